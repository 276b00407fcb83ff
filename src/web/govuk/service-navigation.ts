/** The site's parts, under the header. Written without the menu button, which needs script. */
import { type Attributes, type Content, type Html, attributes, classes, html } from '../html.ts'
import { type Entries, entries, type Styled } from './properties.ts'

type Item = {
  readonly text: Content
  readonly href?: string
  /** This very page. */
  readonly current?: boolean
  /** A page below this one. */
  readonly active?: boolean
  readonly attributes?: Attributes
}
export type ServiceNavigation = Styled & {
  readonly navigation: Entries<Item>
  readonly navigationLabel?: string
  readonly navigationId?: string
  readonly navigationClasses?: string
}

function entry(item: Item): Html {
  const on = item.active || item.current
  const here = attributes({ 'aria-current': on ? (item.current ? 'page' : 'true') : undefined })
  const words = on ? html`<strong class="govuk-service-navigation__active-fallback">${item.text}</strong>` : item.text
  return html`<li class="${classes('govuk-service-navigation__item', on && 'govuk-service-navigation__item--active')}">${
    item.href
      ? html`<a class="govuk-service-navigation__link" href="${item.href}"${here}${attributes(item.attributes)}>${words}</a>`
      : html`<span class="govuk-service-navigation__text"${here}>${words}</span>`
  }</li>`
}

export function serviceNavigation(given: ServiceNavigation): Html {
  const items = entries(given.navigation)
  return html`<div class="${classes('govuk-service-navigation', given.classes)}" data-module="govuk-service-navigation"${attributes(given.attributes)}><div class="govuk-width-container"><div class="govuk-service-navigation__container">${
    items.length > 0 &&
    html`<nav aria-label="${given.navigationLabel || 'Menu'}" class="${classes('govuk-service-navigation__wrapper', given.navigationClasses)}"><ul class="govuk-service-navigation__list" id="${given.navigationId || 'navigation'}">${items.map(entry)}</ul></nav>`
  }</div></div></div>`
}
