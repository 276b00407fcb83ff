/** The minutes of one meeting: attendance, items with what was resolved and who is to act, the close. */
import type { Reading } from '../reading.ts'
import { actionsIn, isInitials, ownersOf } from './owners.ts'
import { apologiesIn } from './apologies.ts'
import { readAttendance } from './attendance.ts'
import { endOf, rangeEnd } from './closing.ts'
import { dateIn } from './dates.ts'
import { isDeferred } from './deferral.ts'
import { findWhen } from './front.ts'
import { takeOwners } from './action-column.ts'
import { blocksOf, goesOn, ownersBeside } from './minute-blocks.ts'
import { findHeads } from './minute-items.ts'
import { rolesOf } from './minute-roles.ts'
import type { Head } from './minute-titles.ts'
import { joinText } from './lines.ts'
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import { resolutionsIn } from './resolutions.ts'
import type { Block } from './resolution-lists.ts'

export type Minutes = NonNullable<Reading['minutes']>
type Action = NonNullable<Reading['actions']>[number]

const columnHead =
  /^(?:action|actions|action (?:by|required|owner)|action\/lead|owner|lead|gweithredu|minute|item)(?:\s+(?:by|owner|date|lead|whom))*$/i

/** Reads the minutes in the rows; `marks` gets every row. Item N is 'minutes.items.N'. */
export function readMinutes(
  printed: Row[],
  marks: Marks,
  meetingDate: string | null,
): { minutes: Minutes; actions: Action[]; head: Row[] } | null {
  const { rows, owners, headings } = takeOwners(printed)
  const heads = findHeads(rows)
  const first = heads[0]?.from ?? rows.length
  const head = rows.slice(0, first)
  const lists = readAttendance(head, marks, rows)
  const column =
    rows.some(r => columnHead.test(r.text) || (r.cells.length > 1 && columnHead.test(r.cells.at(-1) ?? ''))) ||
    rows.filter(r => isInitials(r.text)).length > 3
  const end = endOf(rows) ?? rangeEnd(head)
  for (const i of headings) marks.put(i, i, 'minutes', 'heading')
  const items: Minutes['items'] = []
  const actions: Action[] = []
  heads.forEach((h, n) => {
    const next = heads[n + 1]?.from ?? rows.length
    const read = readItem(rows, h, next, marks, n, column, owners)
    items.push(read.item)
    actions.push(...read.actions)
    if (lists.apologies === null && /apolog|ymddiheur|absence/i.test(h.title))
      lists.apologies = apologiesIn([...(h.rest === '' ? [] : [h.rest]), ...read.texts])
  })
  if (lists.apologies === null)
    lists.apologies = apologiesIn(
      blocksOf(head, 0)
        .map(b => b.text)
        .filter(t => /apolog/i.test(t)),
    )
  if (end) marks.put(end.row.i, end.row.i, 'minutes', 'closing', 'minutes.endedAt')
  marks.rest(head, 'minutes', 'heading')
  marks.rest(rows, 'minutes', 'paragraph')
  if (items.length === 0 && lists.present === null && lists.apologies === null) return null
  const date = findWhen(head).date ?? dateIn(head.map(r => r.text).join('\n')) ?? meetingDate
  return { minutes: { ofMeetingDate: date, ...lists, items, endedAt: end?.time ?? null }, actions, head }
}

/** The rows at the head of minutes, before the first item. */
export function headOf(rows: Row[]): Row[] {
  return rows.slice(0, findHeads(rows)[0]?.from ?? rows.length)
}

/** An owner beside 'RESOLVED: That:' is to do what is listed below it. */
const whole = (text: string, resolved: readonly string[]): string =>
  /^(?:resolved|agreed|decided)\b.{0,20}\bthat:?$/i.test(text) && resolved.length > 0
    ? `${text} ${resolved.map(one => one.replace(/[;,.]?(?: and)?$/, '')).join('; ')}`
    : text

/** Reads one minute: rows h.from..next, its blocks marked 'minutes.items.n'. */
export function readItem(
  rows: Row[],
  h: Head,
  next: number,
  marks: Marks,
  n: number,
  column: boolean,
  owners: Map<number, string> = new Map(),
): { item: Minutes['items'][number]; actions: Action[]; texts: string[] } {
  const at = `minutes.items.${n}`
  const place = (k: number): number => rows[k]?.i ?? 0
  if (h.from >= 0) marks.put(place(h.from), place(h.to), 'minutes', 'minute-heading', at)
  const body = rows.slice(h.to + 1, next)
  const onLine: Block[] =
    h.rest === '' ? [] : [{ text: h.rest, from: h.to, to: h.to, x: null, bullet: false, item: false, bold: false }]
  const blocks = [...onLine, ...blocksOf(body, h.to + 1)].filter(b => !columnHead.test(b.text) || b.text.length > 20)
  const { resolved, held } = resolutionsIn(blocks)
  const found =
    owners.size > 0
      ? ownersBeside(blocks, rows, owners)
      : actionsIn(blocks, (from, to) => rows.slice(from, to + 1), column, Math.max(-1, ...held))
  if (owners.size > 0 && found.length === 0)
    found.push(...actionsIn(blocks, (from, to) => rows.slice(from, to + 1), false, -1))
  // The owner of the whole item stands beside its title.
  if (h.from >= 0)
    rows.slice(h.from, h.to + 1).forEach(r => {
      const owner = owners.get(r.i)
      const below = found[0]
      if (owner === undefined || found.some(f => f.owner === owner && blocks[f.block]?.to === h.to)) return
      if (below && goesOn(owner, below.owner) && owners.has(r.i + 1)) below.owner = joinText([owner, below.owner])
      else found.unshift({ owner, text: h.title, block: -1 })
    })
  const owning = new Set(found.map(a => a.block))
  for (const r of body) if (columnHead.test(r.text)) marks.put(r.i, r.i, 'minutes', 'heading')
  blocks.forEach((b, k) => {
    if (b.from <= h.to) return
    for (const s of rolesOf(b, rows.slice(b.from, b.to + 1), held.has(k), owning.has(k)))
      marks.put(place(b.from + s.from), place(b.from + s.to), 'minutes', s.role, at)
    // Owners in the column after the paragraph's last words are no part of it.
    let tail = b.to
    while (tail > b.from && rows[tail]?.text === '') tail--
    if (tail < b.to) marks.put(place(tail + 1), place(b.to), 'minutes', 'action', at)
  })
  const texts = blocks.map(b => b.text)
  const printed = found.map(a => a.owner).filter(o => o !== '')
  return {
    item: {
      ref: h.ref,
      title: h.title,
      resolved,
      actionOwner: printed.length > 0 ? printed.join('; ') : null,
      deferred: isDeferred([...texts, ...resolved]),
    },
    actions: found.map(a => ({ item: h.ref, text: whole(a.text, resolved), owners: ownersOf(a.owner) })),
    texts,
  }
}
