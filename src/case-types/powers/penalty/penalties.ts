/** The fixed penalties of a case, from its events: what each costs, until when, what was paid, how it ended. */
import { after, type Context, type Day, deemedServed, type Method, type Recorded } from '../../../casework/index.ts'
import { offenceOf } from './offences.ts'
import { tariffOn } from './tariff.ts'

export type Issued = {
  readonly line: string
  readonly to: number
  readonly body: readonly string[]
  readonly offenceDay: Day
  readonly offenceTime: string
  readonly place: string
  readonly broken: string
  readonly amount: number | null
  readonly how: Method
  readonly number: string
}

export type Penalty = {
  /** The event that recorded it, and those that put it right. */
  readonly id: number
  readonly events: readonly number[]
  readonly given: Issued
  /** The day on which it was given, and that on which it counts as served: by its latest sending where the first did not arrive. */
  readonly day: Day
  readonly served: Day
  /** In pence. */
  readonly full: number
  readonly discounted: number
  /** The last day of the discount, and the last day for the full amount; both included, counted from the day after service. */
  readonly lastDiscount: Day
  readonly lastPay: Day
  readonly payments: readonly { readonly id: number; readonly day: Day; readonly amount: number }[]
  readonly settled: { readonly day: Day; readonly as: 'discount' | 'full' } | null
  readonly ended: { readonly day: Day; readonly as: 'withdrawn' | 'cancelled' | 'prosecuted' } | null
}

type Numbers = Pick<Context, 'limit'>
export const keys = {
  issued: 'penalty-issued',
  again: 'penalty-sent-again',
  paid: 'penalty-paid',
  withdrawn: 'penalty-withdrawn',
  cancelled: 'penalty-cancelled',
} as const

/** For orders and notices of the Act of 2014 the Act itself bounds the days of the discount (sections 52(8) and 68(7)). */
const discountDays = (line: string) =>
  offenceOf(line)?.breaks ? 'penalty.discount-days-orders' : 'penalty.discount-days'

/** Of a notice that is given on a day: from when it counts as served, what is to pay, and until when. */
export function terms(given: Issued, day: Day, sent: Day, how: Method, { limit }: Numbers) {
  const { full, discounted } = tariffOn({ limit }, given.line, given.offenceDay)
  const served = deemedServed({ how, day: sent, time: '', notice: true }, limit)
  const lastPay = after(served, limit('penalty.pay-days', day), [])
  const lastDiscount = after(served, limit(discountDays(given.line), day), [])
  return { served, full, discounted, lastPay, lastDiscount: lastDiscount < lastPay ? lastDiscount : lastPay }
}

type About<Given = unknown> = Recorded<Given & { readonly penalty: number }>

/** Every one of a case, those that ended among them. */
export function penalties({ stood, limit }: Pick<Context, 'stood' | 'limit'>): Penalty[] {
  const about = <Given>(key: string, id: number) =>
    (stood.named(key) as About<Given>[]).filter(one => one.given.penalty === id)
  return (stood.named(keys.issued) as Recorded<Issued>[]).map(({ id, day, given }) => {
    const anew = about<{ anew: boolean; how: Method }>(keys.again, id).findLast(one => one.given.anew)
    const found = terms(given, day, anew?.day ?? day, anew?.given.how ?? given.how, { limit })
    const payments = about<{ amount: number }>(keys.paid, id)
      .map(one => ({ id: one.id, day: one.day, amount: one.given.amount }))
      .toSorted((one, other) => one.day.localeCompare(other.day))
    const [withdrawn] = about(keys.withdrawn, id)
    const [cancelled] = about(keys.cancelled, id)
    const laid = laidOn({ stood }, given)
    return {
      id,
      events: [id, ...stood.events.filter(one => one.correctsId === id).map(one => one.id)],
      given,
      day,
      ...found,
      payments,
      settled: settledBy(found, payments),
      ended: cancelled
        ? { day: cancelled.day, as: 'cancelled' }
        : withdrawn
          ? { day: withdrawn.day, as: 'withdrawn' }
          : laid !== null
            ? { day: laid, as: 'prosecuted' }
            : null,
    }
  })
}

type Files = Pick<Context, 'stood'>
type Charged = { readonly who: number; readonly offence: string; readonly day: Day }

/** Whether a charge and a notice are about the same: one person, one offence, one day. */
export const isFor = ({ who, offence, day }: Charged, { to, line, offenceDay }: Issued): boolean =>
  who === to && offence === offenceOf(line)?.key && day === offenceDay

const filesFor = ({ stood }: Files, given: Issued) =>
  (stood.named('prosecution-file') as Recorded<{ readonly charges: readonly Charged[] }>[]).filter(file =>
    file.given.charges.some(charge => isFor(charge, given)),
  )

/** The day on which a file about it went to the lawyers; null where none did. */
export const sentToCourt = (files: Files, { given, day }: Pick<Penalty, 'given' | 'day'>): Day | null =>
  filesFor(files, given).find(one => one.day >= day)?.day ?? null

/** The day on which the offence was laid before the court: from then on the notice offers nothing any more. */
const laidOn = (files: Files, given: Issued): Day | null => {
  const about = filesFor(files, given).map(one => one.id)
  return files.stood.named('prosecution-laid').find(one => about.includes(Number(one.given['file'])))?.day ?? null
}

type Costs = Pick<Penalty, 'full' | 'discounted' | 'lastDiscount'>

const enoughOn = ({ full, discounted, lastDiscount }: Costs, on: Day) => (on <= lastDiscount ? discounted : full)

function settledBy(costs: Costs, payments: Penalty['payments']): Penalty['settled'] {
  let paid = 0
  for (const { day, amount } of payments) {
    paid += amount
    if (paid >= enoughOn(costs, day)) return { day, as: paid >= costs.full ? 'full' : 'discount' }
  }
  return null
}

export const paidSoFar = ({ payments }: Pick<Penalty, 'payments'>): number =>
  payments.reduce((sum, one) => sum + one.amount, 0)

export const isOpen = ({ settled, ended }: Penalty): boolean => settled === null && ended === null

/** What is still to pay on a day, in pence. */
export const owedOn = (one: Penalty, on: Day): number => (isOpen(one) ? enoughOn(one, on) - paidSoFar(one) : 0)

/** Past its last day for payment, and still to pay. */
export const isLate = (one: Penalty, on: Day): boolean => isOpen(one) && on > one.lastPay

export const penaltyOf = (context: Pick<Context, 'stood' | 'limit'>, id: number): Penalty | undefined =>
  penalties(context).find(one => one.id === id)

/** The value under which a notice is counted while it is not paid: the same for no two notices of a case. */
export const unpaidValue = ({ to, line, offenceDay, offenceTime }: Issued): string =>
  `${to}-${line}-${offenceDay}-${offenceTime.replace(':', '')}`
