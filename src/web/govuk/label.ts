/** The words that name a field. */
import { type Content, type Html, attributes, classes, html } from '../html.ts'
import type { Styled } from './properties.ts'

export type Label = Styled & { readonly text?: Content; readonly isPageHeading?: boolean }

export function label(given: Label & { readonly for?: string }): Html {
  if (!given.text) return html``
  const words = html`<label class="${classes('govuk-label', given.classes)}"${attributes(given.attributes)}${attributes({ for: given.for })}>${given.text}</label>`
  return given.isPageHeading ? html`<h1 class="govuk-label-wrapper">${words}</h1>` : words
}
