/** What is counted of closures: each notice and order once, and as in force from its day to its end. */
import type { Day, Effect } from '../../../casework/index.ts'
import type { Moment } from './moment.ts'
import { firstDayAfter, type Notice, type Order } from './standing.ts'

/** In force, from a day. It ends by itself: nobody has to say so for the figures to be right. */
export const inForce = (key: string, from: Day, ends: Moment): Effect[] => {
  const to = firstDayAfter(ends)
  return from < to
    ? [
        { do: 'begin', key, on: from },
        { do: 'end', key, on: to },
      ]
    : []
}

/** What is added when it ends later than it did. */
export const goesOn = (key: string, before: Moment, ends: Moment): Effect[] => inForce(key, firstDayAfter(before), ends)

const unmarked = (events: readonly number[]): Effect[] => events.map(record => ({ do: 'unmark', record }))

export const noticeMarks = (long: boolean, begins: Day, ends: Moment): Effect[] => [
  { do: 'mark', key: 'closure-notice', value: long ? 'long' : 'short', on: begins },
  ...inForce('closure-notice-in-force', begins, ends),
]

/** A notice that ends sooner than it was marked. */
export const noticeCut = ({ events, day, long }: Notice, ends: Moment): Effect[] => [
  ...unmarked(events),
  ...noticeMarks(long, day, ends),
]

export const orderMarks = (begins: Day, ends: Moment): Effect[] => [
  { do: 'mark', key: 'closure-order', on: begins },
  ...inForce('closure-order-in-force', begins, ends),
]

export const orderCut = ({ events, day }: Order, ends: Moment): Effect[] => [
  ...unmarked(events),
  ...orderMarks(day, ends),
]
