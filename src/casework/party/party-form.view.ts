/** The fields for one person: name, date of birth, address. */
import { z } from 'zod'
import { dateInput, type FormState, type Html, html, input, optionalDate, textarea } from '../../web/index.ts'

const short = (most: number, says: string) => z.string().max(most, says)

export const personFields = {
  name: z.string().min(1, 'Enter the name').max(200, 'The name must be 200 characters or fewer'),
  born: optionalDate('the date of birth').transform(day => day?.toString() ?? null),
  lines: short(500, 'The address must be 500 characters or fewer').optional().default(''),
  postcode: short(10, 'Enter a whole postcode, as TM4 2QB, or leave it blank').optional().default(''),
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

/** What was typed, else what is known, so that the same fields add a person and put one right. */
export function personFieldsView(
  form: FormState,
  known: { name: string; born: string | null; lines: string; postcode: string | null } | null,
): Html {
  const sent = Object.keys(form.errors).length > 0
  const value = (name: 'name' | 'lines' | 'postcode') => (sent ? form.value(name) : (known?.[name] ?? ''))
  return html`${input({
    name: 'name',
    label: { text: 'Name', classes: 'govuk-label--s' },
    hint: { text: 'As fully as you know it. Where nobody knows it, what people call them.' },
    autocomplete: 'off',
    spellcheck: false,
    value: value('name'),
    errorMessage: form.error('name') ?? false,
  })}${bornField(form, 'For example, 31 3 1980. Leave it blank if you do not know it.', sent ? null : (known?.born ?? null))}${textarea(
    {
      name: 'lines',
      label: { text: 'Address', classes: 'govuk-label--s' },
      hint: { text: 'Leave it blank if you do not know it.' },
      rows: 3,
      autocomplete: 'off',
      spellcheck: false,
      value: value('lines'),
      errorMessage: form.error('lines') ?? false,
    },
  )}${postcodeField(form, undefined, value('postcode'))}`
}
