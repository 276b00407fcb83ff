/** Where the data protection officer begins: what waits for them, and who was let in to cases. Unusual reading takes seconds of a long log: it has its own page. */
import { count } from '../../lib/index.ts'
import { html, notificationBanner, page } from '../../web/index.ts'
import { mayProtectData } from '../may.ts'
import { givenAccess, unseenAlerts } from './alerts.store.ts'
import { givenAccessView, mostGiven } from './given-access.view.ts'
import { protectionLinks } from './links.ts'

export const protectionPage = page({
  path: '/data-protection',
  allow: mayProtectData,
  get: ({ read, now }) =>
    read(async tx => {
      const alerts = await unseenAlerts(tx)
      const since = now.subtract({ hours: 30 * 24 })
      return {
        title: 'Data protection',
        body: html`${
          alerts > 0 &&
          notificationBanner({
            text: html`<p class="govuk-notification-banner__heading">${count(alerts, 'alert')} nobody has seen. <a class="govuk-notification-banner__link" href="/data-protection/alerts">${alerts === 1 ? 'See it' : 'See them'}</a></p>`,
          })
        }<h1 class="govuk-heading-l">Data protection</h1><ul class="govuk-list">${protectionLinks.map(
          ({ href, text, says }) => html`<li><a class="govuk-link" href="${href}">${text}</a>: ${says}</li>`,
        )}</ul>${givenAccessView(await givenAccess(tx, since, mostGiven))}`,
      }
    }),
})
