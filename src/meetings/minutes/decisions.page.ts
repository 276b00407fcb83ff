/** What was decided, newest first, by body, year and ward. */
import { count, longDate } from '../../lib/index.ts'
import { bodies } from '../../people/index.ts'
import { type Html, html, page, pagination, select } from '../../web/index.ts'
import { minuteAnchor } from '../anchor.ts'
import { filtersOf, filtersView } from '../filters.view.ts'
import { years } from '../meeting/store.ts'
import { type Decision, decisions } from './store.ts'

const size = 25

/** `wards`: the authority's; `everyWard`: what its reports print for all of them. */
export const decisionsPage = (wards: string[], everyWard: string[]) =>
  page({
    path: '/decisions',
    allow: 'everyone',
    get: ({ query, read }) =>
      read(async tx => {
        const { body, year } = filtersOf(query)
        const ward = wards.find(name => name === query.get('ward')) ?? null
        const at = Math.max(1, Math.min(10_000, Number.parseInt(query.get('page') ?? '1', 10) || 1))
        const found = await decisions(tx, {
          bodySlug: body,
          year,
          wards: ward === null ? [] : [ward, ...everyWard],
          from: (at - 1) * size,
          size,
        })
        const total = found[0]?.total ?? 0
        const filters = filtersView({
          action: '/decisions',
          bodies: await bodies(tx),
          years: (await years(tx)).map(one => one.year),
          body,
          year,
          more: select({
            name: 'ward',
            label: { text: 'Ward' },
            items: [{ text: 'All', value: '' }, ...wards.map(name => ({ text: name, value: name }))],
            value: ward ?? '',
          }),
        })
        return {
          title: at > 1 ? `Decisions, page ${at}` : 'Decisions',
          description: 'What was resolved at public meetings, newest first.',
          breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Decisions' }],
          head: html`<link rel="alternate" type="application/atom+xml" title="Decisions" href="/feeds/decisions.atom">`,
          body: html`<h1 class="govuk-heading-l">Decisions</h1>${filters}<p class="govuk-body" id="total">${count(total, 'decision')}${
            ward !== null && ` about ${ward} or every ward, where the report says which`
          }</p><ol class="wardmote-list">${found.map(decisionView)}</ol>${pages(at, total, query)}`,
        }
      }),
  })

const decisionView = (one: Decision): Html => {
  const href = `/meetings/${one.slug}#${minuteAnchor(one.ref, one.minutePosition)}`
  return html`<li class="wardmote-list__item"><h2 class="govuk-heading-s wardmote-list__title"><a class="govuk-link" href="${href}">${one.ref && `${one.ref} `}${one.title}</a></h2><p class="govuk-body">${one.text}</p><p class="govuk-body-s wardmote-list__meta">${one.bodyName}, ${longDate(one.date)}${one.wards && ` · Wards: ${one.wards}`}</p></li>`
}

function pages(at: number, total: number, query: URLSearchParams): Html | null {
  const last = Math.ceil(total / size)
  if (last < 2) return null
  const href = (n: number) => {
    const wanted = new URLSearchParams(query)
    wanted.set('page', String(n))
    return `/decisions?${wanted}`
  }
  return pagination({
    ...(at > 1 && { previous: { href: href(at - 1) } }),
    ...(at < last && { next: { href: href(at + 1) } }),
    items: Array.from({ length: last }, (_, i) => i + 1)
      .filter(n => n === 1 || n === last || Math.abs(n - at) < 3)
      .flatMap((n, i, all) => {
        const before = all[i - 1]
        const gap = before !== undefined && n - before > 1 ? [{ ellipsis: true as const }] : []
        return [...gap, { number: n, href: href(n), current: n === at }]
      }),
  })
}
