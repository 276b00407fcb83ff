/** The questions about who may see an item, a report, one of its sections, or a file: public, exempt with its reasons, or confidential. */
import { z } from 'zod'
import type { Refusal } from '../../lib/index.ts'
import { checkboxes, type FormState, html, type Html, lineField, radios, wordsField } from '../../web/index.ts'
import { exemptByParagraph, exemptInPublicInterest } from './rules.ts'
import { schedule12a, schedule12aSource } from './schedule-12a.ts'
import type { Openness as OfItem } from './store.ts'

type Openness = Omit<OfItem, 'privateTitle'>

export const privacyShape = {
  who: z.enum(['public', 'exempt', 'confidential'], 'Choose who may see it'),
  exempt: z.array(z.enum(['1', '2', '3', '4', '5', '6', '7'])).default([]),
  publicInterest: z.string().max(2000, 'Use 2000 characters or fewer').default(''),
  exemptUntil: z.string().max(200, 'Use 200 characters or fewer').default(''),
}
type Values = {
  who: 'public' | 'exempt' | 'confidential'
  exempt: string[]
  publicInterest: string
  exemptUntil: string
}

/** What is not asked of the choice made is not kept: what is public again has no exempt words. */
export const opennessFrom = ({ who, exempt, publicInterest, exemptUntil }: Values): Openness => ({
  part: who === 'public' ? 'I' : 'II',
  exempt: who === 'exempt' ? exempt.map(Number) : [],
  publicInterest: who === 'exempt' ? publicInterest : '',
  exemptUntil: who === 'exempt' ? exemptUntil : '',
  confidential: who === 'confidential',
})

export const refusesOpenness = (of: Openness): Refusal | null =>
  exemptByParagraph.refuses(of) ?? exemptInPublicInterest.refuses(of)

const fieldOf: Record<string, string> = {
  'exempt-by-paragraph': 'exempt',
  'exempt-in-public-interest': 'publicInterest',
}
export const privacyField = (refusal: Refusal): string => fieldOf[refusal.rule] ?? 'who'

/** `now` stands there before anybody chooses. `what`: 'the report', 'this section', 'the file'. `until` asks until when. */
export function privacyFields(form: FormState, now: Openness, what: string, until = true): Html {
  const typed = form.value('who') !== '' || Object.keys(form.errors).length > 0
  const was = now.part === 'I' ? 'public' : now.confidential ? 'confidential' : 'exempt'
  return html`${radios({
    name: 'who',
    fieldset: { legend: { text: `Who may see ${what}?`, classes: 'govuk-fieldset__legend--s' } },
    value: typed ? form.value('who') : was,
    errorMessage: form.error('who'),
    items: [
      { value: 'public', text: 'Everybody' },
      { value: 'exempt', text: 'Not the public: it is exempt', hint: { text: 'Part II. Answer the questions below' } },
      {
        value: 'confidential',
        text: 'Not the public: it is confidential',
        hint: {
          text: 'Part II. The Government gave it on terms that forbid disclosure, or a law or a court forbids it (section 100A(2))',
        },
      },
    ],
  })}${exemptFields(
    form,
    typed
      ? { exempt: form.values('exempt'), publicInterest: '', exemptUntil: '' }
      : { ...now, exempt: now.exempt.map(String) },
    until,
  )}`
}

export const privacyLabels = {
  publicInterest: 'Why the public interest favours keeping it back',
  exemptUntil: 'When it can be made public',
} as const

type Exempt = {
  readonly exempt: readonly string[]
  readonly publicInterest: string | undefined
  readonly exemptUntil: string | undefined
}

/** What is asked of exempt information: the paragraphs, the public interest, and until when. */
export const exemptFields = (form: FormState, now: Exempt, until = true): Html =>
  html`<h2 class="govuk-heading-m">Where it is exempt</h2>${checkboxes({
    name: 'exempt',
    values: now.exempt,
    errorMessage: form.error('exempt'),
    fieldset: { legend: { text: 'It is information', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: schedule12aSource },
    classes: 'govuk-checkboxes--small',
    items: schedule12a.map(({ paragraph, words }) => ({
      value: String(paragraph),
      text: html`<strong>Paragraph ${paragraph}</strong> ${words}`,
    })),
  })}${wordsField(form, 'publicInterest', privacyLabels.publicInterest, {
    hint: 'What disclosing it would harm, and why that outweighs the public’s interest in knowing (Schedule 12A, paragraph 10). Not published',
    now: now.publicInterest,
  })}${
    until &&
    lineField(form, 'exemptUntil', `${privacyLabels.exemptUntil} (optional)`, {
      hint: 'Printed on the public agenda. For example, when the contract is signed',
      now: now.exemptUntil,
    })
  }`
