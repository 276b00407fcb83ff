/** What a search found, as a list with pages, or how to go on where it found nothing. */
import { count, longDate } from '../lib/index.ts'
import { html, type Html, pagination } from '../web/index.ts'
import type { Segment } from './excerpt.ts'
import { type Hit, pageSize, type Results } from './find-paragraphs.ts'
import { kindNames } from './form.view.ts'
import { addressOf, type Search } from './address.ts'

const marked = (segments: readonly Segment[]): Html =>
  html`${segments.map(({ text, mark }) => (mark ? html`<mark>${text}</mark>` : text))}`

const hitView = ({ href, kind, title, excerpt, bodyName, date }: Hit): Html => {
  const facts = [kindNames[kind], bodyName, date && longDate(date)].filter(Boolean).join(', ')
  return html`<li class="wardmote-list__item"><h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a class="govuk-link" href="${href}">${title.length > 0 ? marked(title) : kindNames[kind]}</a></h3><p class="wardmote-list__meta govuk-body-s govuk-!-margin-bottom-1">${facts}</p>${excerpt.length > 0 && html`<p class="govuk-body govuk-!-margin-bottom-0">${marked(excerpt)}</p>`}</li>`
}

function pagesView(search: Search, total: number): Html | null {
  const last = Math.ceil(total / pageSize)
  if (last < 2) return null
  const at = search.page
  const near = [1, at - 1, at, at + 1, last].filter(
    (page, n, all) => page >= 1 && page <= last && all.indexOf(page) === n,
  )
  const items = near.flatMap((page, n) => {
    const item = { number: page, href: addressOf(search, { page }), current: page === at }
    return page - (near[n - 1] ?? 0) > 1 ? [{ ellipsis: true } as const, item] : [item]
  })
  return pagination({
    ...(at > 1 && { previous: { href: addressOf(search, { page: at - 1 }) } }),
    ...(at < last && { next: { href: addressOf(search, { page: at + 1 }) } }),
    items,
    landmarkLabel: 'Pages of results',
  })
}

const filtered = ({ body, year, kind, person }: Search) => [body, year, kind, person].some(value => value !== undefined)

const nothing = (
  search: Search,
): Html => html`<p class="govuk-body">You can:</p><ul class="govuk-list govuk-list--bullet">
    <li>check the spelling</li>
    <li>use fewer or more common words</li>
    ${filtered(search) && html`<li><a class="govuk-link" href="${addressOf({ q: search.q, page: 1 })}">search everything</a>, without your filters</li>`}
  </ul>
  <p class="govuk-body">You can also look through the <a class="govuk-link" href="/meetings">meetings</a> and the <a class="govuk-link" href="/decisions">decisions</a>.</p>`

function heading({ total, whole, someWords }: Results): string {
  if (!whole) return `More than ${total.toLocaleString('en-GB')} results`
  return total === 0 ? 'Nothing was found' : `${count(total, 'result')}${someWords ? ' with some of your words' : ''}`
}

export function resultsView(search: Search, results: Results): Html {
  const { hits, suggestion, someWords, total, whole } = results
  return html`${
    suggestion !== null &&
    html`<p class="govuk-body-l">Did you mean <a class="govuk-link" href="${addressOf(search, { q: suggestion })}">${suggestion}</a>?</p>`
  }<h2 class="govuk-heading-m" id="results">${heading(results)}</h2>${
    someWords && html`<p class="govuk-body">Nothing has all of your words.</p>`
  }${
    !whole &&
    html`<p class="govuk-body">So many have your words that not all were compared. These come first: titles, decisions and exact phrases, and the most recent. Add a word or choose a filter to see the others.</p>`
  }${total === 0 && nothing(search)}${
    hits.length > 0 &&
    html`<ol class="govuk-list wardmote-list" start="${(search.page - 1) * pageSize + 1}">${hits.map(hitView)}</ol>`
  }${
    hits.length === 0 &&
    total > 0 &&
    html`<p class="govuk-body">There are not so many pages. <a class="govuk-link" href="${addressOf(search)}">Go to the first</a>.</p>`
  }${pagesView(search, total)}`
}
