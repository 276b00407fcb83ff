/** Parts of a page under one list of links. Without script it is a list of contents with its parts below, and reads well so. */
import { type Attributes, type Content, Html, attributes, classes, html } from '../html.ts'
import { type Entries, entries, type Styled } from './properties.ts'

type Item = {
  readonly label: string
  readonly id?: string
  readonly attributes?: Attributes
  readonly panel: { readonly text?: Content; readonly attributes?: Attributes }
}
export type Tabs = Styled & {
  readonly items: Entries<Item>
  readonly id?: string
  readonly idPrefix?: string
  readonly title?: string
}

export function tabs(given: Tabs): Html {
  const items = given.items.map((item, at) => item && { item, id: item.id || `${given.idPrefix ?? ''}-${at + 1}`, at })
  const list = entries(items).map(
    ({ item, id, at }) =>
      html`<li class="${classes('govuk-tabs__list-item', at === 0 && 'govuk-tabs__list-item--selected')}"><a class="govuk-tabs__tab" href="#${id}"${attributes(item.attributes)}>${item.label}</a></li>`,
  )
  const panels = entries(items).map(({ item: { panel }, id, at }) => {
    const text = panel.text instanceof Html ? panel.text : panel.text && html`<p class="govuk-body">${panel.text}</p>`
    return html`<div class="${classes('govuk-tabs__panel', at > 0 && 'govuk-tabs__panel--hidden')}" id="${id}"${attributes(panel.attributes)}>${text}</div>`
  })
  return html`<div${attributes({ id: given.id, class: classes('govuk-tabs', given.classes) })}${attributes(given.attributes)} data-module="govuk-tabs"><h2 class="govuk-tabs__title">${given.title ?? 'Contents'}</h2>${
    given.items.length > 0 && html`<ul class="govuk-tabs__list">${list}</ul>${panels}`
  }</div>`
}
