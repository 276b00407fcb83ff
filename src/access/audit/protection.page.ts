/** Where the data protection officer begins: what waits for them, and what stands out. */
import { count, today } from '../../lib/index.ts'
import { html, notificationBanner, page } from '../../web/index.ts'
import { mayProtectData } from '../may.ts'
import { unseenAlerts } from './alerts.store.ts'
import { protectionLinks } from './links.ts'
import { unusualView } from './unusual.view.ts'
import { unusualReading } from './unusual-reading.ts'

export const protectionPage = page({
  path: '/data-protection',
  allow: mayProtectData,
  get: ({ read, now }) =>
    read(async tx => {
      const alerts = await unseenAlerts(tx)
      const unusual = await unusualReading(tx, today(now))
      return {
        title: 'Data protection',
        body: html`${
          alerts > 0 &&
          notificationBanner({
            text: html`<p class="govuk-notification-banner__heading">${count(alerts, 'alert')} nobody has seen. <a class="govuk-notification-banner__link" href="/data-protection/alerts">${alerts === 1 ? 'See it' : 'See them'}</a></p>`,
          })
        }<h1 class="govuk-heading-l">Data protection</h1><ul class="govuk-list">${protectionLinks.map(
          ({ href, text, says }) => html`<li><a class="govuk-link" href="${href}">${text}</a>: ${says}</li>`,
        )}</ul><h2 class="govuk-heading-m">Unusual reading of the last 30 days</h2>${unusualView(unusual)}`,
      }
    }),
})
