/** Confirmation that something was done. */
import { type Content, type Html, attributes, classes, html, raw } from '../html.ts'
import type { Styled } from './properties.ts'

type Panel = Styled & {
  readonly titleText: Content
  readonly text?: Content
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
}

export function panel(given: Panel): Html {
  const level = raw(`h${given.headingLevel ?? 1}`)
  return html`<div class="${classes('govuk-panel govuk-panel--confirmation', given.classes)}"${attributes(given.attributes)}><${level} class="govuk-panel__title">${given.titleText}</${level}>${given.text && html`<div class="govuk-panel__body">${given.text}</div>`}</div>`
}
