/** A closure order after it was made: extended, reviewed, discharged, appealed against, each under its rules. */
import { act, after, ask, atField, type Choice, type Context, type Day } from '../../../../casework/index.ts'
import { longDate } from '../../../../lib/index.ts'
import { goesOn, orderCut } from '../counted.ts'
import { momentOf } from '../moment.ts'
import { type Order, orders, wasBefore } from '../standing.ts'
import { group } from '../tests.ts'
import { monthsAfter } from './hearing.ts'
import { discharged, extensionApplied, made, notMade, orderExtended } from './recorded.ts'
import {
  afterTheEarlier,
  appealInTime,
  appealOver,
  appliedBeforeExpiry,
  extensionApplied as extensionAppliedFirst,
  extensionWithin,
  orderRuns,
  totalWithin,
} from './rules.ts'

const orderOf = (id: number, context: Context): Order | undefined => orders(context).find(one => one.id === id)

export const closureExtensionApplied = act({
  ...extensionApplied,
  refuses: ({ order: id, at }, on, context) => {
    const order = orderOf(id, context)
    return order ? atField('at', appliedBeforeExpiry.refuses({ ...order, at: momentOf(on, at) })) : null
  },
})

export const closureOrderExtended = act({
  ...orderExtended,
  refuses: ({ order: id, endsOn, endsAt }, on, context) => {
    const order = orderOf(id, context)
    if (!order) return null
    const ends = momentOf(endsOn, endsAt)
    const limit = (key: string) => context.limit(key, on)
    return (
      atField(
        'order',
        extensionAppliedFirst.refuses({
          applied: order.applications.some(one => wasBefore(context.stood, order.endSetBy.id, one.id) && one.day <= on),
        }),
      ) ??
      atField('endsOn', afterTheEarlier.refuses({ at: ends, earlier: order.ends })) ??
      atField(
        'endsOn',
        extensionWithin.refuses(
          { ends, latest: monthsAfter(order.ends, 'closure.order-extension', on, context) },
          limit('closure.order-extension'),
        ),
      ) ??
      atField(
        'endsOn',
        totalWithin.refuses(
          { ends, latest: monthsAfter(order.begins, 'closure.order-total', on, context) },
          limit('closure.order-total'),
        ),
      )
    )
  },
  follows: ({ order: id, endsOn, endsAt }, _on, context) => {
    const order = orderOf(id, context)
    return order ? goesOn('closure-order-in-force', order.ends, momentOf(endsOn, endsAt)) : []
  },
})

export const closureOrderDischarged = act({
  ...discharged,
  refuses: ({ order: id, at }, on, context) => {
    const order = orderOf(id, context)
    return order ? atField('at', orderRuns.refuses({ ...order, at: momentOf(on, at) })) : null
  },
  follows: ({ order: id, at }, on, context) => {
    const order = orderOf(id, context)
    return order ? orderCut(order, momentOf(on, at)) : []
  },
})

export const closureReviewed = act({
  key: 'closure-reviewed',
  name: 'Review a closure order',
  group,
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => stood.first(made) !== undefined,
  asks: {
    order: ask.record('Which order?', 'closure-order'),
    next: ask.choose('What follows?', [
      { key: 'extend', name: 'An extension is applied for' },
      { key: 'end', name: 'It ends in its time' },
      { key: 'discharge', name: 'It is needed no more: the court is asked to discharge it' },
    ]),
    words: ask.words('What has changed since, and for whom?', { rows: 4 }),
  },
  says: () => 'Closure order reviewed',
})

/** Decisions of a court against which somebody can appeal, by the ids of their events. */
const decisions = ({ stood }: Pick<Context, 'stood'>): (Choice & { readonly on: Day })[] =>
  [
    ...stood.all(made).map(one => ({ ...one, what: 'Closure order' })),
    ...stood.all(orderExtended).map(one => ({ ...one, what: 'Extension of a closure order' })),
    ...stood.all(notMade).map(one => ({ ...one, what: 'No closure order' })),
  ].map(({ id, day, what }) => ({ key: String(id), name: `${what}, ${longDate(day)}`, on: day }))

/** The last day for an appeal: the day of the decision is the first of them. */
export const appealUntil = (decided: Day, context: Pick<Context, 'limit' | 'closures'>): Day => {
  const { value, unit } = context.limit('closure.appeal-within', decided)
  return after(decided, { value: value - 1, unit }, [])
}

export const closureAppeal = act({
  key: 'closure-appeal',
  name: 'Record an appeal, or that there was none',
  group,
  field: 'plan',
  when: 'asked',
  offered: context => decisions(context).length > 0,
  asks: {
    decision: ask.oneOf('Against which decision?', decisions),
    made: ask.optionalDay('On which day was the appeal made?', 'the day of the appeal', {
      hint: 'Leave it empty where there was none.',
    }),
    words: ask.words('Who appealed, and what became of it?', { rows: 3, optional: true }),
  },
  says: ({ made: day }) => (day === null ? 'No appeal was made' : 'Appeal to the Crown Court'),
  refuses: ({ decision, made: day }, on, context) => {
    const decided = decisions(context).find(one => one.key === decision)?.on
    if (decided === undefined) return null
    const last = appealUntil(decided, context)
    return (
      atField(
        'made',
        appealInTime.refuses({ made: day, decided, last }, context.limit('closure.appeal-within', decided)),
      ) ?? atField('made', appealOver.refuses({ made: day, on, last }))
    )
  },
})
