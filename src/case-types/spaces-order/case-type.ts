/** Public spaces protection orders: proposed, consulted on, made for three years at the most, enforced, and renewed before they run out. */
import { act, type CaseType } from '../../casework/index.ts'
import { clocks } from './clocks.ts'
import { consultationOpened, consulteeAnswered, consulteeAsked } from './consultation/round.ts'
import { breachFound, directionGiven } from './enforcing/enforce.ts'
import { orderPublished, signChecked, signPutUp, signRemoved } from './enforcing/signs.ts'
import { letters } from './letters.ts'
import { measures } from './measures.ts'
import { challenged } from './order/challenge.ts'
import { changeBegun, changeDropped, lapseDecided } from './order/change.ts'
import { orderDischarged, orderExtended, orderVaried } from './order/later.ts'
import { orderMade, orderNotMade } from './order/make.ts'
import { orderOn } from './order/standing.ts'
import { expeditedTest, extensionTest, makingTest } from './order/tests.ts'
import { orderEntry } from './published/entry.ts'
import { herePage } from './published/here.page.ts'
import { orderPage } from './published/order.page.ts'
import { orderView } from './published/order.view.ts'
import { ordersPage, ordersPath, ordersTitle } from './published/orders.page.ts'
import { prohibitionAdded, prohibitionRemoved } from './prohibitions.ts'
import { opened } from './propose.ts'
import { shows } from './shows.ts'
import { made, stages } from './stages.ts'
import { zoneAdded, zoneRemoved } from './zones.ts'

/** An order ends by itself with its last day; this only puts its case away. */
export const expired = act({
  key: 'expired',
  name: 'Close the case of an order that ran out',
  group: 'Decision',
  field: 'plan',
  when: 'now',
  in: made,
  offered: context => {
    const today = context.today.toString()
    const until = orderOn(context, today)?.until
    return until !== undefined && until < today
  },
  asks: {},
  says: () => 'The order has run out',
  follows: () => [{ do: 'stage', to: 'expired' }],
})

export const spacesOrder: CaseType = {
  key: 'spaces-order',
  name: 'Public spaces protection order',
  purpose: 'enforcement',
  prefix: 'PSPO',
  says: 'An order of the council on what nobody may do, or everybody must do, in a public place: dogs on leads, and the like.',
  opening: { about: [], act: opened },
  stages,
  acts: [
    makingTest.act,
    expeditedTest.act,
    extensionTest.act,
    prohibitionAdded,
    prohibitionRemoved,
    zoneAdded,
    zoneRemoved,
    consultationOpened,
    consulteeAsked,
    consulteeAnswered,
    orderMade,
    orderNotMade,
    orderPublished,
    challenged,
    directionGiven,
    breachFound,
    signPutUp,
    signChecked,
    signRemoved,
    changeBegun,
    changeDropped,
    lapseDecided,
    orderExtended,
    orderVaried,
    orderDischarged,
    expired,
  ],
  clocks,
  letters,
  measures,
  register: { path: ordersPath, title: ordersTitle, entry: orderEntry, view: orderView },
  shows,
  pages: () => [ordersPage, herePage, orderPage],
}
