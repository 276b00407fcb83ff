/** The public page of a service that publishes its numbers: how to ask for it, whom to ask, and the numbers of each year. */
import { heading, html, link, type Page, page, say, subheading } from '../../../web/index.ts'
import { contactView } from '../../receiving/contact.view.ts'
import { isReceiving, serviceOf } from '../../receiving/store.ts'
import type { CaseType, Publishes } from '../../type/case-type.ts'
import { today } from '../../../lib/index.ts'
import { publishedView } from './publication.view.ts'
import { publications } from './store.ts'

export const publicServicePage = (type: CaseType, publishes: Publishes): Page =>
  page({
    path: `/services/${publishes.path}` as '/services',
    allow: 'everyone',
    get: ({ read, now }) =>
      read(async tx => {
        const service = await serviceOf(tx, type.key)
        const all = await publications(tx, type.key)
        const day = today(now).toString()
        return {
          title: publishes.title,
          description: type.says,
          breadcrumbs: [
            { text: 'Home', href: '/' },
            { text: 'Report or ask for help', href: '/report' },
            { text: publishes.title },
          ],
          body: html`${heading(publishes.title)}${publishes.says.map(say)}${
            type.referral &&
            isReceiving(service, day) &&
            say(link(`/report/${type.referral.path}`, type.referral.title))
          }${subheading('Whom to ask')}${service ? contactView(service) : say('No agency has taken this on yet.')}${subheading('What was done')}${say(
            `Published because the law wants it: ${publishes.source}. Small numbers are shown as they are; they name nobody. A number that was wrong is corrected beside the one that was published.`,
          )}${publishedView(all)}`,
        }
      }),
  })
