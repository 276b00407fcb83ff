/** The criminal behaviour order, as a power that kinds of cases take up. */
import { type Clock, gap, type Letter } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { orderClocks, orderMeasures, orderShows } from '../court-order/kept.ts'
import { orderWords } from '../court-order/letter.ts'
import { orders } from '../court-order/order.ts'
import type { Power } from '../power.ts'
import {
  behaviourOrderKind,
  behaviourOrderLife,
  behaviourOrderMade,
  behaviourOrderNotMade,
  behaviourOrderRequested,
  behaviourOrderTest,
} from './acts.ts'

const hearing: Clock = {
  key: 'behaviour-order-hearing',
  name: 'Ask what the court decided about the criminal behaviour order',
  source: 'The court sets the day',
  runs: ({ stood }) =>
    stood.all(behaviourOrderRequested).flatMap(({ id, day, given }) => {
      const heard = [
        ...stood.all(behaviourOrderMade).filter(one => one.given.kind === 'final'),
        ...stood.all(behaviourOrderNotMade),
      ]
      const met =
        heard
          .filter(one => one.given.person === given.person && one.day >= day)
          .map(one => one.day)
          .toSorted()[0] ?? null
      return given.hearing === null ? [] : [{ record: id, from: day, by: given.hearing, met }]
    }),
}

const letter: Letter = {
  key: 'behaviour-order-explained',
  name: 'Criminal behaviour order explained',
  to: ['subject'],
  field: 'plan',
  subject: 'The court made a criminal behaviour order against you',
  words: (context, to, about) => {
    const order = orders('behaviour-order', context).findLast(one => one.person === to.id)
    return orderWords(context, to, about, {
      kind: behaviourOrderKind,
      order,
      first: `On ${order ? longDate(order.from) : gap('the day')} ${order?.court ?? gap('the court')} made a criminal behaviour order against you. This letter only
explains it: what counts is the order.`,
      breach: 'To break it without a reasonable excuse is a **crime**, for which a court can send you to prison.',
    })
  },
}

export const behaviourOrder: Power = {
  name: behaviourOrderKind.group,
  acts: [
    behaviourOrderTest.act,
    behaviourOrderRequested,
    behaviourOrderMade,
    behaviourOrderNotMade,
    ...Object.values(behaviourOrderLife),
  ],
  clocks: [hearing, ...orderClocks(behaviourOrderKind)],
  letters: [letter],
  measures: [
    {
      key: 'behaviour-order-requested',
      name: 'Criminal behaviour orders: asked for',
      says: 'Requests to the prosecution in the period.',
      counts: 'flow',
      mark: 'behaviour-order-requested',
    },
    {
      key: 'behaviour-order-not-made',
      name: 'Criminal behaviour orders: not made',
      says: 'Requests that ended without an order, on that day.',
      counts: 'flow',
      mark: 'behaviour-order-not-made',
      by: { acquitted: 'Not convicted', prosecution: 'Not applied for', refused: 'Refused' },
    },
    ...orderMeasures(behaviourOrderKind),
  ],
  shows: orderShows(behaviourOrderKind),
}
