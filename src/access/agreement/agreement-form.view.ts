/** The form of an agreement. */
import { z } from 'zod'
import {
  button,
  checkboxes,
  chooseField,
  date,
  dayField,
  form,
  type FormState,
  type Html,
  html,
  input,
  optionalDate,
  postTo,
  textarea,
} from '../../web/index.ts'
import type { Agreement, AgreementFacts, Known } from './store.ts'

export const agreementForm = form(
  z.object({
    title: z.string().min(3, 'Enter the title of the agreement').max(200, 'The title must be 200 characters or fewer'),
    purpose: z.string().min(1, 'Choose the purpose'),
    gateway: z
      .string()
      .min(3, 'Enter the legal power, such as an Act and its section')
      .max(500, 'The legal power must be 500 characters or fewer'),
    starts: date('the first day'),
    review: date('the review date'),
    ends: optionalDate('the last day'),
    presence: z.array(z.string()),
  }),
)

type Typed = {
  title: string
  purpose: string
  gateway: string
  starts: Temporal.PlainDate
  review: Temporal.PlainDate
  ends: Temporal.PlainDate | null
  presence: string[]
}

export const factsOf = (typed: Typed): AgreementFacts => ({
  title: typed.title,
  purpose: typed.purpose,
  gateway: typed.gateway,
  starts: String(typed.starts),
  reviewOn: String(typed.review),
  ends: typed.ends && String(typed.ends),
  tellsPresence: typed.presence.includes('yes'),
})

export const fieldOf = (rule: string): string => (rule === 'agreement-dates' ? 'review-day' : 'purpose')

const dateOf = (text: string | null | undefined) => (text ? Temporal.PlainDate.from(text) : null)

export function agreementFormView(
  action: string,
  { form: state, purposes, agreement: is }: { form: FormState; purposes: Known[]; agreement?: Agreement },
): Html {
  const ticked = state.value('title') ? state.values('presence') : is?.tellsPresence ? ['yes'] : []
  return postTo(
    action,
    html`${input({
      name: 'title',
      label: { text: 'Title', classes: 'govuk-label--s' },
      value: state.value('title') || is?.title,
      errorMessage: state.error('title') ?? false,
    })}${chooseField(
      state,
      'purpose',
      'Purpose',
      purposes.map(one => ({ text: one.says, value: one.key })),
      { hint: 'An agreement covers one purpose', now: is?.purpose },
    )}${textarea({
      name: 'gateway',
      rows: 2,
      label: { text: 'Legal power', classes: 'govuk-label--s' },
      hint: { text: 'In the agreement’s own words, such as Crime and Disorder Act 1998, section 115' },
      value: state.value('gateway') || is?.gateway || '',
      errorMessage: state.error('gateway') ?? false,
    })}${dayField(state, 'starts', 'First day', { now: dateOf(is?.starts) })}${dayField(
      state,
      'review',
      'Review date',
      {
        hint: 'When the parties look whether it is still right',
        now: dateOf(is?.reviewOn),
      },
    )}${dayField(state, 'ends', 'Last day (optional)', { now: dateOf(is?.ends) })}${checkboxes({
      name: 'presence',
      values: ticked,
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: 'Presence', classes: 'govuk-fieldset__legend--s' } },
      items: [
        {
          value: 'yes',
          text: 'The parties may learn that an agency works with somebody, and whom to ask',
        },
      ],
    })}${button({ text: is ? 'Save' : 'Add the agreement' })}`,
  )
}
