/** A file of the reader's own, chosen with the browser's own button: without GOV.UK's script for dropping files. */
import { type Attributes, type Html, attributes, classes, html } from '../html.ts'
import { aids, type Field, group } from './field.ts'
import { type Label, label } from './label.ts'

export type FileUpload = Field & {
  readonly name: string
  readonly label: Label
  readonly id?: string
  readonly describedBy?: string
  readonly multiple?: boolean
  readonly disabled?: boolean
  /** Such as { accept: '.pdf,.docx' }: a help in choosing, never a check. */
  readonly attributes?: Attributes
}

export function fileUpload(given: FileUpload): Html {
  const id = given.id || given.name
  const help = aids(given, id, given.describedBy)
  const own = attributes({
    class: classes('govuk-file-upload', given.classes, given.errorMessage && 'govuk-file-upload--error'),
    id,
    name: given.name,
    type: 'file',
    disabled: given.disabled,
    multiple: given.multiple,
    'aria-describedby': help.describedBy,
  })
  const box = html`<input${own}${attributes(given.attributes)}>`
  const { beforeInput, afterInput } = given.formGroup ?? {}
  return group(
    given,
    html`${label({ ...given.label, for: id })}${help.html}${beforeInput?.text}${box}${afterInput?.text}`,
  )
}
