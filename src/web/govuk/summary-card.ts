/** A titled frame around a summary list. */
import { type Content, type Html, attributes, classes, html, raw } from '../html.ts'
import { type Actions, actionLink } from './action-link.ts'
import type { Styled } from './properties.ts'

export type Card = Styled & {
  readonly title?: { readonly text: Content; readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6; readonly classes?: string }
  readonly actions?: Actions
}

function actions({ actions: given, title }: Card) {
  const items = given?.items ?? []
  const [only] = items
  if (!only) return undefined
  const name = classes('govuk-summary-card__actions', given?.classes)
  if (items.length === 1) return html`<div class="${name}">${actionLink(only, title?.text)}</div>`
  return html`<ul class="${name}">${items.map(item => html`<li class="govuk-summary-card__action">${actionLink(item, title?.text)}</li>`)}</ul>`
}

export function summaryCard(given: Card, inside: Html): Html {
  const { title } = given
  const level = raw(`h${title?.headingLevel ?? 2}`)
  return html`<div class="${classes('govuk-summary-card', given.classes)}"${attributes(given.attributes)}><div class="govuk-summary-card__title-wrapper">${title && html`<${level} class="${classes('govuk-summary-card__title', title.classes)}">${title.text}</${level}>`}${actions(given)}</div><div class="govuk-summary-card__content">${inside}</div></div>`
}
