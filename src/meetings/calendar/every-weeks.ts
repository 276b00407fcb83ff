/** The days of a year's calendar: every so many weeks on the weekday of the first one. Pure. */
import { type Closure, whyNoWorkingDay } from '../../lib/index.ts'

export type Proposed = { days: string[]; left: { day: string; why: string }[] }

/** Most that are proposed at once. */
export const most = 60

/** From the first day to the last one, days as 'YYYY-MM-DD'; bank holidays and closures are left out, with their names. */
export function everyWeeks(first: string, last: string, weeks: number, closures: readonly Closure[]): Proposed {
  const proposed: Proposed = { days: [], left: [] }
  const end = Temporal.PlainDate.from(last)
  let day = Temporal.PlainDate.from(first)
  while (Temporal.PlainDate.compare(day, end) <= 0 && proposed.days.length < most) {
    const why = whyNoWorkingDay(day, closures)
    if (why === null) proposed.days.push(day.toString())
    else proposed.left.push({ day: day.toString(), why })
    day = day.add({ weeks })
  }
  return proposed
}
