/** The period that is asked for in an address. */
import type { Day } from '../type/effect.ts'
import { type Period, periodOf } from './period.ts'

const month = (text: string | null): Temporal.PlainYearMonth | null =>
  text !== null && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text) ? Temporal.PlainYearMonth.from(text) : null

/** 'YYYY-MM-DD' from `at`, or from the boxes `at-day`, `at-month`, `at-year`; null where nothing is said; undefined where it is no day. */
function dayAsked(query: URLSearchParams): Day | null | undefined {
  const boxes = ['year', 'month', 'day'].map(part => (query.get(`at-${part}`) ?? '').trim())
  const text =
    query.get('at') ??
    (boxes.every(box => box === '') ? '' : boxes.map((box, n) => box.padStart(n === 0 ? 4 : 2, '0')).join('-'))
  if (text === '') return null
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

export type Asked = { readonly period: Period; readonly errors: Readonly<Record<string, string>> }

/** `from` and `to` as 'YYYY-MM'; the last 12 months where nothing is said. What is wrong is said, and something sensible counted. */
export function periodAsked(query: URLSearchParams, today: Temporal.PlainDate): Asked {
  const now = today.toPlainYearMonth()
  const from = month(query.get('from')) ?? now.subtract({ months: 11 })
  const to = month(query.get('to')) ?? now
  const backwards = Temporal.PlainYearMonth.compare(from, to) > 0
  const period = backwards ? periodOf(from, from, today) : periodOf(from, to, today)
  const day = dayAsked(query)
  const future = typeof day === 'string' && day > today.toString()
  return {
    period: { ...period, at: typeof day === 'string' && !future ? day : period.at },
    errors: {
      ...(backwards && { to: 'The period must end after it begins' }),
      ...(day === undefined && { 'at-day': 'Enter the day as at which it is counted, like 31 3 2026' }),
      ...(future && { 'at-day': 'Enter today or a day in the past' }),
    },
  }
}
