/** Where an officer or a resident says where they are, and reads what the orders forbid there. What they enter is kept nowhere. */
import { z } from 'zod'
import { registered } from '../../../casework/index.ts'
import { today } from '../../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  heading,
  type Html,
  html,
  insetText,
  invalid,
  lineField,
  link,
  page,
  postHere,
  say,
  subheading,
  type View,
} from '../../../web/index.ts'
import { inBritain, type Point, readPoint } from '../boundary/shape.ts'
import { exemptFromAll } from '../prohibitions.ts'
import { zonesAt } from '../zones.ts'
import { bodyOf, exemptView, isOn, prohibitionView, standingWords } from './order.view.ts'
import { ordersPath, ordersTitle } from './orders.page.ts'

type Entries = Awaited<ReturnType<typeof registered>>

const title = 'What holds where you are'
const fields = z.object({ position: z.string().max(100, 'Enter the latitude and the longitude alone') })

/** `now`: what was asked before. */
const frame = (form: FormState, found: Html | false, now = ''): View => ({
  title,
  description: 'What the orders of the council forbid at a place.',
  breadcrumbs: [{ text: 'Home', href: '/' }, { text: ordersTitle, href: ordersPath }, { text: title }],
  unlisted: true,
  script: 'here',
  body: html`${form.summary()}${heading(title, ordersTitle)}${found}${postHere(
    html`${lineField(form, 'position', 'Latitude and longitude', { hint: 'For example, 53.3205, -2.7390. It is not kept.', now })}${button({ text: 'Show what holds there' })}`,
  )}`,
})

/** What holds at a point under the orders that are in force on a day. */
function holdsAt(all: Entries, point: Point, on: string): Html {
  const orders = all.filter(one => isOn(one, on) && !bodyOf(one).suspended)
  return html`${subheading(`At ${point.lat}, ${point.long}`)}${orders.length === 0 && say('No order is in force.')}${orders.map(
    order => {
      const { prohibitions, zones, area } = bodyOf(order)
      const here = zonesAt(zones, point)
      const inZones = prohibitions.filter(one => here.some(zone => zone.holds.includes(one.key)))
      const said = exemptFromAll(prohibitions)
      const everywhere = prohibitions.filter(one => one.where === 'everywhere')
      return html`<h2 class="govuk-heading-m">${link(`${ordersPath}/${order.reference}`, order.title)}</h2>${say(`${standingWords(order, on)}.`)}${
        here.length === 0
          ? say('In none of its zones.')
          : html`${say(html`In: <strong>${here.map(zone => zone.name).join(', ')}</strong>`)}${inZones.map(one => prohibitionView(one, said))}`
      }${everywhere.length > 0 && html`${say(`Everywhere in “${area}”:`)}${everywhere.map(one => prohibitionView(one, said))}`}${exemptView(said)}`
    },
  )}${insetText({
    text: 'A phone can be wrong by many metres. Near the edge of a zone, look at the signs and the outline.',
  })}`
}

export const herePage = page({
  path: '/orders/here',
  allow: 'everyone',
  form: form(fields),
  get: ({ form }) => frame(form, false),
  post: ({ read, values, now, form }) =>
    read(async tx => {
      const point = readPoint(values.position)
      if (!point || !inBritain(point))
        return invalid('position', 'Enter a latitude and a longitude in Great Britain, such as 53.3205, -2.7390')
      return frame(form, holdsAt(await registered(tx, 'spaces-order'), point, today(now).toString()), values.position)
    }),
})
