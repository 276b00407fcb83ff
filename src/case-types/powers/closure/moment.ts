/**
 * Moments of a closure, to the minute in London. Hours are hours that pass: 24 hours over the night in which clocks go forward end an hour
 * later by the clock, and an hour sooner when they go back.
 */
import type { Day } from '../../../casework/index.ts'
import { clockTime, london, longDate } from '../../../lib/index.ts'

export type Moment = Temporal.ZonedDateTime

/** `time`: 'HH:MM'. A time that the clocks leave out counts as the one an hour later; of one that comes twice, the first. */
export const momentOf = (day: Day, time: string): Moment =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: london, plainTime: time })

export const isBefore = (one: Moment, other: Moment): boolean => Temporal.ZonedDateTime.compare(one, other) < 0

/** The earlier of two. */
export const sooner = (one: Moment, other: Moment): Moment => (isBefore(other, one) ? other : one)

export const dayOf = (moment: Moment): Day => moment.toPlainDate().toString()
/** 'HH:MM' */
export const timeOf = (moment: Moment): string => moment.toPlainTime().toString({ smallestUnit: 'minute' })

/** '27 December 2026, 10am'; of midnight, which side of the day. */
export const inWords = (moment: Moment): string => {
  const day = longDate(moment.toPlainDate())
  return timeOf(moment) === '00:00' ? `the beginning of ${day}, midnight` : `${day}, ${clockTime(timeOf(moment))}`
}

export const hoursAfter = (from: Moment, hours: number): Moment => from.add({ hours })

/** So many hours in which the whole of Christmas Day, from midnight to midnight, does not count (sections 77(3) and 80(4) of the Act of 2014). */
export function hoursWithoutChristmas(from: Moment, hours: number): Moment {
  const christmas = momentOf(`${from.year}-12-25`, '00:00')
  const after = christmas.add({ days: 1 })
  if (!isBefore(from, after)) return hoursAfter(from, hours)
  if (!isBefore(from, christmas)) return hoursAfter(after, hours)
  const end = hoursAfter(from, hours)
  return isBefore(christmas, end) ? end.add({ days: 1 }) : end
}
