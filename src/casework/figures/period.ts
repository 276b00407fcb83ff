/** The months over which figures are counted, and the day as at which: as offered, and in words. */
import { longDate, months } from '../../lib/index.ts'
import type { Day } from '../type/effect.ts'

/** `first`: the first day of a month; `last`: the last day of one; `at`: the day of what is counted as at a day. */
export type Period = { readonly first: Day; readonly last: Day; readonly at: Day }

type Month = Temporal.PlainYearMonth
const firstDay = (month: Month): Day => month.toPlainDate({ day: 1 }).toString()
const lastDay = (month: Month): Day => month.toPlainDate({ day: month.daysInMonth }).toString()

/** 'April 2026' */
export const monthName = (month: string): string => `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`

/** What had not happened yet is not counted: as at the end of the period, today at the latest. */
const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

export const periodOf = (from: Month, to: Month, today: Temporal.PlainDate): Period => ({
  first: firstDay(from),
  last: lastDay(to),
  at: earlier(lastDay(to), today.toString()),
})

const quarterOf = ({ year, month }: Month): Month => new Temporal.PlainYearMonth(year, month - ((month - 1) % 3))
/** The year that begins in this month and has the other in it. */
const yearFrom = (begins: number, { year, month }: Month): Month =>
  new Temporal.PlainYearMonth(month < begins ? year - 1 : year, begins)

/** What is asked for often. Municipal years begin with the annual meeting, in May as a rule (Local Government Act 1972, Schedule 12). */
export function presets(today: Temporal.PlainDate): { readonly name: string; readonly period: Period }[] {
  const now = today.toPlainYearMonth()
  const quarter = quarterOf(now)
  const of = (name: string, from: Month, to: Month = now) => ({ name, period: periodOf(from, to, today) })
  return [
    of('This quarter', quarter),
    of('The last quarter', quarter.subtract({ months: 3 }), quarter.subtract({ months: 1 })),
    of('This municipal year', yearFrom(5, now)),
    of('This financial year', yearFrom(4, now)),
    of('The last financial year', yearFrom(4, now).subtract({ years: 1 }), yearFrom(4, now).subtract({ months: 1 })),
    of('The last 12 months', now.subtract({ months: 11 })),
  ]
}

/** 'from=2026-04&to=2026-09&at=2026-09-30' */
export const periodQuery = ({ first, last, at }: Period): string =>
  `from=${first.slice(0, 7)}&to=${last.slice(0, 7)}&at=${at}`

/** 'April 2026 to September 2026' */
export const periodWords = ({ first, last }: Pick<Period, 'first' | 'last'>): string =>
  first.slice(0, 7) === last.slice(0, 7) ? monthName(first) : `${monthName(first)} to ${monthName(last)}`

export const atWords = ({ at }: Period): string => `as at ${longDate(at)}`
