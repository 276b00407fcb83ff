/** How links between people are shown: their history in a case, who was found, the way back, and “Also in …” on the page of a case. */
import { longDate } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  type FormState,
  formState,
  heading,
  type Html,
  html,
  insetText,
  link,
  postHere,
  say,
  subheading,
  tag,
  type Typed,
  type View,
  wordsField,
} from '../../web/index.ts'
import type { CaseRow } from '../case/store.ts'
import { crumbs, postButton } from '../casework.view.ts'
import type { Engine } from '../type/engine.ts'
import { candidateItem } from './alike.view.ts'
import type { Candidate } from './find-alike.ts'
import type { Known, Said } from './store.ts'

type Somebody = { readonly id: number; readonly name: string }
type Here = { readonly found: Pick<CaseRow, 'id' | 'slug' | 'reference'>; readonly people: readonly Somebody[] }

/** The name of somebody in this case; in another case they are named there. */
const nameOf = (people: readonly Somebody[], id: number): string | undefined => people.find(one => one.id === id)?.name

/** 'Dorian Flax: the same person as in ASB-2026-3-0004' */
function saidWords({ found, people }: Here, one: Said): Html {
  const [first, second] = [nameOf(people, one.oneId), nameOf(people, one.otherId)]
  if (one.oneCaseId === one.otherCaseId)
    return html`${first ?? 'Somebody'} and ${second ?? 'somebody'}: the same person in this case`
  const elsewhere =
    one.oneCaseId === found.id
      ? { slug: one.otherSlug, reference: one.otherReference, name: first }
      : { slug: one.oneSlug, reference: one.oneReference, name: second }
  return html`${elsewhere.name ?? 'Somebody'}: the same as in ${link(`/cases/${elsewhere.slug}`, elsewhere.reference)}`
}

const history = (one: Said): Html =>
  html`<p class="wardmote-list__meta govuk-body-s">Linked ${longDate(one.at)} by ${one.by}: ${one.why}${
    one.endedAt && html`<br>Ended ${longDate(one.endedAt)} by ${one.endedBy}: ${one.endedWhy}`
  }</p>`

export function saidView({ found, people, said, form }: Here & { said: readonly Said[]; form: FormState }): View {
  const at = `/cases/${found.slug}/same`
  const words = 'The same people elsewhere'
  return {
    title: `${words}: ${found.reference}`,
    breadcrumbs: crumbs(words, found),
    unlisted: true,
    body: html`${form.summary()}${heading(words, found.reference)}${say(
      'Each case keeps its own record of a person. Here stands who was said to be the same person or place in several cases, or twice in this one. Only those see it who work the cases of the agency and may see both cases.',
    )}${
      said.length === 0
        ? say('Nobody yet.')
        : html`<ol class="wardmote-list">${said.map(
            one =>
              html`<li class="wardmote-list__item"><p class="govuk-body govuk-!-margin-bottom-1">${saidWords({ found, people }, one)} ${
                one.endedAt !== null && tag({ text: 'Ended', classes: 'govuk-tag--grey' })
              }</p>${history(one)}${
                one.endedAt === null &&
                html`<p class="govuk-body">${link(`${at}/${one.id}`, html`They are not the same<span class="govuk-visually-hidden"> (link of ${longDate(one.at)})</span>`)}</p>`
              }</li>`,
          )}</ol>`
    }${subheading('Look for them in other cases')}${say(
      'This searches the cases of your agencies that you may see. The search is noted.',
    )}${
      people.length === 0
        ? say('There is nobody in this case.')
        : people.map(one => postButton(at, { party: one.id }, `Look for ${one.name}`))
    }`,
  }
}

type Found = {
  readonly engine: Engine
  readonly found: CaseRow
  readonly person: Known
  readonly candidates: readonly Candidate[]
  readonly slug: string
  readonly typed: Typed
  readonly errors: Readonly<Record<string, string>>
}

export function foundView({ engine, found, person, candidates, slug, typed, errors }: Found): View {
  const form = formState(typed, errors)
  const asked = candidates.filter(one => one.level !== null)
  const neighbours = candidates.filter(one => one.level === null)
  const words = `Is ${person.name} known from elsewhere?`
  return {
    title: `The same people elsewhere: ${found.reference}`,
    breadcrumbs: crumbs('The same people elsewhere', found),
    unlisted: true,
    status: Object.keys(errors).length > 0 ? 422 : 200,
    body: html`${form.summary()}${heading(words, found.reference)}${
      asked.length === 0
        ? html`${say('Nobody was found who may be the same and of whom nobody has said yet whether they are.')}${say(link(`/cases/${found.slug}/same`, 'Back'))}`
        : postHere(
            html`<input type="hidden" name="party" value="${person.id}"><input type="hidden" name="lookedUp" value="${slug}">${checkboxes(
              {
                name: 'sameAs',
                fieldset: { legend: { text: 'Who is the same?', classes: 'govuk-fieldset__legend--m' } },
                items: [
                  ...asked.map(one => candidateItem(engine, String(one.known.id), one, found.id)),
                  { divider: 'or' },
                  { value: 'none', text: 'None of them', behaviour: 'exclusive' as const },
                ],
                values: form.values('sameAs'),
                errorMessage: form.error('sameAs') ?? false,
              },
            )}${wordsField(form, 'why', 'How do you know?', {
              hint: 'For example: they said so, the same tenancy number. Leave it for those who are not the same. No name of anybody else.',
            })}${button({ text: 'Save' })}`,
          )
    }${
      neighbours.length > 0 &&
      insetText({
        text: html`<p class="govuk-body">Others at this address:</p><ul class="govuk-list govuk-list--bullet">${neighbours.map(
          ({ known }) => html`<li>${known.name}: ${link(`/cases/${known.slug}`, known.reference)}</li>`,
        )}</ul>`,
      })
    }`,
  }
}

export function endView({ found, people, said, form }: Here & { said: Said; form: FormState }): View {
  const words = 'They are not the same'
  return {
    title: `${words}: ${found.reference}`,
    breadcrumbs: crumbs(words, found),
    unlisted: true,
    body: html`${form.summary()}${heading(words, found.reference)}${say(saidWords({ found, people }, said))}${history(said)}${say(
      'The link ends, and each case notes that it did. What each case has recorded stays as it is.',
    )}${postHere(
      html`${wordsField(form, 'why', 'Why are they not the same?', { hint: 'No name of anybody else.' })}${button({ text: 'End the link' })}`,
    )}`,
  }
}

/** On the page of a case; nothing where nobody of it is linked. */
export const alsoInView = ({ found, people }: Here, said: readonly Said[]): Html | false =>
  said.length > 0 &&
  insetText({
    text: html`<p class="govuk-body"><strong>Also in</strong></p><ul class="govuk-list">${said.map(one => html`<li>${saidWords({ found, people }, one)}</li>`)}</ul>`,
  })
