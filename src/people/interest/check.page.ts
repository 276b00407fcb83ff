/** What waits for the monitoring officer: entries that members made or changed. */
import { mayMonitor } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { moment } from '../../lib/index.ts'
import { heading, html, link, page, say } from '../../web/index.ts'
import { categories, categoryName } from './categories.ts'
import { waitingEntries } from './store.ts'

export const checkInterestsPage = ({ committee }: Profile) =>
  page({
    path: '/interests/check',
    allow: mayMonitor,
    get: ({ as }) =>
      as(async tx => {
        const all = await waitingEntries(tx)
        return {
          title: 'Entries to check',
          unlisted: true,
          breadcrumbs: [
            { text: 'Home', href: '/' },
            { text: 'Register of interests', href: '/interests' },
            { text: 'Entries to check' },
          ],
          body: html`${heading('Entries to check', 'Register of interests')}${
            all.length === 0
              ? say('Nothing waits for you.')
              : html`<ul class="wardmote-list">${all.map(
                  one =>
                    html`<li class="wardmote-list__item"><p class="govuk-body wardmote-list__title">${link(`/interests/entries/${one.slug}/decide`, `${one.personName}: ${categoryName(categories(committee), one.category)}`)}</p><p class="govuk-body-s wardmote-list__meta">${one.number === 1 ? 'New' : `Version ${one.number}`}, ${moment(one.madeAt)}${one.withhold && ', asks that it be withheld'}</p></li>`,
                )}</ul>`
          }`,
        }
      }),
  })
