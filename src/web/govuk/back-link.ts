/** The link that leads back one page. */
import { type Content, type Html, attributes, classes, html } from '../html.ts'
import type { Styled } from './properties.ts'

export const backLink = (given: Styled & { readonly href: string; readonly text?: Content }): Html =>
  html`<a href="${given.href}" class="${classes('govuk-back-link', given.classes)}"${attributes(given.attributes)}>${given.text || 'Back'}</a>`
