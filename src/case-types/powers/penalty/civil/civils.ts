/** The civil penalties of a case, from its events: warnings, notices of intent, what is to pay until when, how each ended. */
import { after, type Context, type Day, deemedServed, type Method, type Recorded } from '../../../../casework/index.ts'
import { tariffOn } from '../tariff.ts'

export const keys = {
  warned: 'household-warned',
  intent: 'household-intent',
  final: 'household-final',
  vehicle: 'vehicle-penalty',
  said: 'civil-said',
  appealed: 'civil-appealed',
  paid: 'civil-paid',
  ended: 'civil-ended',
} as const

export const kinds = { household: 'Household bins', vehicle: 'Litter from a vehicle' } as const

export type Civil = {
  /** The event of the notice that asks for the money. */
  readonly id: number
  readonly kind: keyof typeof kinds
  readonly to: number
  readonly day: Day
  readonly served: Day
  /** In pence. `raised`: what is to pay once the last day has passed. */
  readonly full: number
  readonly discounted: number
  readonly raised: number
  readonly lastDiscount: Day
  readonly lastPay: Day
  /** The last day for representations (vehicles) or for an appeal (households). */
  readonly lastSay: Day
  readonly paid: { readonly day: Day; readonly amount: number } | null
  readonly ended: { readonly day: Day; readonly why: string } | null
}

type Known = Pick<Context, 'stood' | 'limit'>
type Sent = { readonly how: Method }
export type Intent = Sent & { readonly warning: number; readonly failed: Day }
export type Vehicle = Sent & { readonly keeper: number; readonly offenceDay: Day }

const named = <Given>({ stood }: Known, key: string) => stood.named(key) as Recorded<Given>[]

export const servedOn = (how: Method, day: Day, { limit }: Pick<Context, 'limit'>): Day =>
  deemedServed({ how, day, time: '', notice: true }, limit)

/** The last of so many days, of which the given one is the first. */
export const lastOf = (first: Day, key: string, { limit }: Pick<Context, 'limit'>): Day =>
  Temporal.PlainDate.from(after(first, limit(key, first), []))
    .subtract({ days: 1 })
    .toString()

export const warnings = (context: Known) => named<Sent & { person: number }>(context, keys.warned)
export const intents = (context: Known) => named<Intent>(context, keys.intent)
/** Of which notice of intent something is: undefined where it is none. */
export const intentOf = (context: Known, id: number) => intents(context).find(one => one.id === id)

/** Every one that asks for money, those that ended among them. */
export function civils(context: Known): Civil[] {
  const { limit } = context
  const about = <Given>(key: string, id: number) =>
    named<Given & { notice: string }>(context, key).find(one => one.given.notice === String(id))
  const ends = (id: number) => {
    const paid = about<{ amount: number }>(keys.paid, id)
    const ended = about<{ why: string }>(keys.ended, id)
    return {
      paid: paid ? { day: paid.day, amount: paid.given.amount } : null,
      ended: ended ? { day: ended.day, why: ended.given.why } : null,
    }
  }
  const households = named<Sent & { intent: number }>(context, keys.final).map(({ id, day, given }): Civil => {
    const served = servedOn(given.how, day, context)
    const warning = intentOf(context, given.intent)?.given.warning
    const full = limit('civil-penalty.household-full', day).value
    return {
      id,
      kind: 'household',
      to: warnings(context).find(one => one.id === warning)?.given.person ?? 0,
      day,
      served,
      full,
      discounted: limit('civil-penalty.household-discounted', day).value,
      raised: full,
      lastDiscount: after(served, limit('civil-penalty.household-discount-days', day), []),
      lastPay: after(served, limit('civil-penalty.household-pay-days', day), []),
      lastSay: after(served, limit('civil-penalty.household-appeal-days', day), []),
      ...ends(id),
    }
  })
  const vehicles = named<Vehicle>(context, keys.vehicle).map(({ id, day, given }): Civil => {
    const served = servedOn(given.how, day, context)
    const { full, discounted } = tariffOn(context, 'litter', given.offenceDay)
    return {
      id,
      kind: 'vehicle',
      to: given.keeper,
      day,
      served,
      full,
      discounted,
      raised: Math.round((full * (100 + limit('civil-penalty.vehicle-rises', day).value)) / 100),
      lastDiscount: lastOf(served, 'civil-penalty.vehicle-discount-days', context),
      lastPay: lastOf(served, 'civil-penalty.vehicle-pay-days', context),
      lastSay: lastOf(served, 'civil-penalty.vehicle-answer-days', context),
      ...ends(id),
    }
  })
  return [...households, ...vehicles]
}

export const isOpen = ({ paid, ended }: Civil): boolean => paid === null && ended === null

/** What is to pay on a day, in pence. */
export const owedOn = (one: Civil, on: Day): number => {
  if (!isOpen(one)) return 0
  if (on <= one.lastDiscount) return one.discounted
  return on <= one.lastPay ? one.full : one.raised
}

export const civilOf = (context: Known, notice: string): Civil | undefined =>
  civils(context).find(one => String(one.id) === notice)
