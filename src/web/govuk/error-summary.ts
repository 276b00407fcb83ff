/** Everything that is wrong with a form, at the top of the page, each linked to its field. */
import { type Attributes, type Content, type Html, attributes, classes, html } from '../html.ts'
import type { Styled } from './properties.ts'

type Item = { readonly text: Content; readonly href?: string; readonly attributes?: Attributes }
type ErrorSummary = Styled & {
  readonly titleText: Content
  readonly descriptionText?: Content
  readonly errorList?: readonly Item[]
  readonly disableAutoFocus?: boolean
}

const line = (item: Item) =>
  html`<li>${item.href ? html`<a href="${item.href}"${attributes(item.attributes)}>${item.text}</a>` : item.text}</li>`

export const errorSummary = (given: ErrorSummary): Html =>
  html`<div class="${classes('govuk-error-summary', given.classes)}"${attributes({ 'data-disable-auto-focus': given.disableAutoFocus?.toString() })}${attributes(given.attributes)} data-module="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title">${given.titleText}</h2><div class="govuk-error-summary__body">${given.descriptionText && html`<p>${given.descriptionText}</p>`}${
    given.errorList?.length && html`<ul class="govuk-list govuk-error-summary__list">${given.errorList.map(line)}</ul>`
  }</div></div></div>`
