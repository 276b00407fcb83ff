/** The public page of one order. */
import { registered } from '../../../casework/index.ts'
import { longDate, today } from '../../../lib/index.ts'
import { heading, html, link, missing, page, say } from '../../../web/index.ts'
import { orderView, standingWords } from './order.view.ts'
import { ordersPath, ordersTitle } from './orders.page.ts'

export const orderPage = page({
  path: '/orders/:reference',
  allow: 'everyone',
  get: ({ read, now, params }) =>
    read(async tx => {
      const [found] = await registered(tx, 'spaces-order', params.reference)
      if (!found) return missing('There is no order at this address.')
      return {
        title: found.title,
        description: standingWords(found, today(now).toString()),
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: ordersTitle, href: ordersPath }, { text: found.title }],
        body: html`${heading(found.title, found.reference)}${say(
          html`<strong>${standingWords(found, today(now).toString())}.</strong> That day is included.`,
        )}${orderView(found)}${say(link(`${ordersPath}/here`, 'Find out what holds where you are'))}${say(
          html`<span class="govuk-hint">Published on ${longDate(found.at)}.</span>`,
        )}`,
      }
    }),
})
