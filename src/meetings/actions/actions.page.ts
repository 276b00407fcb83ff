/** What meetings asked somebody to do, newest first. */
import { count, longDate } from '../../lib/index.ts'
import { bodies } from '../../people/index.ts'
import { html, page } from '../../web/index.ts'
import { filtersOf, filtersView } from '../filters.view.ts'
import { years } from '../meeting/store.ts'
import { allActions, type ListedAction } from './store.ts'

export const actionsPage = page({
  path: '/actions',
  allow: 'everyone',
  get: ({ query, read }) =>
    read(async tx => {
      const { body, year } = filtersOf(query)
      const found = await allActions(tx, { bodySlug: body ?? undefined, year: year ?? undefined })
      const filters = filtersView({
        action: '/actions',
        bodies: await bodies(tx),
        years: (await years(tx)).map(one => one.year),
        body,
        year,
      })
      return {
        title: 'Actions',
        description: 'What meetings asked somebody to do.',
        section: '/decisions',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Actions' }],
        body: html`<h1 class="govuk-heading-l">Actions</h1><p class="govuk-body wardmote-prose">What meetings asked somebody to do, with the owner as the papers name them.</p>${filters}<p class="govuk-body">${count(found.length, 'action')}</p><ol class="wardmote-list">${found.map(actionView)}</ol>`,
      }
    }),
})

const actionView = (one: ListedAction) =>
  html`<li class="wardmote-list__item"><p class="govuk-body"><strong>${one.owners.join(', ')}</strong> ${one.text}</p><p class="govuk-body-s wardmote-list__meta"><a class="govuk-link" href="/meetings/${one.slug}#actions">${one.bodyName}, ${longDate(one.date)}</a>${one.minuteTitle && ` · ${one.minuteRef ? `${one.minuteRef} ` : ''}${one.minuteTitle}`}</p></li>`
