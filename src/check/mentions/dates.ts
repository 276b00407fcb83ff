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
  /** As printed with it; of '14 to 16 September 2021', both days have it. */
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

/** For other patterns: the name of a month, a day of the week, the ending of an ordinal number ('1st', '11 th'). */
export const monthWord =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
export const weekdayWord =
  'Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday|s)?|Thu(?:rsday|rs|r)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?'
const ending = '(?:\\s?(?:st|nd|rd|th)\\b)'
const weekdayBefore = `(?:\\b(?<weekday>${weekdayWord})\\b(?:[.,]{0,2}\\s+(?:[–-]\\s)?(?:the\\s+)?|\\s*\\())?`
const yearAfter = `(?:[.,]?\\s+(?:in\\s+|of\\s+)?(?<year>(?:19|20)\\d\\d)\\b(?!\\s?(?:hours|hrs)\\b|[:/]\\d|-\\d\\d\\b(?!\\s?\\p{L}))|\\s?[’'](?<short>\\d\\d)\\b)`

/** '14 September 2021', 'Tuesday, 11 th June', 'the 27th day of August 2019', 'June 2023'. */
const british = new RegExp(
  `${weekdayBefore}(?:(?<![\\d.:£]|\\b(?:19|20)\\d\\d[/–-])\\b(?<day>\\d{1,2})${ending}?,?\\s+(?:day\\s+)?(?:of\\s+)?)?` +
    `\\b(?<month>${monthWord})\\b\\.?${yearAfter}?`,
  'giu',
)
/** 'September 14, 2021', 'September 14th'; without an ending or a year it may be 'In June 30 people came'. */
const american = new RegExp(
  `${weekdayBefore}\\b(?<month>${monthWord})\\b\\.?\\s+(?:the\\s+)?(?<day>\\d{1,2})(?![\\d:./])(?:${ending}${yearAfter}?|${yearAfter.replaceAll('?<year>', '?<year2>').replaceAll('?<short>', '?<short2>')})`,
  'giu',
)
const slashed =
  /(?<![\d/.-])(?:(?<day>\d{1,2})(?<by>[/.-])(?<month>\d{1,2})\k<by>(?<year>(?:19|20)\d\d)|(?<day2>\d{1,2})\/(?<month2>\d{1,2})\/(?<year2>\d\d)|(?<day3>\d\d)\.(?<month3>\d\d)\.(?<year3>\d\d)|(?<year4>(?:19|20)\d\d)-(?<month4>\d\d)-(?<day4>\d\d))(?![\d/-]|\.\d)/g
const dashed = new RegExp(
  `(?<![\\d/.-])(?<day>\\d{1,2})-(?<month>${monthWord})-(?<year>(?:19|20)?\\d\\d)\\b(?!-)`,
  'gi',
)
/** Days before the last one, which alone has the month: '14th to ', '14/', 'Monday 14 and '. */
const dayBefore = new RegExp(
  `${weekdayBefore}(?<![\\d.:/£-])\\b(?<day>\\d{1,2})(?<end>${ending})?(?<by>\\s+(?:to|and|or|until|till|through|&)\\s+(?:the\\s+)?|[/–-]|\\s+[–-]\\s+|,\\s+)$`,
  'iu',
)
const weekdayLast = new RegExp(`\\b(${weekdayWord})\\b[.,]?\\s+$`, 'i')
const daysBefore = new RegExp(`(?:${weekdayWord})s?\\s*(?:to|and|or|&|[-–/,])\\s*$`, 'i')
const modal = /^\s+(?:be|have|not|also|only|I|we|it|need|wish|apply|include|require|result|cause)\b/

const numberOf = (names: readonly string[], word: string): number =>
  names.findIndex(name => name.toLowerCase().startsWith(word.toLowerCase().slice(0, 3))) + 1

/** 1 to 12: 'Sept', 'SEPTEMBER'. */
export const monthNumber = (word: string): number => numberOf(monthNames, word)

/** Of 'Saturday and Sunday 5 and 6 June', no day of the week is read: which is of which, the words before must tell. */
const weekdayAt = (text: string, start: number, name: string | undefined): number | null =>
  name === undefined || daysBefore.test(text.slice(Math.max(0, start - 20), start))
    ? null
    : numberOf(weekdayNames, name)

const wholeYear = (year: string | undefined): number | null =>
  year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year)

/**
 * In order: 'Tuesday, 14 September 2021', '9th November', 'June 2023', 'September 14, 2021', '14/09/2021', '2021-09-14'. A month alone
 * only with a day or a year beside it, for 'may' and 'march' are words. Of '14th to 16th September 2021', two: '14th' and the rest.
 */
