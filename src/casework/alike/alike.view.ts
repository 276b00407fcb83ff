/** The page that asks whether somebody who was entered is known already. */
import { longDate } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  type FormState,
  heading,
  type Html,
  html,
  insetText,
  postTo,
  say,
  type Typed,
  type View,
} from '../../web/index.ts'
import { roleName } from '../fields.ts'
import type { PartyFacts } from '../party/record-party.ts'
import { type Engine, typeName } from '../type/engine.ts'
import type { Candidate } from './find-alike.ts'
import { type Level, whyAlike } from './likeness.ts'
import type { Known } from './store.ts'

export type Asking = {
  readonly engine: Engine
  readonly action: string
  readonly title: string
  readonly breadcrumbs: View['breadcrumbs']
  readonly entered: readonly { readonly n: number; readonly facts: PartyFacts }[]
  readonly to: { readonly id: number } | null
  readonly kind?: string
  readonly candidates: readonly Candidate[]
  /** Of the search, handed on so that the answer is to what was asked. */
  readonly slug: string
  readonly typed: Typed
}

export const levelWords: Readonly<Record<Level, string>> = {
  'the same': 'Almost certainly the same',
  likely: 'Likely the same',
  perhaps: 'Perhaps the same',
}

const address = ({ lines, postcode }: { lines?: string | null; postcode?: string | null | undefined }): string =>
  [lines?.replaceAll('\n', ', '), postcode].filter(Boolean).join(', ')

const described = (one: {
  name: string
  born?: string | null | undefined
  lines?: string | null
  postcode?: string | null | undefined
}): string =>
  [one.name, one.born ? `born ${longDate(one.born)}` : '', address(one)].filter(part => part !== '').join(', ')

/** 'ASB-2026-3-0001, Anti-social behaviour, worked by Corin Maddox' */
export const whereKnown = (engine: Engine, known: Known): string =>
  `${known.reference}, ${typeName(engine, known.kind)}${known.closed === null ? '' : ` (closed ${longDate(known.closed)})`}, ${
    known.worker === null ? 'not assigned' : `worked by ${known.worker}`
  }`

export const candidateItem = (
  engine: Engine,
  value: string,
  { known, level, why }: Candidate,
  here: number | null,
) => ({
  value,
  text: described(known),
  hint: {
    text: html`${level === null ? '' : `${levelWords[level]}: ${whyAlike(why)}. `}${roleName(known.role)} in ${
      known.caseId === here ? 'this case' : whereKnown(engine, known)
    }`,
  },
})

const own = /^(?:lookedUp|sameAs|joinCase)$/

/** What was typed, handed on as it was. */
const handedOn = (typed: Typed): Html =>
  html`${[...typed].flatMap(([name, values]) =>
    own.test(name) ? [] : values.map(value => html`<input type="hidden" name="${name}" value="${value}">`),
  )}`

function oneAsked(asking: Asking, form: FormState, { n, facts }: Asking['entered'][number]): Html | false {
  const { engine, candidates, to, kind } = asking
  const mine = candidates.filter(one => one.n === n)
  const asked = mine.filter(one => one.level !== null)
  const neighbours = mine.filter(one => one.level === null)
  const { address: lives } = facts
  if (asked.length === 0) return false
  const joinable = to === null ? asked.filter(({ known }) => known.closed === null && known.kind === kind) : []
  return html`${checkboxes({
    name: 'sameAs',
    idPrefix: `same-as-${n}`,
    fieldset: {
      legend: { text: `Is it one of these?`, classes: 'govuk-fieldset__legend--m' },
    },
    hint: { text: `You entered: ${described({ ...facts, lines: lives?.lines ?? '', postcode: lives?.postcode })}` },
    items: [
      ...asked.map(one => candidateItem(engine, `${n}-${one.known.id}`, one, to?.id ?? null)),
      { divider: 'or' },
      { value: `${n}-none`, text: 'None of them: it is somebody else', behaviour: 'exclusive' as const },
      { value: `${n}-unsure`, text: 'I cannot tell yet', behaviour: 'exclusive' as const },
    ],
    values: form.values('sameAs'),
    errorMessage: form.error(`same-as-${n}`) ?? false,
  })}${
    neighbours.length > 0 &&
    insetText({
      text: html`<p class="govuk-body">Others at this address:</p><ul class="govuk-list govuk-list--bullet">${neighbours.map(
        ({ known }) => html`<li>${described(known)}: ${whereKnown(engine, known)}</li>`,
      )}</ul>`,
    })
  }${
    joinable.length > 0 &&
    html`<h2 class="govuk-heading-m">Does this report belong to a case that is open?</h2>${say(
      'Then add it there: no other case is opened, and whoever works that case finds it.',
    )}<div class="govuk-button-group">${joinable.map(({ known }) =>
      button({
        text: `Add this report to ${known.reference}`,
        name: 'joinCase',
        value: `${n}-${known.id}`,
        classes: 'govuk-button--secondary',
      }),
    )}</div>`
  }`
}

export function askView(asking: Asking, form: FormState): View {
  const { entered, title, breadcrumbs, action, typed, slug } = asking
  return {
    title,
    ...(breadcrumbs && { breadcrumbs }),
    unlisted: true,
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
    body: html`${form.summary()}${heading('We may know them already', title)}${say(
      'Nothing is stored yet. Tick everybody who is the same person or place. Each case keeps its own record of them; for those who see both cases, the two are linked.',
    )}${postTo(
      action,
      html`${handedOn(typed)}<input type="hidden" name="lookedUp" value="${slug}">${entered.map(one => oneAsked(asking, form, one))}${button(
        { text: 'Go on' },
      )}`,
    )}`,
  }
}
