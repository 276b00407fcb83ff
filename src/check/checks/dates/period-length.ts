/** A period that is longer or shorter than it is said to be. */
import type { Check } from '../../check.ts'
import { type DurationMention, durationsIn } from '../../mentions/durations.ts'
import { type PeriodMention, periodsIn } from '../../mentions/periods.ts'

/** Between 'three year' and 'April 2024 to 2027' may stand what lasts so long, and nothing that makes it another length. */
const apart =
  /\b(?:a\s+(?:day|week|month|year)|ago|later|late|after|before|of|in|earlier|old|which|that|and|than|compared|notice|every|each|per|within|working|reviews?|to)\b|[.;!?\d]/i
const unlike =
  /\b(?:every|each|per|within|after|over|under|than|least|most|first|final|remaining|another|further|nearly|almost|about)\s+$/i

/** 'The year 1 April 2023 to 31 March 2024', 'the first quarter (April to June)': one of them, with no number. */
const one =
  /\b(?:the|this|that|last)\s+(?:(?:first|second|third|fourth|final|last|past|whole|full|financial|municipal)\s+)?(year|quarter|month|week)(?:\s+(?:from|of|running|covering))?[\s,:(–-]+$/i

const span = {
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
  week: { days: 7 },
  day: { days: 1 },
} as const

export const periodLength: Check = {
  id: 'period-length',
  family: 'dates',
  severity: 'warning',
  says: 'A period that is longer or shorter than it is said to be',
  *look({ blocks }) {
    for (const block of blocks) {
      const lengths = durationsIn(block.text)
      if (lengths.length === 0 && !/\b(?:year|quarter|month|week)\b/i.test(block.text)) continue
      const periods = periodsIn(block.text).filter(({ until, from }) => until !== null && until > from)
      for (const [n, period] of periods.entries()) {
        const end = period.start + period.text.length
        if (period.kind === 'quarter' || (periods[n + 1]?.start ?? end + 99) < end + 8) continue
        if (/^\s*(?:to|–|-)\s/.test(block.text.slice(end))) continue
        const length = lengths.find(said => belongs(block.text, said, period)) ?? single(block.text, period)
        const months = /(?:January|February|March|April|June|July|August|September|October|November)\s$/i.test(
          block.text.slice(0, period.start),
        )
        const said = length && lengthOf(length, period, months)
        if (!length || !said) continue
        const [from, until] =
          length.start < period.start ? [length.start, end] : [period.start, length.start + length.text.length]
        yield {
          at: { block, quote: block.text.slice(from, until) },
          says: `This says ${length.text}, and ${period.text} is ${said}`,
          evidence: [],
          same: `${length.text}|${period.text}`,
        }
      }
    }
  },
}

function single(text: string, { kind, start }: PeriodMention): DurationMention | undefined {
  const found = kind === 'dates' ? one.exec(text.slice(Math.max(0, start - 50), start)) : null
  const words = found?.[0].replace(/[\s,:(–-]+$/, '') ?? ''
  const unit = found?.[1]?.toLowerCase()
  return unit === 'year' || unit === 'quarter' || unit === 'month' || unit === 'week'
    ? { text: words, start: start - (found?.[0].length ?? 0), count: 1, unit }
    : undefined
}

function belongs(text: string, length: DurationMention, period: PeriodMention): boolean {
  const after = length.start + length.text.length
  if (length.start > period.start)
    return /^\s*[,(–:-]*\s*(?:(?:i\.e\.|being|that is|making|which is|in all)\s+)?(?:a\s+)?(?:total\s+of\s+|period\s+of\s+)?$/i.test(
      text.slice(period.start + period.text.length, length.start),
    )
  const words = text.slice(after, period.start)
  const before = text.slice(Math.max(0, length.start - 20), length.start)
  if (/\bbetween\s*$/i.test(words) && !/\b(?:the|last|past|these|those)\s+$/i.test(before)) return false
  return (
    words.length < 50 && (!apart.test(words) || (words === ' of ' && period.kind === 'dates')) && !unlike.test(before)
  )
}

/** In words, how long it really is; null where that fits, by any way of counting it. 'April 2024 to 2026' is two years; 2024-2026 may be three. */
function lengthOf(
  { count, unit }: DurationMention,
  { kind, from, until, dates }: PeriodMention,
  months: boolean,
): string | null {
  if (until === null || unit === 'hour' || unit === 'minute' || count === 0) return null
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4))
  if (kind === 'years')
    return unit !== 'year' || count === years || (count === years + 1 && !months)
      ? null
      : `${years} ${years === 1 ? 'year' : 'years'}`
  const first = Temporal.PlainDate.from(from)
  const after = Temporal.PlainDate.from(until).add({ days: 1 })
  const step = span[unit]
  const wanted = first.add(
    Temporal.Duration.from(
      'months' in step
        ? { months: step.months * count }
        : 'years' in step
          ? { years: count }
          : { days: step.days * count },
    ),
  )
  const off = wanted.until(after).days
  const whole = dates.every(({ day }) => day === null)
  const loose = unit === 'day' ? 2 : unit === 'week' ? 5 : unit === 'month' ? 8 : 17
  const inclusive = whole && unit !== 'quarter' ? 31 : loose
  if ((off <= inclusive && off >= -(whole ? 3 : loose)) || Math.abs(off) < wanted.since(first).days * 0.1) return null
  const {
    years: y,
    months: m,
    days: d,
  } = first.until(after, { largestUnit: unit === 'day' || unit === 'week' ? 'days' : 'years' })
  return [
    [y, 'year'],
    [m, 'month'],
    [d, 'day'],
  ]
    .filter(([n]) => n !== 0)
    .map(([n, name]) => `${n} ${name}${n === 1 ? '' : 's'}`)
    .join(' and ')
}
