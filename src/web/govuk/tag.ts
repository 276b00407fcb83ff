/** The state of a thing, in a word: 'Cancelled'. */
import { type Html, attributes, classes, html } from '../html.ts'
import type { Styled, Text } from './properties.ts'

export const tag = (given: Styled & Text): Html =>
  html`<strong class="${classes('govuk-tag', given.classes)}"${attributes(given.attributes)}>${given.text}</strong>`
