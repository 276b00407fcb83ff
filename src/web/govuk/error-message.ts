/** What is wrong with one answer, beside its field. */
import { type Content, type Html, attributes, classes, html } from '../html.ts'
import type { Styled } from './properties.ts'

export type ErrorMessage = Styled & { readonly text: Content; readonly visuallyHiddenText?: string }

export function errorMessage(given: ErrorMessage & { readonly id?: string }): Html {
  const { visuallyHiddenText: unseen = 'Error' } = given
  return html`<p${attributes({ id: given.id, class: classes('govuk-error-message', given.classes) })}${attributes(given.attributes)}>${unseen && html`<span class="govuk-visually-hidden">${unseen}:</span> `}${given.text}</p>`
}
