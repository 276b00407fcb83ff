/** Whether an order is made: with which first and last day, on which test, after whom was heard, and by whose hand. */
import { act, after, ask, atField, type Context, type Day, type Effect } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { testRefuses } from '../../powers/legal-test.ts'
import { prohibitions } from '../prohibitions.ts'
import { opened } from '../propose.ts'
import { zones } from '../zones.ts'
import {
  consentAsks,
  consentRefuses,
  consultationRefuses,
  dayAfter,
  dayBefore,
  decisionAsks,
  decisionRefuses,
} from './decision.ts'
import { endsAfterStart, notTooLong, orderComplete, startsAfterMaking } from './rules.ts'
import { testOf } from './tests.ts'

/**
 * The last day of a time that begins on a day. One that begins on 29 February ends on 27 February where the last year has no leap
 * day: so it is never a day too long.
 */
export function lastDayFrom(
  starts: Day,
  kind: 'ordinary' | 'expedited',
  { limit, closures }: Pick<Context, 'limit' | 'closures'>,
) {
  const longest = limit(kind === 'expedited' ? 'spaces-order.expedited-longest' : 'spaces-order.longest', starts)
  return { longest, latest: dayBefore(after(starts, longest, closures)) }
}

/** In force from the first day until the last, which a reader counts in. */
export const inForceMarks = (starts: Day, ends: Day): Effect[] => [
  { do: 'begin', key: 'in-force', on: starts },
  { do: 'end', key: 'in-force', on: dayAfter(ends) },
]

/** What holds only in zones and has none. */
export const withoutZone = ({ stood }: Pick<Context, 'stood'>) => {
  const all = zones(stood)
  return prohibitions(stood).filter(one => one.where === 'zones' && !all.some(zone => zone.holds.includes(one.key)))
}

export const completeRefuses = (context: Pick<Context, 'stood'>) =>
  orderComplete.refuses({ prohibitions: prohibitions(context.stood).length, bare: withoutZone(context).length })

export const orderMade = act({
  key: 'order-made',
  name: 'Make the order',
  group: 'Decision',
  hint: 'The day is the day on which it is made.',
  field: 'plan',
  when: 'asked',
  in: ['proposed', 'consultation'],
  next: true,
  asks: {
    starts: ask.day('On which day does it come into force?', 'its first day'),
    ends: ask.day('Until when?', 'its last day', { hint: 'It is in force through that day.' }),
    ...consentAsks,
    ...decisionAsks,
  },
  says: ({ starts, ends }) => `Order made: in force from ${longDate(starts)} until ${longDate(ends)}`,
  refuses(given, on, context) {
    const kind = context.stood.first(opened)?.given.kind ?? 'ordinary'
    const { starts, ends } = given
    const { longest, latest } = lastDayFrom(starts, kind, context)
    return (
      completeRefuses(context) ??
      testRefuses(testOf(context), context, on) ??
      (kind === 'expedited' ? null : consultationRefuses(context, on)) ??
      atField('starts', startsAfterMaking.refuses({ on, starts })) ??
      atField('ends', endsAfterStart.refuses({ starts, ends })) ??
      atField('ends', notTooLong.refuses({ ends, latest }, longest)) ??
      consentRefuses(given, context) ??
      decisionRefuses(given)
    )
  },
  follows: ({ starts, ends }, _, { stood }) => [
    { do: 'mark', key: 'order-made', value: stood.first(opened)?.given.kind ?? 'ordinary' },
    ...inForceMarks(starts, ends),
    { do: 'stage', to: 'in-force' },
  ],
})

export const orderNotMade = act({
  key: 'order-not-made',
  name: 'Decide not to make it',
  group: 'Decision',
  field: 'plan',
  when: 'asked',
  in: ['proposed', 'consultation'],
  asks: { why: ask.words('Why not?', { rows: 3 }) },
  says: () => 'Decided: the order is not made',
  follows: () => [{ do: 'stage', to: 'not-made' }],
})
