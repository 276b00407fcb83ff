/** Periods of law that begin with a day: the day itself is the first of them. */
import { after, type Day, type Limit } from '../../../casework/index.ts'

/**
 * The last day of a period “beginning with” a day: 12 months beginning with 2 March 2026 end on 1 March 2027. Where a month has no such
 * day the period ends with that month: 12 months beginning with 29 February 2028 end on 28 February 2029.
 */
export function lastDayOf(first: Day, span: Pick<Limit, 'value' | 'unit'>): Day {
  const end = Temporal.PlainDate.from(after(first, span, []))
  const months = span.unit === 'months' || span.unit === 'years'
  const shortened = months && end.day !== Temporal.PlainDate.from(first).day
  return (shortened ? end : end.subtract({ days: 1 })).toString()
}

export const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString()
