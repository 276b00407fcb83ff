/** The first link of every page, past the header to what the page says. */
import { type Html, attributes, classes, html } from '../html.ts'
import type { Styled, Text } from './properties.ts'

export const skipLink = (given: Styled & Text & { readonly href?: string }): Html =>
  html`<a href="${given.href || '#content'}" class="${classes('govuk-skip-link', given.classes)}"${attributes(given.attributes)} data-module="govuk-skip-link">${given.text}</a>`