export const datesIn = remember((text: string): readonly DateMention[] => {
  if (!/\d/.test(text)) return []
  const all: DateMention[] = []
  const taken: [number, number][] = []
  const free = (from: number, till: number) => taken.every(([a, b]) => till <= a || from >= b)
  const add = (one: DateMention) => {
    taken.push([one.start, one.start + one.text.length])
    all.push(one)
  }
  for (const pattern of [american, british])
    for (const match of text.matchAll(pattern)) {
      const { 0: found, index, groups = {} } = match
      const { weekday, day, month = '', year, short } = groups
      const printed = wholeYear(year ?? short ?? groups['year2'] ?? groups['short2'])
      if ((day === undefined && printed === null) || month[0] !== month[0]?.toUpperCase()) continue
      if (/^may$/i.test(month) && printed === null && modal.test(text.slice(index + found.length))) continue
      if (!free(index, index + found.length)) continue
      const parts = {
        weekday: day === undefined ? null : weekdayAt(text, index, weekday),
        day: day === undefined ? null : Number(day),
        month: monthNumber(month),
        year: printed,
      }
      add(mention(found, index, parts))
      if (pattern === british && day !== undefined) for (const one of shared(text, index, parts)) add(one)
    }
  for (const pattern of [slashed, dashed])
    for (const { 0: found, index, groups: g = {} } of text.matchAll(pattern)) {
      const month = g['month'] ?? g['month2'] ?? g['month3'] ?? g['month4'] ?? ''
      const of = /^\d/.test(month) ? Number(month) : monthNumber(month)
      const year = wholeYear(g['year'] ?? g['year2'] ?? g['year3'] ?? g['year4'])
      const day = Number(g['day'] ?? g['day2'] ?? g['day3'] ?? g['day4'])
      if (of < 1 || of > 12 || day < 1 || !free(index, index + found.length)) continue
      const before = weekdayLast.exec(text.slice(Math.max(0, index - 14), index))
      const weekday = before?.[1] === undefined ? null : numberOf(weekdayNames, before[1])
      const words = `${before?.[0] ?? ''}${found}`
      add(mention(words, index + found.length - words.length, { weekday, day, month: of, year }))
    }
  return all.sort((a, b) => a.start - b.start)
})

/** The days before that share its month and its year. */
function* shared(text: string, from: number, last: Parts): Iterable<DateMention> {
  let till = from
  let comma = false
  for (let day = last.day ?? 0; ;) {
    const at = Math.max(0, till - 40)
    const match = dayBefore.exec(text.slice(at, till))
    const { weekday, day: printed = '', end, by = '' } = match?.groups ?? {}
    if (!match || Number(printed) >= day || Number(printed) < 1) return
    if (by.startsWith(',') && !comma) return
    if (/^\s+[–-]/.test(by) && end === undefined && weekday === undefined) return
    comma = true
    const parts = {
      ...last,
      weekday: weekdayAt(text, at + match.index, weekday),
      day: Number(printed),
    }
    const start = at + match.index
    yield mention(match[0].slice(0, match[0].length - by.length), start, parts)
    till = start
    day = Number(printed)
  }
}

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

/** The first and the last day that a date can mean, ISO: '14 June 2021' one day, 'June 2021' thirty. Null without a year, or of no day. */
export function spanOf({ day, month, year, iso }: DateMention): { from: string; until: string } | null {
  if (year === null) return null
  if (day !== null) return iso === null ? null : { from: iso, until: iso }
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return { from: first.toString(), until: first.with({ day: first.daysInMonth }).toString() }
}

/** ISO; of a day without a year, the one that is nearest to `on`. */
export function nearest(date: DateMention, on: string): string | null {
  if (date.year !== null || date.day === null) return date.iso
  const day = Temporal.PlainDate.from(on)
  const away = (iso: string) => Math.abs(day.until(iso).days)
  return (
    [day.year - 1, day.year, day.year + 1]
      .flatMap(year => isoOf({ ...date, year }) ?? [])
      .sort((a, b) => away(a) - away(b))[0] ?? null
  )
}

const named = (iso: string, weekday: boolean): string => {
  const { dayOfWeek, day, month, year } = Temporal.PlainDate.from(iso)
  return `${weekday ? `${weekdayNames[dayOfWeek - 1]} ` : ''}${day} ${monthNames[month - 1]} ${year}`
}
/** '14 September 2021'. */
export const dayInWords = (iso: string): string => named(iso, false)
/** 'Tuesday 14 September 2021'. */
export const weekdayInWords = (iso: string): string => named(iso, true)
