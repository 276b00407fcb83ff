/** A consequence that the reader must know of: legal, as a rule. */
import { type Html, attributes, classes, html } from '../html.ts'
import type { Styled, Text } from './properties.ts'

export const warningText = (given: Styled & Text & { readonly iconFallbackText?: string }): Html =>
  html`<div class="${classes('govuk-warning-text', given.classes)}"${attributes(given.attributes)}><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${given.iconFallbackText || 'Warning'}</span> ${given.text}</strong></div>`
