/** A source read: which part each line stands in, and what the paper says. Pure; never throws. */
import type { Line, Read, Reading, Source } from '../reading.ts'
import { readAgenda } from './agenda.ts'
import { headOfLog, readLog } from './action-log.ts'
import { bodyOfAnnual, readAnnual } from './annual-report.ts'
import { findBody } from './body.ts'
import { distrust } from './distrust.ts'
import { findNextMeeting, findStart, findVenue, findWhen } from './front.ts'
import { markFurniture } from './furniture.ts'
import { isItemPage, readItemPage } from './item-page.ts'
import { cleanLines } from './lines.ts'
import type { Row } from './lines.ts'
import { Marks } from './marks.ts'
import { findMembers } from './members.ts'
import { headOf, readMinutes } from './minutes.ts'
import type { Minutes } from './minutes.ts'
import { markNotices } from './notices.ts'
import { readReport } from './reports.ts'
import type { Report } from './reports.ts'
import type { Said } from './said.ts'
import { segments } from './segment.ts'
import type { Segment } from './segment.ts'
import { isWebPage, readWebPage } from './web-page.ts'

type Actions = NonNullable<Reading['actions']>

/** Reads a document. Every line of the source is in exactly one element, in order. */
export function parse(source: Source): Read {
  const rows = cleanLines(source)
  const marks = new Marks(rows.length)
  markFurniture(rows, marks, source.tagged)
  const reading = readerOf(source.media, rows)(rows, marks)
  for (const row of rows) if (row.blank) marks.put(row.i, row.i, 'furniture', 'blank')
  const { coverage, unread } = measure(source.lines, rows, marks)
  return { reading: { ...reading, coverage, unread }, elements: marks.elements(source.lines, rows) }
}

/** A page of the web may be a meeting's, or that of one of its items; all else is a paper. */
function readerOf(media: Source['media'], rows: Row[]): (rows: Row[], marks: Marks) => Said {
  if (media === 'html' && isWebPage(rows)) return readWebPage
  return media === 'html' && isItemPage(rows) ? readItemPage : readPaper
}

function readPaper(rows: Row[], marks: Marks): Said {
  const parts = segments(rows)
  const of = (kind: Segment['kind']): Segment[] => parts.filter(p => p.kind === kind)
  const front = of('front')[0]
  const agendaPart = of('agenda')[0]
  const minutesPart = of('minutes')[0]
  const lead = front ?? parts[0]
  const headRows = front
    ? [...front.rows, ...(front.rows.length < 8 ? (agendaPart?.rows.slice(0, 6) ?? []) : [])]
    : (lead?.rows.slice(0, 40) ?? [])
  const head =
    front || agendaPart || minutesPart === undefined || minutesPart !== parts[0]
      ? cutAtBusiness(headRows)
      : headOf(minutesPart.rows).slice(0, 60)
  const annual = of('annual')[0]
  const when = annual ? { date: null, time: null, row: null, timeRow: null } : findWhen(head)
  const body = (annual ? bodyOfAnnual(annual.rows) : null) ?? findBody(head)
  const venue = annual ? null : findVenue(head, when.row, body?.row ?? null)
  const listed =
    front || agendaPart
      ? (findMembers(front?.rows ?? []) ?? findMembers(agendaPart?.rows ?? []))
      : annual
        ? findMembers(annual.rows.map(withoutNumber))
        : null
  const agenda = agendaPart ? readAgenda(agendaPart.rows, marks) : null
  let minutes: Minutes | null = null
  const actions: Actions = []
  for (const part of of('minutes')) {
    const read = readMinutes(part.rows, marks, front || agendaPart ? null : when.date)
    if (read && minutes === null) {
      minutes = read.minutes
      actions.push(...read.actions)
    } else marks.unplace(part.rows) // A second set of minutes in the pack would take the places of the first.
  }
  const reports: Report[] = of('report').map((part, n) => readReport(part.rows, marks, n))
  if (annual) reports.push(readAnnual(annual.rows, marks))
  const own = [...(front?.rows ?? []), ...(agendaPart?.rows ?? [])]
  const next =
    findNextMeeting(own.length > 0 ? own : (of('loose')[0]?.rows ?? []), when.date) ??
    (own.length === 0 && minutesPart ? findNextMeeting(minutesPart.rows, when.date) : null)
  markFront(
    marks,
    front,
    { body: body?.row, date: when.row, time: when.timeRow, venue: venue?.row, next: next?.row },
    listed,
  )
  markLeft(parts, marks)
  if (front) markNotices(front.rows, marks)
  const notice = of('loose')[0]
  if (notice && body && (when.date !== null || headOfLog(notice.rows))) {
    markFront(
      marks,
      notice,
      { body: body.row, date: when.row, time: when.timeRow, venue: venue?.row, next: null },
      null,
    )
    markNotices(notice.rows, marks)
  }
  const log =
    agenda === null && minutes === null && reports.length === 0 ? readLog(of('loose')[0]?.rows ?? [], marks) : null
  const said: Said = {
    kind: log ? 'action points' : kindOf(parts, agenda !== null, minutes, reports),
    body: body?.name ?? null,
    meetingDate: when.date,
    startTime: when.time ?? (minutes && minutesPart ? findStart(minutesPart.rows) : null),
    venue: venue?.venue ?? null,
    nextMeeting: next?.date ?? null,
    // An annual report tells of meetings that were cancelled; it is no notice of one.
    cancelled:
      !parts.some(p => p.kind === 'annual') &&
      head.some(
        r =>
          r.text.length < 200 &&
          /\bcancel(?:led|lation)\b/i.test(r.text) &&
          !/\b(?:subscription|membership|policy|if)\b/i.test(r.text),
      ),
    members: listed?.map(l => l.member) ?? null,
    agenda,
    minutes,
    reports: reports.length > 0 ? reports : null,
    actions: log ?? (actions.length > 0 ? actions : null),
  }
  distrust(rows, parts, said, marks)
  return said
}

