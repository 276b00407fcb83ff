/** A passage set apart from the text around it. */
import { type Html, attributes, classes, html } from '../html.ts'
import type { Styled, Text } from './properties.ts'

export const insetText = (given: Styled & Text & { readonly id?: string }): Html =>
  html`<div${attributes({ id: given.id, class: classes('govuk-inset-text', given.classes) })}${attributes(given.attributes)}>${given.text}</div>`
