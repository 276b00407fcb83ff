/** The public page of the orders of the council: those in force, those to come, and those that are over. */
import { registered } from '../../../casework/index.ts'
import { today } from '../../../lib/index.ts'
import { heading, type Html, html, link, page, say, subheading } from '../../../web/index.ts'
import { isOn, standingWords } from './order.view.ts'

export const ordersPath = '/orders'
export const ordersTitle = 'Public spaces protection orders'

export const ordersPage = page({
  path: '/orders',
  allow: 'everyone',
  get: ({ read, now }) =>
    read(async tx => {
      const all = await registered(tx, 'spaces-order')
      const day = today(now).toString()
      const part = (title: string, some: typeof all): Html | false =>
        some.length > 0 &&
        html`${subheading(title)}<ul class="govuk-list govuk-list--spaced">${some.map(
          one => html`<li>${link(`${ordersPath}/${one.reference}`, one.title)}<br>${standingWords(one, day)}</li>`,
        )}</ul>`
      return {
        title: ordersTitle,
        description: 'What nobody may do, or everybody must do, in public places, and where.',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: ordersTitle }],
        body: html`${heading(ordersTitle)}${say(
          'An order of the council says what nobody may do, or everybody must do, in a public place. Breaking one without a reasonable excuse is an offence.',
        )}${say(link(`${ordersPath}/here`, 'Find out what holds where you are'))}${
          all.length === 0 && say('No order has been published yet.')
        }${part(
          'In force',
          all.filter(one => isOn(one, day)),
        )}${part(
          'To come',
          all.filter(one => day < one.from && one.ended === null),
        )}${part(
          'Over',
          all.filter(one => !isOn(one, day) && (one.from <= day || one.ended !== null)),
        )}`,
      }
    }),
})
