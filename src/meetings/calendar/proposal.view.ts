/** What days are to be proposed: asked by a form that changes nothing, so that its address can be kept. */
import { z } from 'zod'
import type { Body } from '../../people/index.ts'
import {
  button,
  chooseField,
  date,
  dayField,
  type Errors,
  form,
  formState,
  type Html,
  html,
  lineField,
} from '../../web/index.ts'
import { starts, venue } from './fields.ts'
import { timeField, venueField } from './fields.view.ts'

const fields = form(
  z.object({
    body: z.string().regex(/^[a-z0-9-]+$/, 'Choose the body that meets'),
    first: date('the first day'),
    last: date('the last day'),
    weeks: z.coerce
      .number('Enter a number of weeks')
      .int('Enter a whole number of weeks')
      .min(1, 'Enter at least 1 week')
      .max(26, 'Enter at most 26 weeks'),
    starts,
    venue,
  }),
)

/** Days are 'YYYY-MM-DD', the time 'HH:MM'; `body` is its address. */
export type Proposal = { body: string; first: string; last: string; weeks: number; starts: string; venue: string }

const bodyOf = (query: URLSearchParams): FormData => {
  const data = new FormData()
  for (const [name, value] of query) data.append(name, value)
  return data
}

/** Null where nobody has asked yet. */
export function readProposal(query: URLSearchParams): { proposal: Proposal } | { errors: Errors } | null {
  if (!query.has('weeks')) return null
  const read = fields.read(bodyOf(query))
  if ('errors' in read) return { errors: read.errors }
  const { first, last, ...others } = read.values
  if (Temporal.PlainDate.compare(last, first) < 0)
    return { errors: { last: 'The last day must not be before the first' } }
  if (Temporal.PlainDate.compare(last, first.add({ months: 18 })) > 0)
    return { errors: { last: 'Choose a last day within 18 months of the first' } }
  return { proposal: { ...others, first: first.toString(), last: last.toString() } }
}

export function proposalForm(query: URLSearchParams, errors: Errors, all: Body[], known: readonly string[]): Html {
  const state = formState(new Map([...query.keys()].map(name => [name, query.getAll(name)])), errors)
  return html`${state.summary()}<form method="get" action="/committee/meetings/series" novalidate>${chooseField(
    state,
    'body',
    'Body',
    all.map(one => ({ text: one.public ? one.name : `${one.name} (private)`, value: one.slug })),
  )}${dayField(state, 'first', 'First day', { hint: 'Its weekday is the weekday of all' })}${dayField(state, 'last', 'Last day')}${lineField(state, 'weeks', 'Every how many weeks', { classes: 'govuk-input--width-2' })}${timeField(state, null)}${venueField(state, null, known)}${button({ text: 'Propose days', classes: 'govuk-button--secondary' })}</form>`
}
