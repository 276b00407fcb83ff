/** What every form field has around it: group, label, hint and error, tied together by ids. */
import { type Attributes, type Content, type Html, attributes, classes, html } from '../html.ts'
import { ids, type Styled } from './properties.ts'
import { type ErrorMessage, errorMessage } from './error-message.ts'
import { type Hint, hint } from './hint.ts'

export type FormGroup = {
  readonly classes?: string
  readonly attributes?: Attributes
  readonly beforeInput?: { readonly text: Content }
  readonly afterInput?: { readonly text: Content }
}
export type Field = Styled & {
  readonly hint?: Hint
  readonly errorMessage?: ErrorMessage | false
  readonly formGroup?: FormGroup
}

export const group = (given: Field, inside: Html): Html =>
  html`<div class="${classes('govuk-form-group', given.errorMessage && 'govuk-form-group--error', given.formGroup?.classes)}"${attributes(given.formGroup?.attributes)}>${inside}</div>`

/** Hint and error as they stand before the input, and the ids by which the input names them. */
export function aids(given: Field, id: string, describedBy?: string): { html: Html; describedBy: string | undefined } {
  const { hint: help, errorMessage: wrong } = given
  return {
    html: html`${help && hint({ ...help, id: `${id}-hint` })}${wrong && errorMessage({ ...wrong, id: `${id}-error` })}`,
    describedBy: ids(describedBy, help && `${id}-hint`, wrong && `${id}-error`),
  }
}
