/** A web page of a meeting: a table of numbered items, each with its papers, its decision and its minutes. */
import type { Reading } from '../reading.ts'
import { apologiesIn } from './apologies.ts'
import { findBody } from './body.ts'
import { endOf } from './closing.ts'
import { findNextMeeting, findVenue, findWhen } from './front.ts'
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import { findMembers } from './members.ts'
import { opensMinutes, readBelow, subhead } from './page-items.ts'
import { markNotices } from './notices.ts'
import type { Said } from './said.ts'

type Part = 'I' | 'II' | null
type Cut = {
  part: Part
  number: string
  title: string
  rows: Row[]
  head: Row
}

const numberCell = /^((?:[A-Z]{1,5}[./ -]?)?\d{1,4}[a-z]?(?:[/.]\d{1,4})*)[.)]?$/
/** A cell that names a paper to download: 'Report (301 kb)'. */
const fileCell = /\(\s*[\d.,]+\s?[km]b\s*\)$|\.(?:pdf|docx?|xlsx?)$/i
const fileColumn =
  /^(?:documents?|papers?|attachments?|reports?|files?|downloads?|links?|enclosures?|dogfennau|pages?|officer|lead)$/i

/** The columns of the table of items that hold no part of the title. */
function otherColumns(rows: Row[]): Set<number> {
  const head = rows.find(r => isTableHead(r))
  return new Set(head?.cells.flatMap((c, n) => (n > 1 && fileColumn.test(c) ? [n] : [])))
}

const isTableHead = (r: Row): boolean =>
  r.cells.length >= 2 &&
  /^no\.?$|^item(?: no\.?)?$/i.test(r.cells[0] ?? '') &&
  /^item|^title|^agenda item|^subject/i.test(r.cells[1] ?? '')

function itemOf(row: Row, others: Set<number>): { number: string; title: string } | null {
  if (row.cells.length < 2) return null
  const number = numberCell.exec(row.cells[0] ?? '')?.[1]
  const title = row.cells
    .filter((c, n) => n > 0 && c !== '' && !others.has(n) && !(n > 1 && fileCell.test(c)))
    .join(' ')
    .replace(/\s+(?:pdf icon\s+)?(?:pdf|docx?|xlsx?)\s+[\d.,]+\s?[km]b$/i, '')
  return number === undefined || title === '' || title.length > 300 ? null : { number, title }
}

/** Three items or more in a table, with 'Minutes:', 'Decision:' or their papers below them. */
export function isWebPage(rows: Row[]): boolean {
  const items = rows.filter(r => !r.blank && itemOf(r, new Set()) !== null)
  if (items.length < 3) return false
  return rows.some(isTableHead) || rows.filter(r => subhead.test(r.text)).length >= 3
}

/** Where the page heads its list of members; past its end where it has none. */
function membersAt(rows: Row[]): number {
  const at = rows.findIndex(
    r => (r.heading > 0 || r.bold) && /^(?:committee |panel |board )?(?:members|membership)\b/i.test(r.text),
  )
  return at < 0 ? rows.length : at
}

/** Reads the page: the agenda, and minutes where the page prints them. */
export function readWebPage(rows: Row[], marks: Marks): Said {
  const words = rows.filter(r => !r.blank && !r.furniture)
  const cuts: Cut[] = []
  const head: Row[] = []
  const others = otherColumns(words)
  const listed = findMembers(words.slice(membersAt(words)))
  let part: Part = null
  for (const row of words) {
    const item = itemOf(row, others)
    if (listed?.some(l => l.row === row) === true) continue
    const opens = /^(?:part|rhan)\s+(1|2|i{1,2}|one|two|a|b)\b/i.exec(row.text)?.[1]
    if (opens !== undefined && row.text.length < 120) part = /^(?:1|i|one|a)$/i.test(opens) ? 'I' : 'II'
    if (item) cuts.push({ ...item, part, rows: [], head: row })
    else (cuts.at(-1)?.rows ?? head).push(row)
  }
  const when = findWhen(head)
  const body = findBody(head)
  const venue = findVenue(head, when.row, body?.row ?? null)
  const next = findNextMeeting(words, when.date)
  for (const [row, role, at] of [
    [when.row, 'field', 'meetingDate'],
    [venue?.row, 'field', 'venue'],
    [body?.row, 'title', 'body'],
  ] as const)
    if (row) marks.put(row.i, row.i, 'front', role, at)
  listed?.forEach(({ row }, n) => marks.put(row.i, row.i, 'front', 'member', `members.${n}`))
  markNotices(head, marks)
  marks.rest(
    head.filter(
      r =>
        r.cells.length > 1 || r.heading > 0 || r.item || /^(?:items|webcast|media|watch|you can view)\b/i.test(r.text),
    ),
    'front',
    'heading',
  )

  const minuted = cuts.some(c => c.rows.some(opensMinutes))
  const items: NonNullable<Reading['minutes']>['items'] = []
  const actions: NonNullable<Reading['actions']> = []
  let apologies: string[] | null = null
  cuts.forEach((c, n) => {
    marks.put(c.head.i, c.head.i, 'agenda', 'agenda-item', `agenda.${n}`)
    const read = readBelow(c, marks, n, minuted)
    if (!read) return
    items.push(read.item)
    actions.push(...read.actions)
    if (/apolog|absence|ymddiheur/i.test(c.title)) apologies ??= apologiesIn(read.texts)
  })
  const end = endOf(words)
  return {
    kind: minuted ? 'minutes' : 'agenda',
    body: body?.name ?? null,
    meetingDate: when.date,
    startTime: when.time,
    venue: venue?.venue ?? null,
    nextMeeting: next?.date ?? null,
    cancelled: head.some(r => /\bcancelled\b/i.test(r.text) && r.text.length < 160),
    members: listed?.map(l => l.member) ?? null,
    agenda: cuts.map(c => ({ number: c.number, title: c.title, pages: null, part: c.part, group: null })),
    minutes: minuted
      ? {
          ofMeetingDate: when.date,
          present: null,
          apologies,
          absentOnCouncilBusiness: null,
          officers: null,
          alsoPresent: null,
          items,
          endedAt: end?.time ?? null,
        }
      : null,
    reports: null,
    actions: actions.length > 0 ? actions : null,
  }
}