/** '3. Members' heads a list as 'Members' does. */
const withoutNumber = (row: Row): Row =>
  /^\d{1,2}[.)]?\s+(?:\w+ )?(?:members|membership)\b/i.test(row.text)
    ? { ...row, text: row.text.replace(/^\S+\s+/, '') }
    : row

/** The head of a paper ends where its business begins. */
function cutAtBusiness(rows: Row[]): Row[] {
  const at = rows.findIndex((r, k) => k > 3 && /^(?:1[.)]\s|apologies for absence$|declarations? of)/i.test(r.text))
  return at > 3 ? rows.slice(0, Math.min(at + 0, 60)) : rows.slice(0, 60)
}

function markFront(
  marks: Marks,
  front: Segment | undefined,
  found: Record<'body' | 'date' | 'time' | 'venue' | 'next', Row | undefined | null>,
  listed: ReturnType<typeof findMembers>,
): void {
  const path = { body: 'body', date: 'meetingDate', time: 'startTime', venue: 'venue', next: 'nextMeeting' } as const
  for (const key of ['time', 'venue', 'date', 'next', 'body'] as const) {
    const row = found[key]
    if (row && front && row.i >= front.from && row.i <= front.to)
      marks.put(row.i, row.i, 'front', key === 'body' ? 'title' : 'field', path[key])
  }
  listed?.forEach((l, n) => {
    if (marks.partOf(l.row.i) === 'unread') marks.put(l.row.i, l.row.i, 'front', 'member', `members.${n}`)
  })
}

/** What a part's own reader left: slides and appendices belong to the report that they follow, loose lines stay unread. */
function markLeft(parts: Segment[], marks: Marks): void {
  let report = -1
  for (const part of parts) {
    if (part.kind === 'report' || part.kind === 'annual') report++
    const at = report < 0 ? null : `reports.${report}`
    if (part.kind === 'slides') marks.rest(part.rows, 'slides', 'line', at)
    if (part.kind === 'appendix') marks.rest(part.rows, 'appendix', 'paragraph', at)
  }
}

function kindOf(parts: Segment[], agenda: boolean, minutes: Minutes | null, reports: Report[]): Reading['kind'] {
  const has = (kind: Segment['kind']): boolean => parts.some(p => p.kind === kind)
  if (has('annual')) return 'annual report'
  if (agenda && (minutes !== null || reports.length > 0)) return 'pack'
  if (agenda) return 'agenda'
  if (minutes !== null) {
    const title =
      parts[0]?.rows
        .slice(0, 8)
        .map(r => r.text)
        .join('\n') ?? ''
    return reports.length > 0
      ? 'pack'
      : /\baction (?:points|notes|log|list|sheet)\b|\bnotes (?:and|&) actions\b|\bactions (?:and|&) (?:notes|decisions)\b/i.test(
            title,
          )
        ? 'action points'
        : 'minutes'
  }
  if (reports.length > 0) return reports.length > 1 ? 'pack' : 'report'
  return has('slides') ? 'presentation' : 'other'
}

function measure(lines: Line[], rows: Row[], marks: Marks): Pick<Reading, 'coverage' | 'unread'> {
  let known = 0
  let all = 0
  const unread: Reading['unread'] = []
  rows.forEach((row, i) => {
    const length = (lines[i]?.text ?? '').replace(/\s+/g, '').length
    all += length
    if (marks.partOf(i) !== 'unread') known += length
    else if (!row.blank) unread.push({ line: row.n, page: row.page, text: row.text })
  })
  return { coverage: all === 0 ? 1 : known / all, unread }
}
