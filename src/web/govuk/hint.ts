/** Help beside a question: as a rule a rule's own sentence. */
import { type Html, attributes, classes, html } from '../html.ts'
import type { Styled, Text } from './properties.ts'

export type Hint = Styled & Text

export const hint = (given: Hint & { readonly id?: string }): Html =>
  html`<div${attributes({ id: given.id, class: classes('govuk-hint', given.classes) })}${attributes(given.attributes)}>${given.text}</div>`
