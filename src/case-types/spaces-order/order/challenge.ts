/** A challenge in the High Court: within some weeks of the day on which the order or its variation is made. */
import { act, after, ask, atField, type Choice, type Context, type Day } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { dayBefore } from './decision.ts'
import { orderVaried } from './later.ts'
import { orderMade } from './make.ts'
import { challengeOver } from './rules.ts'

const results = [
  { key: 'none', name: 'Nobody challenged it in time' },
  { key: 'made', name: 'Somebody applied to the High Court' },
  { key: 'suspended', name: 'The court suspended it until it decides' },
  { key: 'dismissed', name: 'The challenge failed, or was withdrawn' },
  { key: 'quashed', name: 'The court quashed it' },
] as const satisfies readonly Choice[]

export type Decision = {
  readonly key: string
  readonly name: string
  readonly id: number
  readonly day: Day
  /** The last day on which it can be challenged: the day of the decision is the first. */
  readonly last: Day
}

/** What can be challenged. */
export function decisions({ stood, limit, closures }: Pick<Context, 'stood' | 'limit' | 'closures'>): Decision[] {
  const last = (day: Day) => dayBefore(after(day, limit('spaces-order.challenge-within', day), closures))
  return [
    ...stood
      .all(orderMade)
      .map(({ id, day }) => ({ key: 'made', name: `The order of ${longDate(day)}`, id, day, last: last(day) })),
    ...stood.all(orderVaried).map(({ id, day }, n) => ({
      key: `varied-${n + 1}`,
      name: `The variation of ${longDate(day)}`,
      id,
      day,
      last: last(day),
    })),
  ]
}

export const challenged = act({
  key: 'challenged',
  name: 'Record a challenge, or that none came',
  group: 'High Court',
  field: 'plan',
  when: 'asked',
  in: ['in-force', 'renewal'],
  asks: {
    which: ask.oneOf('Of which decision?', context => decisions(context).map(({ key, name }) => ({ key, name }))),
    result: ask.choose('What happened?', results),
    words: ask.words('Say more', { rows: 3, optional: true, hint: 'The number of the claim, the day of the hearing.' }),
  },
  says: ({ result }) => `High Court: ${results.find(one => one.key === result)?.name.toLowerCase() ?? result}`,
  refuses: ({ which, result }, on, context) => {
    const last = decisions(context).find(one => one.key === which)?.last ?? on
    return atField('result', challengeOver.refuses({ result, on, last }))
  },
  follows: ({ which, result }) => [
    ...(result === 'made' ? [{ do: 'mark' as const, key: 'challenged' }] : []),
    ...(result === 'quashed' && which === 'made' ? [{ do: 'stage' as const, to: 'quashed' }] : []),
  ],
})
