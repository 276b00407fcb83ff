/** Entries of the register, as members and the public read them; and the form of one. */
import { z } from 'zod'
import { longDate } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  chooseField,
  dayField,
  form,
  type FormState,
  type Html,
  html,
  optionalDate,
  radios,
  tag,
  wordsField,
} from '../../web/index.ts'
import { type Category, categoryName } from './categories.ts'
import type { Entry, InterestFacts, Registered, Whose } from './store.ts'

export const whoseName: Record<Whose, string> = {
  member: 'The member’s own',
  partner: 'Of a spouse, civil partner or somebody they live with as such',
}

/** 'from 1 May 2026 until 3 June 2026'; '' where no day is known. */
export const during = ({ from, until }: { from: string | null; until: string | null }): string =>
  [from !== null && `from ${longDate(from)}`, until !== null && `until ${longDate(until)}`].filter(Boolean).join(' ')

export const stateTag = ({ decision, struck, withhold }: Entry): Html => {
  if (decision === null) return tag({ text: 'Waits to be checked', classes: 'govuk-tag--yellow' })
  if (decision === 'returned') return tag({ text: 'Sent back to you', classes: 'govuk-tag--red' })
  if (struck) return tag({ text: 'Taken out', classes: 'govuk-tag--grey' })
  if (decision === 'sensitive') return tag({ text: 'Withheld', classes: 'govuk-tag--purple' })
  return withhold
    ? tag({ text: 'Published, not withheld', classes: 'govuk-tag--green' })
    : tag({ text: 'Published', classes: 'govuk-tag--green' })
}

/** The public register of one member: by category, in the order of the law; what is sensitive says only that it is there. */
export function registerView(entries: readonly Registered[], all: readonly Category[]): Html {
  const open = entries.filter(one => !one.sensitive)
  const hidden = entries.length - open.length
  const keys = [...new Set([...all.map(({ key }) => key), ...open.map(one => one.category ?? '')])]
  return html`${keys.map(key => {
    const here = open.filter(one => one.category === key)
    return (
      here.length > 0 &&
      html`<h2 class="govuk-heading-s">${categoryName(all, key)}</h2><ul class="wardmote-list">${here.map(
        one =>
          html`<li class="wardmote-list__item"><p class="govuk-body wardmote-list__title">${one.words}</p><p class="govuk-body-s wardmote-list__meta">${[whoseName[one.whose ?? 'member'], during(one)].filter(Boolean).join(' · ')}</p></li>`,
      )}</ul>`
    )
  })}${
    hidden > 0 &&
    html`<h2 class="govuk-heading-s">Withheld</h2><p class="govuk-body">${hidden === 1 ? 'The member has an interest' : `The member has ${hidden} interests`} whose details are withheld under section 32(2) of the Localism Act 2011.</p>`
  }`
}

const long = (most: number) => z.string().max(most, `Use ${most.toLocaleString('en-GB')} characters or fewer`)

export const interestForm = (all: readonly Category[]) =>
  form(
    z.object({
      category: z.string().refine(key => all.some(one => one.key === key), 'Choose what kind of interest it is'),
      whose: z.enum(['member', 'partner'], 'Say whose interest it is'),
      words: long(2000).min(1, 'Say what the interest is'),
      from: optionalDate('the day on which it began'),
      until: optionalDate('the day on which it ended'),
      struck: z.array(z.string()).default([]),
      withhold: z.array(z.string()).default([]),
      withholdWhy: long(1000).default(''),
      seen: z
        .string()
        .regex(/^\d{0,6}$/)
        .default(''),
    }),
  )

type Typed = {
  category: string
  whose: Whose
  words: string
  from: Temporal.PlainDate | null
  until: Temporal.PlainDate | null
  struck: string[]
  withhold: string[]
  withholdWhy: string
}

export const factsOf = (typed: Typed): InterestFacts => ({
  category: typed.category,
  whose: typed.whose,
  words: typed.words,
  from: typed.from?.toString() ?? null,
  until: typed.until?.toString() ?? null,
  struck: typed.struck.length > 0,
  withhold: typed.withhold.length > 0,
  withholdWhy: typed.withhold.length > 0 ? typed.withholdWhy : '',
})

/** Which field a refusal belongs to. */
export const fieldOf = (rule: string): string =>
  ({ 'interest-says-what': 'words', 'interest-days-in-order': 'until-day', 'sensitive-has-reason': 'withholdWhy' })[
    rule
  ] ?? ''

const day = (text: string | null | undefined) => (text ? Temporal.PlainDate.from(text) : null)

/** `was`: the entry as it stands, where there is one. `sent`: the form comes back with what was typed. */
export function interestFields(state: FormState, all: readonly Category[], was?: Entry): Html {
  const sent = state.value('seen') !== '' || state.value('words') !== '' || state.value('category') !== ''
  const ticked = (name: 'struck' | 'withhold') => (sent ? state.values(name).length > 0 : (was?.[name] ?? false))
  return html`<input type="hidden" name="seen" value="${was?.number ?? 0}">${chooseField(
    state,
    'category',
    'What kind of interest is it?',
    all.map(({ key, name }) => ({ text: name, value: key })),
    { now: was?.category },
  )}<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What belongs where</span></summary><div class="govuk-details__text"><ul class="govuk-list">${all.map(one => html`<li><strong>${one.name}.</strong> ${one.hint}</li>`)}</ul></div></details>${radios(
    {
      name: 'whose',
      fieldset: { legend: { text: 'Whose is it?', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'Your partner’s name is never asked, and not published' },
      value: state.value('whose') || was?.whose || '',
      errorMessage: state.error('whose') ?? false,
      items: [
        { value: 'member', text: 'Mine' },
        { value: 'partner', text: 'My spouse’s, civil partner’s, or of somebody I live with as such' },
      ],
    },
  )}${wordsField(state, 'words', 'What is it?', { hint: 'As the public register should say it. Do not name your partner.', now: was?.words, rows: 4 })}${dayField(state, 'from', 'When did it begin?', { hint: 'Leave blank if you do not know', now: day(was?.from) })}${dayField(state, 'until', 'When did it end?', { hint: 'Leave blank while it goes on', now: day(was?.until) })}${checkboxes(
    {
      name: 'withhold',
      fieldset: { legend: { text: 'If it must not be known', classes: 'govuk-fieldset__legend--s' } },
      errorMessage: state.error('withhold') ?? false,
      items: [
        {
          value: 'yes',
          text: 'I ask the monitoring officer to withhold it as sensitive',
          hint: { text: 'The register then says only that you have an interest, and nothing about it' },
          checked: ticked('withhold'),
        },
      ],
    },
  )}${wordsField(state, 'withholdWhy', 'If you ask that: why?', { hint: 'How it could lead to violence or intimidation. Only the monitoring officer reads this.', now: was?.withholdWhy, rows: 2 })}${
    was &&
    checkboxes({
      name: 'struck',
      fieldset: { legend: { text: 'If it was a mistake', classes: 'govuk-fieldset__legend--s' } },
      items: [{ value: 'yes', text: 'This entry should never have been here: take it out', checked: ticked('struck') }],
    })
  }${button({ text: was ? 'Save the change' : 'Enter it' })}`
}
