/** The search form: words, and the filters with how many results each choice leaves. */
import { yearName } from '../lib/index.ts'
import { button, errorSummary, html, type Html, input, select } from '../web/index.ts'
import type { Facet, Results } from './find-paragraphs.ts'
import type { Kind } from './paragraph.ts'
import type { Search } from './address.ts'

export const kindNames: Record<Kind, string> = {
  agenda: 'Agenda item',
  minutes: 'Minutes',
  decision: 'Decision',
  report: 'Report',
  action: 'Action',
  person: 'Person',
  body: 'Board or committee',
  document: 'Document',
}

const filters = [
  { name: 'body', label: 'Board or committee', all: 'All', named: (one: Facet) => one.label },
  { name: 'year', label: 'Year', all: 'All', named: (one: Facet) => yearName(Number(one.value)) },
  { name: 'kind', label: 'Kind', all: 'All', named: (one: Facet) => kindNames[one.value as Kind] },
  { name: 'person', label: 'Person', all: 'Everybody', named: (one: Facet) => one.label },
] as const

function filterView({ name, label, all, named }: (typeof filters)[number], search: Search, results: Results): Html {
  const value = search[name]?.toString()
  const choices = [...results.facets[name]]
  // Chosen, though nothing was found with it: it must be seen, to be taken off.
  if (value !== undefined && !choices.some(one => one.value === value)) choices.push({ value, label: value, count: 0 })
  if (choices.length === 0) return html``
  return html`<div class="govuk-grid-column-one-half govuk-grid-column-one-quarter-from-desktop">${select({
    name,
    label: { text: label },
    value: value ?? '',
    classes: 'govuk-!-width-full',
    items: [
      { value: '', text: all },
      ...choices.map(one => ({
        value: one.value,
        text: one.count === null ? named(one) : `${named(one)} (${one.count.toLocaleString('en-GB')})`,
        selected: one.value === value,
      })),
    ],
  })}</div>`
}

/** `results` null: nothing was looked for, so there is nothing to filter. `wrong`: why not. */
export function formView(search: Search, results: Results | null, wrong?: string): Html {
  const words = input({
    name: 'q',
    type: 'search',
    label: { text: 'Words, a phrase in quotation marks, or a reference' },
    value: search.q,
    ...(wrong && { errorMessage: { text: wrong } }),
  })
  return html`${
    wrong && errorSummary({ titleText: 'There is a problem', errorList: [{ text: wrong, href: '#q' }] })
  }<form action="/search" method="get" role="search" aria-label="Everything that was published"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${words}</div></div>${
    results && html`<div class="govuk-grid-row">${filters.map(filter => filterView(filter, search, results))}</div>`
  }${button({ text: 'Search' })}</form>`
}
