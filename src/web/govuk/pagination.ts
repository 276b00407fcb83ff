/** From one page of a list, or one meeting, to the next. */
import { type Attributes, type Content, type Html, attributes, classes, html, raw } from '../html.ts'
import { type Entries, entries, type Styled } from './properties.ts'

type Step = {
  readonly href: string
  readonly text?: Content
  readonly labelText?: string
  readonly attributes?: Attributes
}
type Item =
  | { readonly ellipsis: true }
  | {
      readonly number: number | string
      readonly href: string
      readonly current?: boolean
      readonly visuallyHiddenText?: string
      readonly attributes?: Attributes
    }
export type Pagination = Styled & {
  readonly previous?: Step
  readonly next?: Step
  readonly items?: Entries<Item>
  readonly landmarkLabel?: string
}

const arrow = (kind: 'prev' | 'next', path: string) =>
  raw(
    `<svg class="govuk-pagination__icon govuk-pagination__icon--${kind}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="${path}"></path></svg>`,
  )
const arrows = {
  prev: arrow(
    'prev',
    'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  ),
  next: arrow(
    'next',
    'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
  ),
}
const words = {
  prev: html`Previous<span class="govuk-visually-hidden"> page</span>`,
  next: html`Next<span class="govuk-visually-hidden"> page</span>`,
}

function step(kind: 'prev' | 'next', link: Step | undefined, block: boolean): Html | undefined {
  if (!link?.href) return undefined
  const title = classes(
    'govuk-pagination__link-title',
    block && !link.labelText && 'govuk-pagination__link-title--decorated',
  )
  return html`<div class="govuk-pagination__${kind}"><a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${kind}"${attributes(link.attributes)}>${(block || kind === 'prev') && arrows[kind]}<span class="${title}">${link.text || words[kind]}</span>${
    link.labelText &&
    block &&
    html`<span class="govuk-visually-hidden">:</span><span class="govuk-pagination__link-label">${link.labelText}</span>`
  }${!block && kind === 'next' && arrows.next}</a></div>`
}

const page = (item: Item) =>
  'ellipsis' in item && item.ellipsis
    ? html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">&ctdot;</li>`
    : 'href' in item &&
      html`<li class="${classes('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}"><a class="govuk-link govuk-pagination__link" href="${item.href}" aria-label="${item.visuallyHiddenText ?? `Page ${item.number}`}"${attributes({ 'aria-current': item.current ? 'page' : undefined })}${attributes(item.attributes)}>${item.number}</a></li>`

export function pagination(given: Pagination): Html {
  const block = !given.items && Boolean(given.next || given.previous)
  return html`<nav class="${classes('govuk-pagination', block && 'govuk-pagination--block', given.classes)}" aria-label="${given.landmarkLabel || 'Pagination'}"${attributes(given.attributes)}>${step('prev', given.previous, block)}${
    given.items && html`<ul class="govuk-pagination__list">${entries(given.items).map(page)}</ul>`
  }${step('next', given.next, block)}</nav>`
}
