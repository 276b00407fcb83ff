/** How an order stands on a day: whether it is in force, until when, what it says by then, and what of it can be enforced. */
import type { Context, Day, Stood } from '../../../casework/index.ts'
import { type Prohibition, prohibitions } from '../prohibitions.ts'
import { type Zone, zones } from '../zones.ts'
import { challenged } from './challenge.ts'
import { orderVaried, terms } from './later.ts'
import { orderMade } from './make.ts'

type Of = Pick<Context, 'stood'>

export type Standing = {
  /** Whose words hold: 'made', 'varied-1'. */
  readonly decision: string
  readonly from: Day
  /** The last day on which it is in force, unless it is ended before. */
  readonly until: Day
  /** The High Court suspended it, and has not decided. */
  readonly suspended: boolean
  readonly prohibitions: readonly Prohibition[]
  readonly zones: readonly Zone[]
}

const results = (stood: Stood, which: string, on: Day) =>
  stood.all(challenged).filter(one => one.given.which === which && one.day <= on)

/** The decision whose words hold on a day: what was drafted later is not in force yet. */
function decidedBy(stood: Stood, on: Day): { readonly id: number; readonly key: string } | undefined {
  const lost = (key: string) => ['quashed', 'suspended'].includes(results(stood, key, on).at(-1)?.given.result ?? '')
  const varied = stood
    .all(orderVaried)
    .map((one, n) => ({ ...one, key: `varied-${n + 1}` }))
    .findLast(one => one.given.from <= on && !lost(one.key))
  const made = stood.first(orderMade)
  return varied ?? (made && { id: made.id, key: 'made' })
}

/** What its words are on a day, in force or not; undefined before it is made. */
export function orderOn({ stood }: Of, on: Day): Standing | undefined {
  const all = terms(stood)
  const [first] = all
  const decision = decidedBy(stood, on)
  if (!first || !decision) return undefined
  return {
    decision: decision.key,
    from: first.from,
    until: all.at(-1)?.until ?? first.until,
    suspended: results(stood, 'made', on).at(-1)?.given.result === 'suspended',
    prohibitions: prohibitions(stood, decision.id),
    zones: zones(stood, decision.id),
  }
}

/** It was made, has begun, has not run out and was not ended; the day on which it is ended is no day of it. */
export function isInForce(context: Of, on: Day): boolean {
  const { closed, outcome } = context.stood
  const ended = closed !== null && outcome !== 'expired' && closed <= on
  const order = orderOn(context, on)
  return order !== undefined && !ended && order.from <= on && on <= order.until
}

/** All that the order ever said, what was varied since among it: what is recorded of a day that is over was under the words of that day. */
export function everSaid(stood: Stood): Pick<Standing, 'prohibitions' | 'zones'> {
  const events = [...stood.all(orderMade), ...stood.all(orderVaried)].map(one => one.id)
  const once = <One extends { readonly key: string }>(all: readonly One[]) => [
    ...new Map(all.map(one => [one.key, one])).values(),
  ]
  return {
    prohibitions: once(events.flatMap(id => prohibitions(stood, id))),
    zones: once(events.flatMap(id => zones(stood, id))),
  }
}
