/** Choose a body and a year: the same small form above every list. Works without a script. */
import { button, type Html, html, select } from '../web/index.ts'
import { yearName } from '../lib/index.ts'

export type Filters = {
  action: string
  bodies: { slug: string; name: string }[]
  years: number[]
  body: string | null
  year: number | null
  more?: Html
}

export const filtersView = ({ action, bodies, years, body, year, more }: Filters): Html =>
  html`<form class="wardmote-filters" action="${action}" method="get"><h2 class="govuk-visually-hidden">Choose what to show</h2>${select(
    {
      name: 'body',
      label: { text: 'Body' },
      items: [{ text: 'All', value: '' }, ...bodies.map(({ slug, name }) => ({ text: name, value: slug }))],
      value: body ?? '',
    },
  )}${select({
    name: 'year',
    label: { text: 'Municipal year' },
    items: [{ text: 'All', value: '' }, ...years.map(n => ({ text: yearName(n), value: n }))],
    value: year ?? '',
  })}${more}${button({ text: 'Show', classes: 'govuk-button--secondary' })}</form>`

/** What the address asks for; anything that is no year counts as none. */
export function filtersOf(query: URLSearchParams): { body: string | null; year: number | null } {
  const year = query.get('year') ?? ''
  return { body: query.get('body') || null, year: /^\d{4}$/.test(year) ? Number(year) : null }
}
