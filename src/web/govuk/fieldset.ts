/** Fields that belong to one question. */
import { type Content, type Html, attributes, classes, html } from '../html.ts'
import type { Styled } from './properties.ts'

export type Legend = { readonly text: Content; readonly classes?: string; readonly isPageHeading?: boolean }
export type Fieldset = Styled & {
  readonly legend?: Legend
  readonly describedBy?: string
  readonly role?: string
}

const legend = ({ text, classes: extra, isPageHeading }: Legend) =>
  html`<legend class="${classes('govuk-fieldset__legend', extra)}">${isPageHeading ? html`<h1 class="govuk-fieldset__heading">${text}</h1>` : text}</legend>`

/** `text` is what stands inside: the fields as `Html`. */
export const fieldset = (given: Fieldset & { readonly text?: Html }): Html =>
  html`<fieldset${attributes({ class: classes('govuk-fieldset', given.classes), role: given.role, 'aria-describedby': given.describedBy })}${attributes(given.attributes)}>${given.legend?.text && legend(given.legend)}${given.text}</fieldset>`
