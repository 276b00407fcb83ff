/** The fields for one person or place: name, date of birth of a person, address. */
import { z } from 'zod'
import { nameKeys, today } from '../../lib/index.ts'
import { bornInThePast, namedSomehow, postcodeShaped } from '../rules.ts'
import { dayField, type FormState, type Html, html, input, optionalDate, textarea } from '../../web/index.ts'

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

/** `name`: of the field, which may be one of a group: 'second-born'. */
export const bornField = (form: FormState, hint: string, now: string | null = null, name = 'born'): Html =>
  dayField(form, name, 'Date of birth', { hint, now: now === null ? null : Temporal.PlainDate.from(now) })

export const postcodeField = (form: FormState, hint: string | undefined, value: string, name = 'postcode'): Html =>
  input({
    name,
    label: { text: 'Postcode', classes: 'govuk-label--s' },
    ...(hint !== undefined && { hint: { text: hint } }),
    classes: 'govuk-input--width-10',
    autocomplete: 'off',
    value,
    errorMessage: form.error(name) ?? false,
  })

type Known = { name: string; born: string | null; lines: string; postcode: string | null } | null

type View = {
  readonly known?: Known
  /** Of a second one on the page: 'second-'. */
  readonly prefix?: string
}

/** What was typed, else what is known, so that the same fields add somebody and put them right; `born`: the field of a person. */
function fieldsView(
  form: FormState,
  { known = null, prefix = '' }: View,
  hint: string,
  born: (name: string, now: string | null) => Html | false,
): Html {
  const sent = Object.keys(form.errors).length > 0
  const value = (name: 'name' | 'lines' | 'postcode') => (sent ? form.value(`${prefix}${name}`) : (known?.[name] ?? ''))
  return html`${input({
    name: `${prefix}name`,
    label: { text: 'Name', classes: 'govuk-label--s' },
    hint: { text: hint },
    autocomplete: 'off',
    spellcheck: false,
    value: value('name'),
    errorMessage: form.error(`${prefix}name`) ?? false,
  })}${born(`${prefix}born`, sent ? null : (known?.born ?? null))}${textarea({
    name: `${prefix}lines`,
    label: { text: 'Address', classes: 'govuk-label--s' },
    hint: { text: 'Leave it blank if you do not know it.' },
    rows: 3,
    autocomplete: 'off',
    spellcheck: false,
    value: value('lines'),
    errorMessage: form.error(`${prefix}lines`) ?? false,
  })}${postcodeField(form, undefined, value('postcode'), `${prefix}postcode`)}`
}

export const personFieldsView = (form: FormState, view: View = {}): Html =>
  fieldsView(form, view, 'As fully as you know it. Where nobody knows it, what people call them.', (name, now) =>
    bornField(form, 'For example, 31 3 1980. Leave it blank if you do not know it.', now, name),
  )

export const placeFieldsView = (form: FormState, view: View = {}): Html =>
  fieldsView(form, view, 'What people call it: a shop, a park, a block of flats.', () => false)
