/** Days as authors write them. */
import { int, pick, type Random } from './chance.ts'
import type { Draft } from './kind.ts'

type Day = Temporal.PlainDate

/** The paper's own day; null where it has none: then nothing can be stale. */
export const dayOfDraft = ({ paper }: Draft): Day | null => (paper.date ? Temporal.PlainDate.from(paper.date) : null)

/** A year that is over on the day of the paper. */
export const yearBefore = (draft: Draft): number => (dayOfDraft(draft)?.year ?? 2025) - 2

/** A day of the seven years before the paper, and not of the last months. */
export const dayBefore = (random: Random, draft: Draft): Day =>
  (dayOfDraft(draft) ?? Temporal.PlainDate.from('2025-01-01')).subtract({ days: int(random, 140, 2500) })

const suffix = (n: number) => (n > 10 && n < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'))
const english = (day: Day, options: Intl.DateTimeFormatOptions) => day.toLocaleString('en-GB', options)

export const monthOf = (day: Day): string => english(day, { month: 'long' })
export const weekdayOf = (day: Day): string => english(day, { weekday: 'long' })
export const long = (day: Day): string => `${day.day} ${monthOf(day)} ${day.year}`
export const ordinal = (day: Day): string => `${day.day}${suffix(day.day)} ${monthOf(day)} ${day.year}`

/** '4 June 2024', '4th June 2024', '4th of June 2024', '04/06/2024' */
export const written = (random: Random, day: Day): string =>
  pick(random, [
    long(day),
    long(day),
    ordinal(day),
    `${day.day}${suffix(day.day)} of ${monthOf(day)} ${day.year}`,
    `${String(day.day).padStart(2, '0')}/${String(day.month).padStart(2, '0')}/${day.year}`,
  ])

export const dated = (day: Day | string, random: Random, weekday: string): string => {
  const of = Temporal.PlainDate.from(day)
  return pick(random, [
    `${weekday}, ${long(of)}`,
    `${weekday} ${long(of)}`,
    `${weekday} ${ordinal(of)}`,
    `${weekday}, ${ordinal(of)}`,
    `${weekday} the ${ordinal(of)}`,
  ])
}

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
