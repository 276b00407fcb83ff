/** A date in three boxes: day, month, year. Read it with `date()` of ../form. */
import { type Attributes, type Html, attributes, classes, html } from '../html.ts'
import { type Entries, entries } from './properties.ts'
import type { Choices } from './choices.ts'
import { aids, type Field, group } from './field.ts'
import { type Fieldset, fieldset } from './fieldset.ts'
import { input } from './input.ts'

type Item = {
  readonly name: string
  readonly label?: string
  readonly id?: string
  readonly value?: string | number
  readonly classes?: string
  readonly inputmode?: 'text' | 'numeric'
  readonly autocomplete?: string
  readonly pattern?: string
  readonly attributes?: Attributes
}
export type DateInput = Omit<Field, 'formGroup'> & {
  readonly id: string
  readonly namePrefix?: string
  readonly items?: Entries<Item>
  /** What was typed, by the inputs' whole names: { 'date-day': '14', … }. */
  readonly values?: Readonly<Record<string, string | number | undefined>>
  readonly fieldset?: Fieldset
  readonly formGroup?: Choices['formGroup']
}

const usual: readonly Item[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }]
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

function box(given: DateInput, item: Item, anyWrong: boolean): Html {
  const name = given.namePrefix ? `${given.namePrefix}-${item.name}` : item.name
  const wrong = given.errorMessage && !anyWrong && 'govuk-input--error'
  const width = !item.classes?.includes('govuk-input--width-') && `govuk-input--width-${item.name === 'year' ? 4 : 2}`
  return html`<div class="govuk-date-input__item">${input({
    label: { text: item.label || capital(item.name), classes: 'govuk-date-input__label' },
    id: item.id || `${given.id}-${item.name}`,
    classes: classes('govuk-date-input__input', wrong, width, item.classes),
    name,
    value: item.value ?? given.values?.[name],
    inputmode: item.inputmode || 'numeric',
    autocomplete: item.autocomplete,
    pattern: item.pattern,
    attributes: item.attributes,
  })}</div>`
}

export function dateInput(given: DateInput): Html {
  const items = entries(given.items?.length ? given.items : usual)
  const anyWrong = items.some(item => item.classes?.includes('govuk-input--error'))
  const help = aids(given, given.id, given.fieldset?.describedBy)
  const { beforeInputs, afterInputs } = given.formGroup ?? {}
  const inside = html`${help.html}<div class="${classes('govuk-date-input', given.classes)}"${attributes(given.attributes)} id="${given.id}">${beforeInputs?.text}${items.map(item => box(given, item, anyWrong))}${afterInputs?.text}</div>`
  if (!given.fieldset) return group(given, inside)
  return group(given, fieldset({ ...given.fieldset, role: 'group', describedBy: help.describedBy, text: inside }))
}
