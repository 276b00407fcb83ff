/** Stretches of whole months over which something is counted, and days as at which it is, with the words that lead to them. */
import { datesIn, type DateMention, spanOf } from './dates.ts'
import { periodsIn } from './periods.ts'
import { remember } from './remember.ts'

/** `from` and `until` are ISO; of a day, both are that day and `day` is true. `start` and `end` take in 'in the financial year '. */
export type CountingTime = { start: number; end: number; text: string; from: string; until: string; day: boolean }

const lead =
  /(?:\b(?:in|during|over|for|within|throughout|between|from|across)\s+)?(?:the\s+)?(?:whole\s+|full\s+)?(?:(?:financial|reporting)\s+)?(?:(?:year|period|(?:12|twelve)[ -]months?(?: period)?|(?:last|past|previous)\s+(?:\w+\s+)?(?:months|quarters|quarter|year)(?=\s|\()\s*\(?)\s*)?(?:(?:of|from|between)\s+)?$/i
const yearTo =
  /(?:\b(?:in|during|over|for)\s+)?(?:the\s+)?(?:(?:last\s+|past\s+)?(?:financial\s+)?year|(?:12|twelve)[ -]months?(?: period)?)\s+(?:to|ending|ended|up to|until)\s+(?:on\s+)?(?:the\s+)?(?:end of\s+)?$/i
const asAt = /\b(?:as at|as of|as on|at|on|by)\s+(?:the\s+)?(?:(end of|close of)\s+)?$/i
/** '2025/26 Q1' */
const quarterAfter = /\b((?:19|20)\d\d)\s?[/–-]\s?(?:20)?\d\d,?\s+\(?(?:Q|quarter\s)\s?([1-4])\b\)?/gi
/** Of a year, a part alone, or what was meant and not counted. */
const ofIt =
  /^[\s,(]*(?:Q\s?\d|quarter|H\d|half|part|to date|so far|ytd|year to date|targets?|forecasts?|estimate\w*|projec\w+|budget|plan)\b/i
const inMonth = /\b(?:in|during|throughout)\s+$/i
const calendarYear =
  /\b(?:in|during|throughout)\s+(?:the (?:calendar )?year\s+)?((?:19|20)\d\d)\b(?!\s?[/–-]\s?\d)(?=[\s,.;:)]|$)/g

const lastOf = (day: string): string => {
  const date = Temporal.PlainDate.from(day)
  return date.with({ day: date.daysInMonth }).toString()
}
const yearBefore = (until: string): string =>
  Temporal.PlainDate.from(until).add({ days: 1 }).subtract({ years: 1 }).toString()

/** In order, none within another. Stretches that do not begin with a month and end with one are left out: none are counted over them. */
export const countingTimesIn = remember((text: string): readonly CountingTime[] => {
  if (!/\d/.test(text)) return []
  const all: CountingTime[] = []
  const add = (words: RegExp, start: number, length: number, from: string, until: string, day = false): void => {
    const before = words.exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0
    const [begin, end] = [start - before, start + length]
    if (!day && (!from.endsWith('-01') || until !== lastOf(until) || from > until)) return
    if (all.some(one => begin < one.end && end > one.start)) return
    all.push({ start: begin, end, text: text.slice(start, end), from, until, day })
  }
  for (const { 0: found, index, 1: year = '', 2: n = '' } of text.matchAll(quarterAfter)) {
    const from = Temporal.PlainDate.from(`${year}-04-01`).add({ months: 3 * (Number(n) - 1) })
    add(lead, index, found.length, from.toString(), lastOf(from.add({ months: 2 }).toString()))
  }
  for (const { text: words, start, kind, from, until } of periodsIn(text))
    if (
      !ofIt.test(text.slice(start + words.length)) &&
      until !== null &&
      kind !== 'since' &&
      !(kind === 'years' && yearBefore(until) !== from)
    )
      add(lead, start, words.length, from, until)
  for (const date of datesIn(text)) addDate(text, date, add)
  for (const { 0: found, index, 1: year = '' } of text.matchAll(calendarYear))
    add(/$/, index, found.length, `${year}-01-01`, `${year}-12-31`)
  return all.sort((a, b) => a.start - b.start)
})

type Add = (words: RegExp, start: number, length: number, from: string, until: string, day?: boolean) => void

/** 'in the year to 31 March 2025', 'as at the end of May 2024', 'in May 2024'. */
function addDate(text: string, date: DateMention, add: Add): void {
  const span = spanOf(date)
  if (!span) return
  const before = text.slice(Math.max(0, date.start - 80), date.start)
  const { length } = date.text
  if (yearTo.test(before)) add(yearTo, date.start, length, yearBefore(span.until), span.until)
  else if (date.day !== null && asAt.test(before)) add(asAt, date.start, length, span.until, span.until, true)
  else if (date.day === null && asAt.exec(before)?.[1]) add(asAt, date.start, length, span.until, span.until, true)
  else if (date.day === null && inMonth.test(before)) add(inMonth, date.start, length, span.from, span.until)
}
