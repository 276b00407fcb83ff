/** A web page of a meeting: a table of numbered items, each with its papers, its decision and its minutes. */
import type { Reading } from '../reading.ts'
import { apologiesIn } from './apologies.ts'
import { findBody } from './body.ts'
import { endOf } from './closing.ts'
import { findNextMeeting, findVenue, findWhen } from './front.ts'
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import { readItem } from './minutes.ts'
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
const subhead =
  /^(minutes|decisions?|resolved|additional documents?|supporting documents?|attachments?|background papers|recorded vote|voting|officer recommendation|cofnodion|penderfyniad(?:au)?|dogfennau ychwanegol)\s*:?$/i

function itemOf(row: Row): { number: string; title: string } | null {
  if (row.cells.length < 2) return null
  const number = numberCell.exec(row.cells[0] ?? '')?.[1]
  const title = row.cells
    .slice(1)
    .filter(c => c !== '')
    .join(' ')
    .replace(/\s+(?:pdf icon\s+)?(?:pdf|docx?|xlsx?)\s+[\d.,]+\s?[km]b$/i, '')
  return number === undefined || title === '' || title.length > 300 ? null : { number, title }
}

/** Three items or more in a table, with 'Minutes:', 'Decision:' or their papers below them. */
export function isWebPage(rows: Row[]): boolean {
  const items = rows.filter(r => !r.blank && itemOf(r) !== null)
  if (items.length < 3) return false
  const table = rows.some(
    r => r.cells.length >= 2 && /^no\.?$|^item$/i.test(r.cells[0] ?? '') && /^item|^title/i.test(r.cells[1] ?? ''),
  )
  return table || rows.filter(r => subhead.test(r.text)).length >= 3
}

/** Reads the page: the agenda, and minutes where the page prints them. */
export function readWebPage(rows: Row[], marks: Marks): Said {
  const words = rows.filter(r => !r.blank && !r.furniture)
  const cuts: Cut[] = []
  const head: Row[] = []
  let part: Part = null
  for (const row of words) {
    const item = itemOf(row)
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
  markNotices(head, marks)
  marks.rest(
    head.filter(
      r =>
        r.cells.length > 1 || r.heading > 0 || r.item || /^(?:items|webcast|media|watch|you can view)\b/i.test(r.text),
    ),
    'front',
    'heading',
  )

  const minuted = cuts.some(c =>
    c.rows.some(r => /^(?:minutes|decisions?|cofnodion|penderfyniad)/i.test(r.text) && subhead.test(r.text)),
  )
  const items: NonNullable<Reading['minutes']>['items'] = []
  const actions: NonNullable<Reading['actions']> = []
  let apologies: string[] | null = null
  cuts.forEach((c, n) => {
    marks.put(c.head.i, c.head.i, 'agenda', 'agenda-item', `agenda.${n}`)
    const parts = partsOf(c.rows)
    for (const r of [...parts.note, ...parts.documents])
      marks.put(r.i, r.i, 'agenda', parts.documents.includes(r) ? 'document' : 'note', `agenda.${n}`)
    for (const r of parts.heads) marks.put(r.i, r.i, 'minutes', 'heading', `minutes.items.${n}`)
    if (!minuted) return
    const heading = { ref: c.number, title: c.title, from: -1, to: -1, rest: '' }
    const minutes = readItem(parts.minutes, heading, parts.minutes.length, marks, n, false)
    const decided =
      parts.decision.length > 0 ? readItem(parts.decision, heading, parts.decision.length, marks, n, false) : null
    const resolved =
      decided === null
        ? minutes.item.resolved
        : decided.item.resolved.length > 0
          ? decided.item.resolved
          : minutes.item.resolved
    items.push({ ...minutes.item, resolved, deferred: minutes.item.deferred || decided?.item.deferred === true })
    actions.push(...minutes.actions)
    if (/apolog|absence|ymddiheur/i.test(c.title)) apologies ??= apologiesIn(minutes.texts)
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
    members: null,
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

/** What stands below an item, by its sub-headings. */
function partsOf(rows: Row[]): { note: Row[]; documents: Row[]; decision: Row[]; minutes: Row[]; heads: Row[] } {
  const parts = {
    note: [] as Row[],
    documents: [] as Row[],
    decision: [] as Row[],
    minutes: [] as Row[],
    heads: [] as Row[],
  }
  let open: 'note' | 'documents' | 'decision' | 'minutes' = 'note'
  for (const row of rows) {
    const m = subhead.exec(row.text)?.[1]?.toLowerCase()
    if (m !== undefined) {
      open = /^decision|^penderf/.test(m)
        ? 'decision'
        : /^minutes|^cofnod|^vot|^recorded|^resolved/.test(m)
          ? 'minutes'
          : 'documents'
      parts.heads.push(row)
    } else parts[open].push(row)
  }
  return parts
}
