/** One line of text. */
import { type Attributes, type Content, type Html, attributes, classes, html } from '../html.ts'
import { aids, type Field, group } from './field.ts'
import { type Label, label } from './label.ts'

type Affix = { readonly text: Content; readonly classes?: string; readonly attributes?: Attributes }
export type Input = Field & {
  readonly name: string
  readonly label: Label
  readonly id?: string
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'password' | 'url' | 'number'
  readonly value?: string | number | null
  readonly describedBy?: string
  readonly prefix?: Affix
  readonly suffix?: Affix
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  readonly autocomplete?: string
  readonly autocapitalize?: string
  readonly pattern?: string
  readonly spellcheck?: boolean
  readonly disabled?: boolean
  readonly inputWrapper?: { readonly classes?: string; readonly attributes?: Attributes }
}

const affix = (kind: 'prefix' | 'suffix', given: Affix | undefined) =>
  given?.text &&
  html`<div class="${classes(`govuk-input__${kind}`, given.classes)}" aria-hidden="true"${attributes(given.attributes)}>${given.text}</div>`

export function input(given: Input): Html {
  const id = given.id || given.name
  const help = aids(given, id, given.describedBy)
  const own = attributes({
    class: classes('govuk-input', given.classes, given.errorMessage && 'govuk-input--error'),
    id,
    name: given.name,
    type: given.type || 'text',
    spellcheck: given.spellcheck?.toString(),
    value: given.value,
    disabled: given.disabled,
    'aria-describedby': help.describedBy,
    autocomplete: given.autocomplete,
    autocapitalize: given.autocapitalize,
    pattern: given.pattern,
    inputmode: given.inputmode,
  })
  const box = html`<input${own}${attributes(given.attributes)}>`
  const before = given.formGroup?.beforeInput?.text
  const after = given.formGroup?.afterInput?.text
  const wrapped = before || after || given.prefix?.text || given.suffix?.text
  const whole = wrapped
    ? html`<div class="${classes('govuk-input__wrapper', given.inputWrapper?.classes)}"${attributes(given.inputWrapper?.attributes)}>${before}${affix('prefix', given.prefix)}${box}${affix('suffix', given.suffix)}${after}</div>`
    : box
  return group(given, html`${label({ ...given.label, for: id })}${help.html}${whole}`)
}
