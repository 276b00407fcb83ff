/** What differs between kinds of orders of a court, and what is asked of the terms of each. */
import { after, atField, type Context, type Day, type Limit, type Refused } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { type CourtOrder, type OrderKey, type Terms, untilWords } from './order.ts'
import { endsLater, saysSomething, supervised } from './rules.ts'

export type OrderKind = {
  readonly key: OrderKey
  /** 'civil injunction' */
  readonly name: string
  readonly group: string
  /** Whether it may last so long. */
  lengthRefuses(
    given: { readonly order: Pick<CourtOrder, 'minor' | 'interim' | 'from' | 'given'>; readonly ends: Day | null },
    context: Context,
  ): Refused | null
  /** The key of the limit within which it is appealed. */
  appealWithin(order: Pick<CourtOrder, 'minor'>): string
}

export const termsRefuses = ({ ends, prohibitions, requirements }: Terms, on: Day): Refused | null => {
  const bare = requirements.find(one => supervised.refuses(one) !== null)
  return (
    atField('prohibitions', saysSomething.refuses({ prohibitions, requirements: requirements.length })) ??
    (bare ? atField(`requirements-${bare.nth}-supervisor`, supervised.refuses(bare)) : null) ??
    atField('ends', endsLater.refuses({ on, ends }))
  )
}

/** The last day on which an order is appealed without leave. */
export const appealLast = (
  kind: OrderKind,
  order: CourtOrder,
  { limit, closures }: Context,
): { last: Day; within: Limit } => {
  const within = limit(kind.appealWithin(order), order.from)
  return { last: after(order.from, within, closures), within }
}

/** 'Until 1 March 2027. Not served yet.' */
export const standing = (order: CourtOrder): string =>
  `${untilWords(order.ends).replace(/^u/, 'U')}. ${order.served === null ? 'Not served yet.' : `Served on ${longDate(order.served)}.`}`
