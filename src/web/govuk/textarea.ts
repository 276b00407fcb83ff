/** Several lines of text. */
import { type Html, attributes, classes, html } from '../html.ts'
import { aids, type Field, group } from './field.ts'
import { type Label, label } from './label.ts'

export type Textarea = Field & {
  readonly name: string
  readonly label: Label
  readonly id?: string
  readonly value?: string
  readonly rows?: number | string
  readonly describedBy?: string
  readonly autocomplete?: string
  readonly spellcheck?: boolean
  readonly disabled?: boolean
}

export function textarea(given: Textarea): Html {
  const id = given.id || given.name
  const help = aids(given, id, given.describedBy)
  const own = attributes({
    class: classes('govuk-textarea', given.errorMessage && 'govuk-textarea--error', given.classes),
    id,
    name: given.name,
    rows: given.rows || 5,
    spellcheck: given.spellcheck?.toString(),
    disabled: given.disabled,
    'aria-describedby': help.describedBy,
    autocomplete: given.autocomplete,
  })
  // The parser drops one line end after <textarea>; a text that begins with one must keep it.
  const text = given.value?.startsWith('\n') ? `\n${given.value}` : given.value
  const box = html`<textarea${own}${attributes(given.attributes)}>${text}</textarea>`
  const { beforeInput, afterInput } = given.formGroup ?? {}
  return group(
    given,
    html`${label({ ...given.label, for: id })}${help.html}${beforeInput?.text}${box}${afterInput?.text}`,
  )
}
