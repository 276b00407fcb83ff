/** The page as our pages are written. */
import { html, page, pagination, table, tag } from '../../src/web/index.ts'
import { lead, meetings, next, pages } from './content.ts'

const colour = (state: string) => (state === 'Cancelled' ? 'govuk-tag--red' : 'govuk-tag--green')

export const meetingsPage = page({
  path: '/meetings',
  allow: 'everyone',
  get: () => ({
    title: 'Meetings',
    breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Meetings' }],
    body: html`<h1 class="govuk-heading-l">Meetings</h1><p class="govuk-body-l">${lead}</p>${table({
      caption: 'Municipal year 2025 to 2026',
      captionClasses: 'govuk-table__caption--m',
      firstCellIsHeader: true,
      head: ['Date', 'Time', 'Body', 'Place', { text: 'Items', format: 'numeric' }, 'State'],
      rows: meetings.map(meeting => [
        html`<a class="govuk-link" href="${meeting.href}">${meeting.date}</a>`,
        meeting.time,
        html`<a class="govuk-link" href="${meeting.bodyHref}">${meeting.body}</a>`,
        meeting.place,
        { text: meeting.items, format: 'numeric' },
        meeting.state ? tag({ text: meeting.state, classes: colour(meeting.state) }) : '',
      ]),
    })}${pagination({ items: pages, next: { href: next } })}`,
  }),
})
