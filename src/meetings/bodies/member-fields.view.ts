/** The fields of a membership. */
import { z } from 'zod'
import { type Seat, type SeatFacts, whyEnded } from '../../people/index.ts'
import {
  checkboxes,
  chooseField,
  dayField,
  type FormState,
  type Html,
  html,
  lineField,
  optionalDate,
  radios,
} from '../../web/index.ts'

export const roles = ['Chair', 'Vice-Chair'] as const

export const seatFields = {
  role: z.enum(['', ...roles], 'Choose a role').default(''),
  party: z.string().max(60, 'Name the party in at most 60 characters').default(''),
  // An unticked box is not sent; `sits` lists what is ticked.
  sits: z.array(z.enum(['coopted', 'votes'])).default([]),
  begins: optionalDate('the first day'),
  ends: optionalDate('the last day'),
  whyEnded: z.enum(['', ...whyEnded], 'Choose why it ended').default(''),
}
type Typed = {
  role: '' | (typeof roles)[number]
  party: string
  sits: ('coopted' | 'votes')[]
  begins: Temporal.PlainDate | null
  ends: Temporal.PlainDate | null
  whyEnded: '' | (typeof whyEnded)[number]
}

/** `begins` stands where nobody said from when, in a year that is still to begin. */
export const seatFacts = (values: Typed, begins: string | null): SeatFacts => ({
  role: values.role === '' ? null : values.role,
  party: values.party === '' ? null : values.party,
  coopted: values.sits.includes('coopted'),
  votes: values.sits.includes('votes'),
  begins: values.begins?.toString() ?? begins,
  ends: values.ends?.toString() ?? null,
  whyEnded: values.whyEnded === '' ? null : values.whyEnded,
})

const fields: Readonly<Record<string, string>> = {
  'one-chair': 'role',
  'ends-after-begins': 'ends',
  'ending-said': 'ends',
  'not-listed-yet': 'name',
}
export const seatFieldOf = (rule: string): string => fields[rule] ?? ''

const words: Readonly<Record<(typeof whyEnded)[number], string>> = {
  resigned: 'Resigned',
  died: 'Died',
  disqualified: 'Disqualified',
  replaced: 'Replaced by another member',
  'left the council': 'Left the council',
  other: 'Another reason',
}

const day = (text: string | null | undefined) => (text ? Temporal.PlainDate.from(text) : null)

export function seatFieldsView(form: FormState, seat: Seat | null): Html {
  const typed = form.value('typed') !== ''
  const sits = typed
    ? form.values('sits')
    : [...(seat?.coopted ? ['coopted'] : []), ...((seat?.votes ?? true) ? ['votes'] : [])]
  return html`<input type="hidden" name="typed" value="yes">${radios({
    name: 'role',
    fieldset: { legend: { text: 'Role', classes: 'govuk-fieldset__legend--s' } },
    classes: 'govuk-radios--small',
    value: typed
      ? form.value('role') || 'member'
      : (roles.find(role => role.toLowerCase() === seat?.role?.toLowerCase()) ?? 'member'),
    items: [
      ...roles.map(role => ({ value: role, text: role })),
      {
        value: '',
        text: 'Member',
        checked: !typed
          ? !roles.some(role => role.toLowerCase() === seat?.role?.toLowerCase())
          : form.value('role') === '',
      },
    ],
    errorMessage: form.error('role') ?? false,
  })}${lineField(form, 'party', 'Party', { now: seat?.party, hint: 'Leave it blank for a co-opted member or one without', classes: 'govuk-input--width-20' })}${checkboxes(
    {
      name: 'sits',
      fieldset: { legend: { text: 'How they sit', classes: 'govuk-fieldset__legend--s' } },
      classes: 'govuk-checkboxes--small',
      values: sits,
      items: [
        { value: 'votes', text: 'They vote' },
        { value: 'coopted', text: 'Co-opted: not a councillor of this council' },
      ],
      errorMessage: form.error('sits') ?? false,
    },
  )}${dayField(form, 'begins', 'First day', { hint: 'Leave it blank where it is the first day of the municipal year', now: day(seat?.begins) })}`
}

export const endingView = (form: FormState, seat: Seat): Html =>
  html`${dayField(form, 'ends', 'Last day', { hint: 'Only where the membership ends before the year does', now: day(seat.ends) })}${chooseField(
    form,
    'whyEnded',
    'Why it ended',
    whyEnded.map(why => ({ text: words[why], value: why })),
    { none: 'It has not ended', now: seat.whyEnded },
  )}`
