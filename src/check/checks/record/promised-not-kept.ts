/** What earlier minutes said would come to a later meeting, and nothing since then speaks of. */
import type { Check, Severity } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { promisesIn, type Promised } from '../../mentions/promises.ts'
import { likeTitle, tellingWords } from '../../mentions/business.ts'
import type { Paper } from '../../paper/paper.ts'
import type { EarlierMeeting } from '../../record/earlier.ts'
import { businessKnown, type Later, minutedBefore } from './later-words.ts'

export const promisedNotKept: Check = {
  id: 'promised-not-kept',
  family: 'record',
  severity: 'note',
  says: 'What earlier minutes said would come to a later meeting, and nothing since then speaks of',
  *look(paper, { meetings }) {
    const { date } = paper
    const first = paper.agenda.find(({ role }) => role === 'agenda-item')
    if (date === null || !first || (paper.reading.agenda?.length ?? 0) < 3) return
    const business = businessKnown(paper, meetings)
    for (const { on, item, texts } of minutedBefore(paper, meetings)) {
      const since = meetingsSince(paper, meetings, on)
      if (since === null || item.deferred) continue
      for (const { text, block } of texts)
        for (const promise of promisesIn(text)) {
          const severity = dueNow(promise, on, since)
          if (
            !severity ||
            kept(
              promise,
              item.title,
              business.filter(one => one.date > on),
            )
          )
            continue
          const said = item.said.find(one => one.quote === text)
          yield {
            at: block ? { block, quote: promise.text } : { block: first, quote: '' },
            says: `“${short(promise.text)}” was minuted on ${dayInWords(on)}, and nothing in the papers since speaks of it`,
            evidence: block ? [{ block: first, quote: '' }] : said ? [{ ...said, quote: promise.text }] : [],
            severity,
            same: promise.text,
          }
        }
    }
  },
}

const short = (text: string): string =>
  text.length <= 160 ? text.replace(/[.;]$/, '') : `${text.slice(0, 157).replace(/\s+\S*$/, '')} …`

/** The days of the meetings after `on`, this one's last; null where some between may be unknown. */
function meetingsSince({ date }: Paper, meetings: readonly EarlierMeeting[], on: string): string[] | null {
  if (date === null) return null
  const all = [...new Set([...meetings.flatMap(one => (one.cancelled ? [] : [one.date])), date])]
    .filter(day => day > on && day <= date)
    .sort()
  return [on, ...all].every((day, n, row) => n === 0 || days(row[n - 1] ?? day, day) <= 200) ? all : null
}

const days = (from: string, to: string): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days

/** Who is invited may come without a word of it on the agenda. */
const guest = /\b(?:invit\w+|attend\w*|representatives?)\b/i

/** A promise is told of when its time has just passed, not for ever. */
function dueNow({ horizon, text }: Promised, on: string, since: readonly string[]): Severity | null {
  const today = since.at(-1) ?? on
  if (horizon.kind === 'next')
    return since.length > 2 ? null : since.length === 1 && !guest.test(text) ? 'warning' : 'note'
  if (horizon.kind === 'later') return since.length >= 2 && since.length <= 4 ? 'note' : null
  const due =
    horizon.kind === 'by'
      ? horizon.day
      : addMonths(on, horizon.kind === 'months' ? horizon.months : monthsTo(on, horizon.month))
  const past = days(due, today)
  return due > on && past >= 0 && past <= 200 ? 'note' : null
}

const addMonths = (on: string, months: number): string => Temporal.PlainDate.from(on).add({ months }).toString()

/** To the next month of that number: of June, from September nine. */
const monthsTo = (on: string, month: number): number => ((month - Number(on.slice(5, 7)) + 11) % 12) + 1

function kept({ words, text }: Promised, title: string, later: readonly Later[]): boolean {
  const own = tellingWords(title)
  const ofTitle = words.every(word => own.includes(word))
  const sought = words.length === 0 ? own : words
  const again = !/\binvit|\bwritten|\bin writing/i.test(text)
  return later.some(one => {
    if ((ofTitle || again) && likeTitle(one.title, title) >= (ofTitle ? 0.6 : 0.75)) return true
    const shared = sought.filter(word => one.words.has(word)).length
    return (
      shared >= Math.min(2, sought.length) && shared / Math.max(1, sought.length) >= (sought.length <= 3 ? 0.66 : 0.5)
    )
  })
}
