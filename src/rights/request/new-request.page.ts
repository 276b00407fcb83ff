/** Records a request as it came in. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { isRefusal, today } from '../../lib/index.ts'
import {
  button,
  date,
  dayField,
  form,
  type FormState,
  heading,
  html,
  invalid,
  lineField,
  optionalDate,
  page,
  postHere,
  radios,
  redirect,
  select,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { receiveRequest } from './receive-request.ts'
import { controllers } from './store.ts'

const year = (what: string) =>
  z
    .string()
    .regex(/^((19|20)\d\d)?$/, `Enter ${what} as four digits, or leave it blank`)
    .transform(text => (text === '' ? null : Number(text)))

const asked = z.object({
  kind: z.enum(['access', 'rectification'], 'Choose what is asked for'),
  controller: z.string().optional(),
  name: z.string().min(2, 'Enter the person’s name').max(200, 'The name must be 200 characters or fewer'),
  born: optionalDate('the date of birth'),
  address: z.string().max(500, 'The address must be 500 characters or fewer'),
  postcode: z.string().max(10, 'Enter a full UK postcode, or leave it blank'),
  received: date('the day of receipt'),
  fromYear: year('the first year'),
  toYear: year('the last year'),
  asks: z.string().max(4000, 'What they ask must be 4,000 characters or fewer'),
  identity: z.enum(['known', 'open'], 'Say whether you know that it is the person'),
  knownHow: z.string().max(300, 'Say it in 300 characters or fewer'),
})

const fieldOf: Record<string, string> = {
  'controller-chosen': 'controller',
  'postcode-shaped': 'postcode',
  'name-said': 'name',
  'day-not-future': 'received-day',
  'request-searchable': 'born-day',
}

export const newRequestPage = page({
  path: '/data-protection/requests/new',
  allow: mayProtectData,
  form: form(asked),
  get: ({ read, form, now }) =>
    read(async tx => ({
      title: 'Record a request',
      breadcrumbs: crumbs('Requests', '/data-protection/requests', 'Record a request'),
      unlisted: true,
      body: html`${form.summary()}${heading('Record a request')}${postHere(fields(form, await controllers(tx), today(now)))}`,
    })),
  post: async ({ as, values, now }) => {
    if (values.fromYear !== null && values.toYear !== null && values.fromYear > values.toYear)
      return invalid('toYear', 'The last year must not be before the first')
    if (values.identity === 'known' && values.knownHow === '')
      return invalid('knownHow', 'Say how you know that it is the person')
    if (values.kind === 'rectification' && values.asks === '') return invalid('asks', 'Enter what they want put right')
    return as(async tx => {
      const made = await receiveRequest(
        tx,
        {
          ...values,
          controllerId: values.controller === undefined ? null : Number(values.controller),
          knownHow: values.identity === 'known' ? values.knownHow : '',
        },
        now,
      )
      return isRefusal(made)
        ? invalid(fieldOf[made.rule] ?? '', made.says)
        : redirect(`/data-protection/requests/${made.slug}`)
    })
  },
})

const fields = (form: FormState, mine: { id: number; name: string }[], now: Temporal.PlainDate) =>
  html`${radios({
    name: 'kind',
    fieldset: { legend: { text: 'What is asked for?', classes: 'govuk-fieldset__legend--s' } },
    value: form.value('kind'),
    errorMessage: form.error('kind') ?? false,
    items: [
      { value: 'access', text: 'A copy of what is recorded about them', hint: { text: 'UK GDPR article 15' } },
      { value: 'rectification', text: 'To have something put right', hint: { text: 'UK GDPR article 16' } },
    ],
  })}${
    mine.length > 1 &&
    select({
      name: 'controller',
      label: { text: 'Whose records?', classes: 'govuk-label--s' },
      items: [
        { text: 'Choose', value: '' },
        ...mine.map(({ id, name }) => ({ text: name, value: id, selected: form.value('controller') === String(id) })),
      ],
      errorMessage: form.error('controller') ?? false,
    })
  }${lineField(form, 'name', 'Name of the person')}${dayField(form, 'born', 'Date of birth', { hint: 'Records are found by name and date of birth, or by name and postcode' })}${wordsField(
    form,
    'address',
    'Address',
    { hint: 'Where the answer goes. Without the postcode.' },
  )}${lineField(form, 'postcode', 'Postcode', { classes: 'govuk-input--width-10' })}${dayField(form, 'received', 'When did it reach the council?', { hint: 'The month is counted from this day', now })}${lineField(form, 'fromYear', 'About which years? From', { hint: 'Leave both blank for everything', classes: 'govuk-input--width-4' })}${lineField(form, 'toYear', 'To', { classes: 'govuk-input--width-4' })}${wordsField(form, 'asks', 'What they ask, in their words', { hint: 'Needed for a correction' })}${radios(
    {
      name: 'identity',
      fieldset: { legend: { text: 'Do you know that it is the person?', classes: 'govuk-fieldset__legend--s' } },
      value: form.value('identity'),
      errorMessage: form.error('identity') ?? false,
      items: [
        {
          value: 'known',
          text: 'Yes',
          conditional: {
            text: lineField(form, 'knownHow', 'If yes: how?', { hint: 'For example: came in person with a passport' }),
          },
        },
        { value: 'open', text: 'Not yet', hint: { text: 'You can ask for proof on the next page' } },
      ],
    },
  )}${button({ text: 'Record the request' })}`
