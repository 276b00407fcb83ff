/** The front page of the administration: where things are, what asks for attention, how the installation is. */
import { count, longDate, today } from '../lib/index.ts'
import { heading, type Html, html, link, page, say, summaryList } from '../web/index.ts'
import { type Counts, counts, type Due, due, type Health, health } from './admin.store.ts'
import { freeBytes, sizeOf, version } from './installation.ts'
import { mayAdminister } from './may.ts'

export const adminPage = page({
  path: '/admin',
  allow: mayAdminister,
  get: ({ read, db }) =>
    read(async tx => ({
      title: 'Administration',
      breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Administration' }],
      unlisted: true,
      body: html`${heading('Administration')}${places(await counts(tx))}<h2 class="govuk-heading-m">What asks for attention</h2>${dueView(await due(tx))}<h2 class="govuk-heading-m">How the installation is</h2>${healthView(await health(tx), await freeBytes(db.files.folder))}`,
    })),
})

const places = (n: Counts): Html => {
  const item = (href: string, text: string, says: string) =>
    html`<li class="wardmote-list__item">${link(href, text)}<p class="govuk-body wardmote-list__meta">${says}</p></li>`
  return html`<ul class="govuk-list wardmote-list">${[
    item('/admin/users', 'Users', `${count(n.users, 'person', 'people')}: joiners, movers, leavers`),
    item('/admin/agencies', 'Agencies', `${count(n.agencies, 'agency', 'agencies')} open`),
    item('/admin/agreements', 'Information sharing agreements', count(n.agreements, 'agreement')),
    item('/admin/reviews', 'Access reviews', `${n.reviews} under way`),
    item('/log', 'The log', 'Sign-ins, and what was done here'),
  ]}</ul>`
}

function dueView(all: Due[]): Html {
  if (all.length === 0) return say('Nothing today.')
  const kinds = Map.groupBy(all, one => one.says)
  return html`${[...kinds].map(
    ([says, those]) =>
      html`<h3 class="govuk-heading-s">${says}</h3><ul class="govuk-list">${those.map(one => html`<li>${link(one.href, one.name)}</li>`)}</ul>`,
  )}`
}

const healthView = (is: Health, free: number | null): Html =>
  summaryList({
    rows: [
      { key: { text: 'Version' }, value: { text: version } },
      {
        key: { text: 'Database' },
        value: { text: `Answers. PostgreSQL ${is.postgres}, ${sizeOf(is.bytes)}` },
      },
      { key: { text: 'Migrations' }, value: { text: `${is.migrations}, the last one ${is.migration}` } },
      {
        key: { text: 'Log last sealed' },
        value: {
          text: `${is.sealed === null ? 'Never' : longDate(today(Temporal.Instant.from(is.sealed)))}; ${count(is.unsealed, 'entry', 'entries')} since`,
        },
      },
      {
        key: { text: 'Room for documents' },
        value: { text: free === null ? 'Cannot be read' : `${sizeOf(free)} free` },
      },
    ],
  })
