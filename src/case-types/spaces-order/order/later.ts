/** What is decided of an order that is made: it is extended, varied or discharged. */
import { act, ask, atField, type Context, type Day, type Stood } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { opened } from '../propose.ts'
import { changeBegun } from './change.ts'
import {
  consentAsks,
  consentRefuses,
  consultationRefuses,
  dayAfter,
  decisionAsks,
  decisionRefuses,
  testAnewRefuses,
} from './decision.ts'
import { completeRefuses, inForceMarks, lastDayFrom, orderMade } from './make.ts'
import { endsAfterStart, notTooLong, variedFrom, whileInForce } from './rules.ts'
import { extensionTest, testOf } from './tests.ts'

const group = 'Decision'
const changing =
  (which: 'extend' | 'vary' | 'discharge') =>
  ({ stood }: Pick<Context, 'stood'>) =>
    stood.last(changeBegun)?.given.change === which

export const orderExtended = act({
  key: 'order-extended',
  name: 'Extend the order',
  group,
  hint: 'The day is the day of the decision. The new time begins after the present last day.',
  field: 'plan',
  when: 'asked',
  in: ['renewal'],
  next: true,
  offered: changing('extend'),
  asks: { ends: ask.day('Until when?', 'its new last day'), ...decisionAsks },
  says: ({ ends }) => `Order extended until ${longDate(ends)}`,
  refuses(given, on, context) {
    const until = lastDay(context.stood)
    const starts = dayAfter(until)
    const { longest, latest } = lastDayFrom(starts, 'ordinary', context)
    return (
      atField('on', whileInForce.refuses({ on, until })) ??
      testAnewRefuses(extensionTest, context, on) ??
      consultationRefuses(context, on) ??
      atField('ends', endsAfterStart.refuses({ starts, ends: given.ends })) ??
      atField('ends', notTooLong.refuses({ ends: given.ends, latest }, longest)) ??
      decisionRefuses(given)
    )
  },
  follows: ({ ends }, _, { stood }) => [
    { do: 'mark', key: 'order-extended' },
    ...inForceMarks(dayAfter(lastDay(stood)), ends),
    { do: 'stage', to: 'in-force' },
  ],
})

/** Its consultation comes after it is made (section 72B); of what is decided of it later the law wants consent (section 72A). */
const isExpedited = ({ stood }: Pick<Context, 'stood'>): boolean => stood.first(opened)?.given.kind === 'expedited'

export const orderVaried = act({
  key: 'order-varied',
  name: 'Vary the order',
  group,
  hint: 'The day is the day of the decision. What was drafted until now holds from the day that you enter.',
  field: 'plan',
  when: 'asked',
  in: ['renewal'],
  next: true,
  offered: changing('vary'),
  asks: { from: ask.day('From which day?', 'the day from which it holds'), ...consentAsks, ...decisionAsks },
  says: ({ from }) => `Order varied from ${longDate(from)}`,
  refuses(given, on, context) {
    const until = lastDay(context.stood)
    return (
      atField('on', whileInForce.refuses({ on, until })) ??
      completeRefuses(context) ??
      testAnewRefuses(testOf(context), context, on) ??
      (isExpedited(context) ? null : consultationRefuses(context, on)) ??
      atField('from', variedFrom.refuses({ on, from: given.from, until })) ??
      consentRefuses(given, context) ??
      decisionRefuses(given)
    )
  },
  follows: () => [
    { do: 'mark', key: 'order-varied' },
    { do: 'stage', to: 'in-force' },
  ],
})

export const orderDischarged = act({
  key: 'order-discharged',
  name: 'Discharge the order',
  group,
  hint: 'The day is the first day on which it is in force no more.',
  field: 'plan',
  when: 'asked',
  in: ['renewal'],
  next: true,
  offered: changing('discharge'),
  asks: { ...consentAsks, ...decisionAsks },
  says: () => 'Order discharged',
  refuses: (given, on, context) =>
    atField('on', whileInForce.refuses({ on, until: lastDay(context.stood) })) ??
    (isExpedited(context) ? null : consultationRefuses(context, on)) ??
    consentRefuses(given, context) ??
    decisionRefuses(given),
  follows: () => [{ do: 'stage', to: 'discharged' }],
})

export type Term = { readonly id: number; readonly from: Day; readonly until: Day }

/** The times that it was made and extended for, each after the other. */
export function terms(stood: Stood): Term[] {
  const [first] = stood.all(orderMade)
  if (!first) return []
  return stood
    .all(orderExtended)
    .reduce<Term[]>(
      (all, { id, given: { ends } }) => [...all, { id, from: dayAfter(all.at(-1)?.until ?? ends), until: ends }],
      [{ id: first.id, from: first.given.starts, until: first.given.ends }],
    )
}

/** Of an order that is made. */
function lastDay(stood: Stood): Day {
  const until = terms(stood).at(-1)?.until
  if (until === undefined) throw new Error('The order was not made.')
  return until
}
