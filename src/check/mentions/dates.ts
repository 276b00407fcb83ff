/** Days, months and years named in words. */
import { remember } from './remember.ts'

/** `text` stands in the words letter for letter from `start`. Absent parts are null: 'June 2023' has no day. */
export type DateMention = {
  text: string
  start: number
  /** 1 is Monday. */
  weekday: number | null
  day: number | null
  /** 1 to 12. */
  month: number
  year: number | null
  /** ISO, where day, month and year are given and there is such a day. */
  iso: string | null
}

export const monthNames = [
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
] as const
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const weekday = 'Mon(?:day)?|Tues?(?:day)?|Wed(?:nesday)?|Thurs?(?:day)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?'
const named = new RegExp(
  `(?:\\b(?<weekday>${weekday})\\.?,?\\s+(?:the\\s+)?)?` +
    `(?:\\b(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th))?\\s+(?:day\\s+)?(?:of\\s+)?)?` +
    `\\b(?<month>${month})\\b\\.?(?:,?\\s+(?<year>(?:19|20)\\d\\d)\\b(?!\\s?[:/-]\\s?\\d))?`,
  'gi',
)
const slashed = /(?<![\d/.-])(?<day>\d{1,2})(?<by>[/.])(?<month>\d{1,2})\k<by>(?<year>(?:19|20)?\d\d)(?![\d/]|\.\d)/g

const numberOf = (names: readonly string[], word: string): number =>
  names.findIndex(name => name.toLowerCase().startsWith(word.toLowerCase().slice(0, 3))) + 1

/**
 * In order: 'Tuesday, 14 September 2021', '9th November 2021', 'June 2023', '18th of March 2024', '14/09/2021'. A month alone only
 * with a day or a year beside it, for 'may' and 'march' are words.
 */
export const datesIn = remember((text: string): readonly DateMention[] => {
  const all: DateMention[] = []
  for (const { 0: found, index, groups } of text.matchAll(named)) {
    const { weekday: name, day, month: of = '', year } = groups ?? {}
    if ((day === undefined && year === undefined) || of[0] !== of[0]?.toUpperCase()) continue
    all.push(
      mention(found, index, {
        weekday: name === undefined ? null : numberOf(weekdayNames, name),
        day: day === undefined ? null : Number(day),
        month: numberOf(monthNames, of),
        year: year === undefined ? null : Number(year),
      }),
    )
  }
  for (const { 0: found, index, groups } of text.matchAll(slashed)) {
    const { day = '', month: of = '', year = '' } = groups ?? {}
    if (Number(of) < 1 || Number(of) > 12) continue
    const whole = year.length === 2 ? 2000 + Number(year) : Number(year)
    all.push(mention(found, index, { weekday: null, day: Number(day), month: Number(of), year: whole }))
  }
  return all.sort((a, b) => a.start - b.start)
})

type Parts = Pick<DateMention, 'weekday' | 'day' | 'month' | 'year'>

const mention = (found: string, index: number, parts: Parts): DateMention => {
  const text = found.trimStart()
  return { text, start: index + found.length - text.length, ...parts, iso: isoOf(parts) }
}

function isoOf({ year, month: of, day }: Parts): string | null {
  if (year === null || day === null) return null
  try {
    return Temporal.PlainDate.from({ year, month: of, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}
