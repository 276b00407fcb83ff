/** All meetings, by body and municipal year: those to come first. */
import { count, today } from '../lib/index.ts'
import { filtersOf, filtersView, meetings, years } from '../meetings/index.ts'
import { bodies } from '../people/index.ts'
import { html, page } from '../web/index.ts'
import { meetingList } from './meeting-list.view.ts'

export const meetingsPage = page({
  path: '/meetings',
  allow: 'everyone',
  get: ({ read, query, now }) =>
    read(async tx => {
      const { body, year } = filtersOf(query)
      const all = await meetings(tx, { bodySlug: body ?? undefined, year: year ?? undefined })
      const day = today(now).toString()
      const coming = all.filter(one => one.date >= day).reverse()
      const past = all.filter(one => one.date < day)
      const filters = filtersView({
        action: '/meetings',
        bodies: await bodies(tx),
        years: (await years(tx)).map(one => one.year),
        body,
        year,
      })
      return {
        title: 'Meetings',
        description: 'Public meetings: agendas, papers and minutes.',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Meetings' }],
        head: html`<link rel="alternate" type="application/atom+xml" title="Meetings" href="/feeds/meetings.atom">`,
        body: html`<h1 class="govuk-heading-l">Meetings</h1><p class="govuk-body"><a class="govuk-link" href="/calendar/${day.slice(0, 7)}">See them as a calendar</a></p>${filters}<p class="govuk-body">${count(all.length, 'meeting')}</p>${
          coming.length > 0 && html`<h2 class="govuk-heading-m">Coming up</h2>${meetingList(coming)}`
        }${past.length > 0 && html`<h2 class="govuk-heading-m">Past meetings</h2>${meetingList(past)}`}`,
      }
    }),
})
