/** The fields for one person or place: name, date of birth of a person, address. */
import { z } from 'zod'
import { nameKeys, today } from '../../lib/index.ts'
import { bornInThePast, namedSomehow, postcodeShaped } from '../rules.ts'
import { dateInput, type FormState, type Html, html, input, optionalDate, textarea } from '../../web/index.ts'

const short = (most: number, says: string) => z.string().max(most, says)

export const postcodeText = z
  .string()
  .optional()
  .default('')
  .refine(postcode => postcodeShaped.test({ postcode }), postcodeShaped.says())

export const personFields = {
  name: z
    .string()
    .max(200, 'The name must be 200 characters or fewer')
    .refine(name => namedSomehow.test({ keys: nameKeys(name) }), namedSomehow.says()),
  born: optionalDate('the date of birth')
    .transform(day => day?.toString() ?? null)
    .refine(born => bornInThePast.test({ born, today: today().toString() }), {
      error: bornInThePast.says(),
      path: ['day'],
    }),
  lines: short(500, 'The address must be 500 characters or fewer').optional().default(''),
  postcode: postcodeText,
}

export const bornField = (form: FormState, hint: string, now: string | null = null): Html => {
  const known = now === null ? null : Temporal.PlainDate.from(now)
  const typed = form.parts('born')
  return dateInput({
    id: 'born',
    namePrefix: 'born',
    values: known ? { 'born-day': known.day, 'born-month': known.month, 'born-year': known.year, ...typed } : typed,
    fieldset: { legend: { text: 'Date of birth', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: hint },
    errorMessage: form.error('born') ?? false,
  })
}

export const postcodeField = (form: FormState, hint: string | undefined, value: string): Html =>
  input({
    name: 'postcode',
    label: { text: 'Postcode', classes: 'govuk-label--s' },
    ...(hint !== undefined && { hint: { text: hint } }),
    classes: 'govuk-input--width-10',
    autocomplete: 'off',
    value,
    errorMessage: form.error('postcode') ?? false,
  })

type Known = { name: string; born: string | null; lines: string; postcode: string | null } | null

/** What was typed, else what is known, so that the same fields add somebody and put them right; `born`: the field of a person. */
function fieldsView(form: FormState, known: Known, hint: string, born: (now: string | null) => Html | false): Html {
  const sent = Object.keys(form.errors).length > 0
  const value = (name: 'name' | 'lines' | 'postcode') => (sent ? form.value(name) : (known?.[name] ?? ''))
  return html`${input({
    name: 'name',
    label: { text: 'Name', classes: 'govuk-label--s' },
    hint: { text: hint },
    autocomplete: 'off',
    spellcheck: false,
    value: value('name'),
    errorMessage: form.error('name') ?? false,
  })}${born(sent ? null : (known?.born ?? null))}${textarea({
    name: 'lines',
    label: { text: 'Address', classes: 'govuk-label--s' },
    hint: { text: 'Leave it blank if you do not know it.' },
    rows: 3,
    autocomplete: 'off',
    spellcheck: false,
    value: value('lines'),
    errorMessage: form.error('lines') ?? false,
  })}${postcodeField(form, undefined, value('postcode'))}`
}

export const personFieldsView = (form: FormState, known: Known): Html =>
  fieldsView(form, known, 'As fully as you know it. Where nobody knows it, what people call them.', now =>
    bornField(form, 'For example, 31 3 1980. Leave it blank if you do not know it.', now),
  )

export const placeFieldsView = (form: FormState, known: Known): Html =>
  fieldsView(form, known, 'What people call it: a shop, a park, a block of flats.', () => false)
