/** Stretches of time named in words: from a day to a day, a financial year, a quarter, since a month. */
import { type DateMention, datesIn, monthNumber, monthWord, spanOf } from './dates.ts'
import { remember } from './remember.ts'

/** `from` and `until` are the first and the last day of it, ISO; of 'since September 2023', `until` is null. */
export type PeriodMention = {
  text: string
  start: number
  kind: 'dates' | 'years' | 'quarter' | 'since'
  from: string
  until: string | null
  /** The dates that it was read from, in order; none of '2023/24'. */
  dates: readonly DateMention[]
}

const between = /^\s*(?:[–—-]|\b(?:to|until|till|through|up to|and)\b(?:\s+(?:the\s+)?(?:end of\s+)?)?)\s*$/i
const years =
  /(?<![\d/.£,-])\b((?:19|20)\d\d)\s?([/–—-])\s?((?:19|20)\d\d|\d\d)\b(?![/.,-]?\d|\s?[ap]\.?m\b|\s?%|\s?(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec))|(?<![\d/.£,-])\b((?:19|20)\d\d)\s+(?:to|until)\s+((?:19|20)\d\d)\b(?![/.,]\d)/g
const quarter =
  /\b(?:Q([1-4])|quarter\s+([1-4])|(first|second|third|fourth)\s+quarter)\s+(?:of\s+)?((?:19|20)\d\d)[/–-](\d\d)\b/gi
/** 'April to ' before 'July 2021'; a month alone is no date. */
const monthBefore = new RegExp(`\\b(${monthWord})\\s?(?:to|until|and|[–—-])\\s?$`, 'i')
const since = /\bsince\s+(?:the\s+)?$/i

/** In order. Years of a range that is none, '2023/99', are left out; those that run backwards are not. */
export const periodsIn = remember((text: string): readonly PeriodMention[] => {
  if (!/\d{2}/.test(text)) return []
  const dates = datesIn(text)
  const all: PeriodMention[] = []
  for (const [n, date] of dates.entries()) {
    const next = dates[n + 1]
    const end = date.start + date.text.length
    if (next && between.test(text.slice(end, next.start)) && joined(text, date, next)) {
      const [left, right] = agreed(date, next)
      const [first, last] = [spanOf(left), spanOf(right)]
      if (first && last)
        all.push({
          text: text.slice(date.start, next.start + next.text.length),
          start: date.start,
          kind: 'dates',
          from: first.from,
          until: last.until,
          dates: [left, right],
        })
    }
    const before =
      date.day === null && date.year !== null
        ? monthBefore.exec(text.slice(Math.max(0, date.start - 20), date.start))
        : null
    const and =
      / and\s?$/i.test(before?.[0] ?? '') &&
      !/\bbetween\s+$/i.test(text.slice(0, date.start - (before?.[0].length ?? 0)))
    if (before?.[1] !== undefined && !and && /^\p{Lu}/u.test(before[1])) {
      const month = monthNumber(before[1])
      const [left, right] = agreed(
        { ...date, text: before[1], weekday: null, day: null, month, year: null, iso: null },
        date,
      )
      const [first, last] = [spanOf(left), spanOf(right)]
      const start = date.start - before[0].length
      if (first && last && all.every(one => one.start + one.text.length <= start))
        all.push({
          text: before[0] + date.text,
          start,
          kind: 'dates',
          from: first.from,
          until: last.until,
          dates: [left, right],
        })
    }
    const span = spanOf(date)
    const word = since.exec(text.slice(Math.max(0, date.start - 12), date.start))
    if (span && word)
      all.push({
        text: text.slice(date.start - word[0].length, end),
        start: date.start - word[0].length,
        kind: 'since',
        from: span.from,
        until: null,
        dates: [date],
      })
  }
  for (const { 0: found, index, 1: a, 3: b, 4: c, 5: d } of text.matchAll(years)) {
    const first = Number(a ?? c)
    const short = b ?? d ?? ''
    const last = short.length === 2 ? Math.floor(first / 100) * 100 + Number(short) : Number(short)
    if (last - first > 40 || first - last > (short.length === 2 ? 2 : 20)) continue
    all.push({ text: found, start: index, kind: 'years', from: `${first}-04-01`, until: `${last}-03-31`, dates: [] })
  }
  for (const { 0: found, index, 1: a, 2: b, 3: word, 4: year } of text.matchAll(quarter)) {
    const n = Number(a ?? b ?? ['first', 'second', 'third', 'fourth'].indexOf(word?.toLowerCase() ?? '') + 1)
    const first = Temporal.PlainDate.from(`${year}-04-01`).add({ months: 3 * (n - 1) })
    const until = first.add({ months: 3 }).subtract({ days: 1 }).toString()
    all.push({ text: found, start: index, kind: 'quarter', from: first.toString(), until, dates: [] })
  }
  return all.sort((x, y) => x.start - y.start)
})

/** 'and' joins a period only after 'between': '4 June and 9 July' are two days. */
const joined = (text: string, a: DateMention, b: DateMention): boolean =>
  !/\band\b/i.test(text.slice(a.start + a.text.length, b.start)) ||
  /\b(?:between|from)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, a.start - 20), a.start))

/** '1 October to 31 March 2024' began in 2023; '1 October 2023 to 31 March' ends in 2024. */
function agreed(a: DateMention, b: DateMention): [DateMention, DateMention] {
  const wraps = a.month > b.month || (a.month === b.month && (a.day ?? 1) > (b.day ?? 31))
  if (a.year === null && b.year !== null) return [inYear(a, b.year - (wraps ? 1 : 0)), b]
  if (b.year === null && a.year !== null) return [a, inYear(b, a.year + (wraps ? 1 : 0))]
  return [a, b]
}

const inYear = (date: DateMention, year: number): DateMention => {
  const iso = `${year}-${String(date.month).padStart(2, '0')}-${String(date.day ?? 1).padStart(2, '0')}`
  const days = Temporal.PlainYearMonth.from({ year, month: date.month }).daysInMonth
  return { ...date, year, iso: date.day === null || date.day < 1 || date.day > days ? null : iso }
}
