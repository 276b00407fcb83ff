/** Names and values: the facts of a meeting, or answers to be checked. */
import { type Content, type Html, attributes, classes, html } from '../html.ts'
import { type Actions, actionLink } from './action-link.ts'
import { type Entries, entries, type Styled } from './properties.ts'
import { type Card, summaryCard } from './summary-card.ts'

type Words = { readonly text: Content; readonly classes?: string }
type Row = { readonly key: Words; readonly value: Words; readonly actions?: Actions; readonly classes?: string }
export type SummaryList = Styled & { readonly rows: Entries<Row>; readonly card?: Card }

function actions(given: Actions | undefined, about?: Content) {
  const items = given?.items ?? []
  const [only] = items
  if (!only) return undefined
  const inside =
    items.length === 1
      ? actionLink(only, about)
      : html`<ul class="govuk-summary-list__actions-list">${items.map(item => html`<li class="govuk-summary-list__actions-list-item">${actionLink(item, about)}</li>`)}</ul>`
  return html`<dd class="${classes('govuk-summary-list__actions', given?.classes)}">${inside}</dd>`
}

export function summaryList(given: SummaryList): Html {
  const rows = entries(given.rows)
  const about = given.card?.title?.text
  const someAct = rows.some(row => row.actions?.items?.length)
  const line = (row: Row) => {
    const none = someAct && !row.actions?.items && 'govuk-summary-list__row--no-actions'
    return html`<div class="${classes('govuk-summary-list__row', none, row.classes)}"><dt class="${classes('govuk-summary-list__key', row.key.classes)}">${row.key.text}</dt><dd class="${classes('govuk-summary-list__value', row.value.classes)}">${row.value.text}</dd>${actions(row.actions, about)}</div>`
  }
  const list = html`<dl class="${classes('govuk-summary-list', given.classes)}"${attributes(given.attributes)}>${rows.map(line)}</dl>`
  return given.card ? summaryCard(given.card, list) : list
}
