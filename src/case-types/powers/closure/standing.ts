/** How the closures of a case stand: each notice and order with its end, worked out from all that was done to it. */
import type { AnswersOf, Context, Day, Recorded } from '../../../casework/index.ts'
import { adjourned, applied, discharged, extensionApplied, made, notMade, orderExtended } from './court/recorded.ts'
import { dayOf, hoursAfter, hoursWithoutChristmas, isBefore, type Moment, momentOf, sooner } from './moment.ts'
import { cancelled, extended, issued, served } from './recorded.ts'

type Known = Pick<Context, 'stood' | 'limit'>

/** Whether one event was written before another; the one that is being written, whose id is 0, comes last. */
export const wasBefore = ({ events }: Context['stood'], one: number, other: number): boolean =>
  events.findIndex(({ id }) => id === one) < events.findIndex(({ id }) => id === other)

/** Whether a notice of so many hours needs the higher signature. */
export const isLong = (hours: number, on: Day, { limit }: Pick<Context, 'limit'>): boolean =>
  hours > limit('closure.notice-short', on).value

/** When a notice ends of itself. Above the short limit it is counted as the longer period is: Christmas Day does not count. */
export const endOf = (begins: Moment, hours: number, context: Pick<Context, 'limit'>): Moment =>
  isLong(hours, dayOf(begins), context) ? hoursWithoutChristmas(begins, hours) : hoursAfter(begins, hours)

/** The last moment at which the court can hear the application. `served`: while nobody served it, its beginning, which no service precedes. */
export const hearingBy = (served: Moment, { limit }: Pick<Context, 'limit'>): Moment =>
  hoursWithoutChristmas(served, limit('closure.hearing-within', dayOf(served)).value)

export type Notice = Recorded<AnswersOf<typeof issued>> & {
  readonly begins: Moment
  /** With its extension, what a court added, and its cancellation. */
  readonly ends: Moment
  /** It needed the higher signature. */
  readonly long: boolean
  readonly extended: boolean
  readonly served: Moment | null
  readonly cancelled: Moment | null
  readonly hearingBy: Moment
  /** As the court lists it, or else as the notice says. */
  readonly hearing: { readonly at: Moment; readonly where: string }
  readonly appliedOn: Day | null
  /** The first time that the court dealt with it. */
  readonly heardOn: Day | null
  /** A later one, until the court decides. */
  readonly adjournedTo: Moment | null
  /** Each time that the court dealt with it, the earliest first. */
  readonly court: readonly { readonly id: number; readonly day: Day }[]
  readonly decided: boolean
  /** Every event that marked it as in force. */
  readonly events: readonly number[]
}

const latest = (all: readonly Moment[], first: Moment): Moment =>
  all.reduce((last, one) => (isBefore(last, one) ? one : last), first)

export const notices = (context: Known): Notice[] => {
  const { stood } = context
  return stood.all(issued).map(one => {
    const { id, day, given } = one
    const of = <Given extends { readonly notice: number }>(all: readonly Recorded<Given>[]) =>
      all.filter(other => other.given.notice === id)
    const begins = momentOf(day, given.at)
    const longer = of(stood.all(extended))[0]
    const first = endOf(begins, given.hours, context)
    const added = longer ? hoursAfter(first, longer.given.hours) : first
    const adjournments = of(stood.all(adjourned))
    const refused = of(stood.all(notMade))
    const orders = of(stood.all(made))
    const kept = [
      ...adjournments
        .filter(other => other.given.continues)
        .map(other => momentOf(other.given.untilOn, other.given.untilAt)),
      ...refused.flatMap(other =>
        other.given.continuesOn === null ? [] : [momentOf(other.given.continuesOn, other.given.continuesAt || '00:00')],
      ),
    ]
    const [over] = of(stood.all(cancelled))
    const cancelledAt = over ? momentOf(over.day, over.given.at) : null
    const whole = latest(kept, added)
    const [service] = of(stood.all(served))
    const servedAt = service ? momentOf(service.day, service.given.at) : null
    const application = of(stood.all(applied)).at(-1)
    const court = [...adjournments, ...refused, ...orders].toSorted((first, second) =>
      wasBefore(stood, first.id, second.id) ? -1 : 1,
    )
    const decided = refused.length + orders.length > 0
    const adjournment = adjournments.at(-1)
    return {
      ...one,
      begins,
      ends: cancelledAt ? sooner(cancelledAt, whole) : whole,
      long: isLong(given.hours, day, context) || longer !== undefined,
      extended: longer !== undefined,
      served: servedAt,
      cancelled: cancelledAt,
      hearingBy: hearingBy(servedAt ?? begins, context),
      hearing: application
        ? { at: momentOf(application.given.hearingOn, application.given.hearingAt), where: application.given.court }
        : { at: momentOf(given.hearingOn, given.hearingAt), where: given.hearingWhere },
      appliedOn: of(stood.all(applied))[0]?.day ?? null,
      court,
      heardOn: court[0]?.day ?? null,
      adjournedTo: adjournment && !decided ? momentOf(adjournment.given.untilOn, adjournment.given.untilAt) : null,
      decided,
      events: withCorrections(stood, [
        id,
        ...[...of(stood.all(extended)), ...adjournments, ...refused].map(other => other.id),
      ]),
    }
  })
}

export type Order = Recorded<AnswersOf<typeof made>> & {
  readonly premises: number | undefined
  readonly begins: Moment
  readonly ends: Moment
  readonly discharged: Moment | null
  /** Each application to extend it, the earliest first. */
  readonly applications: readonly Recorded<AnswersOf<typeof extensionApplied>>[]
  /** The event that set its end: itself, or its last extension. */
  readonly endSetBy: { readonly id: number; readonly day: Day }
  readonly events: readonly number[]
}

export const orders = (context: Known): Order[] => {
  const { stood } = context
  return stood.all(made).map(one => {
    const { id, day, given } = one
    const of = <Given extends { readonly order: number }>(all: readonly Recorded<Given>[]) =>
      all.filter(other => other.given.order === id)
    const longer = of(stood.all(orderExtended))
    const last = longer.at(-1)
    const { endsOn, endsAt } = (last ?? one).given
    const [over] = of(stood.all(discharged))
    const dischargedAt = over ? momentOf(over.day, over.given.at) : null
    const whole = momentOf(endsOn, endsAt)
    return {
      ...one,
      premises: stood.all(issued).find(other => other.id === given.notice)?.given.premises,
      begins: momentOf(day, given.at),
      ends: dischargedAt ? sooner(dischargedAt, whole) : whole,
      discharged: dischargedAt,
      applications: of(stood.all(extensionApplied)),
      endSetBy: last ?? one,
      events: withCorrections(stood, [id, ...longer.map(other => other.id)]),
    }
  })
}

const withCorrections = ({ events }: Context['stood'], ids: readonly number[]): number[] => [
  ...ids,
  ...events.filter(one => one.correctsId !== null && ids.includes(one.correctsId)).map(one => one.id),
]

/** The first day on which something that ends at a moment is in force no more. */
export const firstDayAfter = (ends: Moment): Day =>
  ends.subtract({ minutes: 1 }).toPlainDate().add({ days: 1 }).toString()
