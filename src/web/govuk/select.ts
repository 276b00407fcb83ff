/** One of a long list. */
import { type Attributes, type Html, attributes, classes, html } from '../html.ts'
import { type Entries, entries } from './properties.ts'
import { aids, type Field, group } from './field.ts'
import { type Label, label } from './label.ts'

type Item = {
  readonly text: string | number
  readonly value?: string | number
  readonly selected?: boolean
  readonly disabled?: boolean
  readonly attributes?: Attributes
}
export type Select = Field & {
  readonly name: string
  readonly label: Label
  readonly items: Entries<Item>
  readonly id?: string
  readonly value?: string | number
  readonly describedBy?: string
  readonly disabled?: boolean
}

export function select(given: Select): Html {
  const id = given.id || given.name
  const help = aids(given, id, given.describedBy)
  const chosen = (item: Item) =>
    item.selected || (item.selected !== false && Boolean(given.value) && (item.value ?? item.text) === given.value)
  const option = (item: Item) =>
    html`<option${attributes({ value: item.value, selected: chosen(item), disabled: item.disabled })}${attributes(item.attributes)}>${item.text}</option>`
  const own = attributes({
    class: classes('govuk-select', given.classes, given.errorMessage && 'govuk-select--error'),
    id,
    name: given.name,
    disabled: given.disabled,
    'aria-describedby': help.describedBy,
  })
  const box = html`<select${own}${attributes(given.attributes)}>${entries(given.items).map(option)}</select>`
  const { beforeInput, afterInput } = given.formGroup ?? {}
  return group(
    given,
    html`${label({ ...given.label, for: id })}${help.html}${beforeInput?.text}${box}${afterInput?.text}`,
  )
}
