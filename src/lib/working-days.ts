/** Working days in England: Monday to Friday without bank holidays and without the days on which an office says that it is closed. */
import { bankHolidays } from './bank-holidays.ts'
import { fullDate } from './clock.ts'
import { count, list } from './text.ts'

type Day = Temporal.PlainDate
/** A day on which a council's offices are closed beside weekends and bank holidays; `date` is 'YYYY-MM-DD'. */
export type Closure = { readonly date: string; readonly name: string }

const holidays: Readonly<Record<string, string>> = bankHolidays.days

/** Why it is no working day: 'weekend', 'Spring bank holiday', or the closure's name. Null where it is one. */
export function whyNoWorkingDay(day: Day, closures: readonly Closure[] = []): string | null {
  if (day.dayOfWeek > 5) return 'weekend'
  const date = day.toString()
  return holidays[date] ?? closures.find(one => one.date === date)?.name ?? null
}

export const isWorkingDay = (day: Day, closures: readonly Closure[] = []): boolean =>
  whyNoWorkingDay(day, closures) === null

/** The day itself where it is a working day, else the next one. */
export function workingDayFrom(day: Day, closures: readonly Closure[] = []): Day {
  let one = day
  while (!isWorkingDay(one, closures)) one = one.add({ days: 1 })
  return one
}

/** The day itself where it is a working day, else the one before it. */
export function workingDayUntil(day: Day, closures: readonly Closure[] = []): Day {
  let one = day
  while (!isWorkingDay(one, closures)) one = one.subtract({ days: 1 })
  return one
}

export type Walk = {
  readonly day: Day
  /** The working days on the way, in the order in which they were counted; `day` is the last of them. */
  readonly counted: readonly Day[]
  readonly left: readonly { readonly day: Day; readonly why: string }[]
}

/** So many working days after a day, or before it where `by` is below 0; the day itself is never counted. 0 gives the day. */
export function walkWorkingDays(from: Day, by: number, closures: readonly Closure[] = []): Walk {
  const counted: Day[] = []
  const left: { day: Day; why: string }[] = []
  let day = from
  while (counted.length < Math.abs(by)) {
    day = day.add({ days: Math.sign(by) })
    const why = whyNoWorkingDay(day, closures)
    if (why === null) counted.push(day)
    else left.push({ day, why })
  }
  return { day, counted, left }
}

/** The working days strictly between two days, and those left out; none where the second is not after the first. */
export function workingDaysBetween(from: Day, to: Day, closures: readonly Closure[] = []): Omit<Walk, 'day'> {
  const counted: Day[] = []
  const left: { day: Day; why: string }[] = []
  for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, to) < 0; day = day.add({ days: 1 })) {
    const why = whyNoWorkingDay(day, closures)
    if (why === null) counted.push(day)
    else left.push({ day, why })
  }
  return { counted, left }
}

/** How many working days from one day to another, the first not counted and the last one counted; below 0 where it is earlier. */
export function workingDaysTo(from: Day, to: Day, closures: readonly Closure[] = []): number {
  if (Temporal.PlainDate.compare(to, from) < 0) return -workingDaysTo(to, from, closures)
  return workingDaysBetween(from, to.add({ days: 1 }), closures).counted.length
}

/** A warning where a year from the first to the last of these days is not in the data; null where all are. */
export function unknownYears(...days: Day[]): string | null {
  const years = days.map(({ year }) => year)
  const unknown: number[] = []
  for (let year = Math.min(...years); year <= Math.max(...years) && unknown.length < 3; year++)
    if (year < bankHolidays.from || year > bankHolidays.until) unknown.push(year)
  if (unknown.length === 0) return null
  return `The bank holidays of ${list(unknown.map(String))} are not known here (only those of ${bankHolidays.from} to ${bankHolidays.until}), so this may be wrong: check it.`
}

/** In words, in the order of the calendar: 'Counted, 5 days: Friday 27 May 2022, …' and 'Left out: Thursday 2 June 2022 (Spring bank holiday), …' */
export function walkInWords({ counted, left }: Omit<Walk, 'day'>): string[] {
  const inOrder = counted.toSorted((a, b) => Temporal.PlainDate.compare(a, b))
  const leftInOrder = left.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  return [
    ...(inOrder.length > 0 ? [`Counted, ${count(inOrder.length, 'day')}: ${list(inOrder.map(fullDate))}.`] : []),
    ...(leftInOrder.length > 0
      ? [
          `Left out: ${list(leftInOrder.map(({ day, why }) => `${fullDate(day)}${why === 'weekend' ? '' : ` (${why})`}`))}.`,
        ]
      : []),
  ]
}
