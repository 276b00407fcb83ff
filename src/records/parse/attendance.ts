/** Who was there: the labelled lists at the head of minutes, and 'Apologies were received from …' among the items. */
import { brokenLabel, isGroup, listLabel } from './attendance-labels.ts'
import type { Label } from './attendance-labels.ts'
import { listsOf } from './attendance-sort.ts'
import type { Block, Lists } from './attendance-sort.ts'
import { readTable } from './attendance-table.ts'
import { fullRows } from './attendance-words.ts'
import { isDateLine } from './dates.ts'
import type { Row } from './lines.ts'
import { isCapitals } from './lines.ts'
import type { Marks } from './marks.ts'
import { people, saysNone } from './names.ts'
import { bodyWord } from './vocabulary.ts'
import type { Attendance } from './vocabulary.ts'

/** A row that holds only some of its words. */
const only = (row: Row, text: string, joins = row.joins): Row => ({ ...row, gapped: text, text, cells: [], joins })

/** 'Present: Cllrs A, B and C. In attendance: D (Clerk). Apologies: Cllr E': each list on a row of its own, all of one line. */
function apart(row: Row): Row[] {
  if (row.cells.length > 1 || !/:.*[.;)]\s/.test(row.text)) return [row]
  const parts = row.text.split(
    /(?<=[.;)])\s+(?=(?:Also |Members |Officers )?(?:[Pp]resent|[Ii]n attendance|Apologies(?: for absence)?|Absent|Officers?|Clerk)\s*:)/,
  )
  return parts.length < 2 ? [row] : parts.map((text, n) => only(row, text, n === 0 && row.joins))
}

/** Who chaired was there, though no list need say so again. */
function withChair(lists: Lists, rows: Row[]): void {
  for (const row of rows) {
    const text =
      row.cells.length > 1 ? `${(row.cells[0] ?? '').replace(/:$/, '')}: ${row.cells.slice(1).join(' ')}` : row.text
    const said = /^(?:chair(?:man|woman|person)?|in the chair|chaired by|presiding|cadeirydd)\s*:\s*(\S.*)$/i.exec(
      text,
    )?.[1]
    if (said === undefined || lists.present === null) continue
    const who = people(said).filter(p => !p.public)
    for (const p of who) {
      const surname = p.name.split(' ').at(-1) ?? p.name
      if (who.length < 3 && !lists.present.some(n => n.endsWith(surname))) lists.present.push(p.name)
    }
  }
}

/**
 * Reads the attendance lists at the head of minutes: the rows before the first item; `all` are those of the whole minutes. Marks their rows.
 * A list that says 'None' is []; one that is not printed is null.
 */
export function readAttendance(printed: Row[], marks: Marks, all: Row[] = printed): Lists {
  const table = readTable(printed, marks)
  const taken = new Set(printed.filter(r => marks.partOf(r.i) !== 'unread').map(r => r.i))
  const rows = printed.flatMap(apart)
  const blocks: Block[] = []
  let open: Block | null = null
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]
    if (!row) break
    if (taken.has(row.i)) continue
    const next = rows[k + 1]
    const broken = brokenLabel(row, next)
    if (broken && next) {
      open = {
        kind: broken.kind,
        rows: [only(row, broken.first), only(next, broken.second, true)].filter(r => r.text !== ''),
      }
      blocks.push(open)
      marks.put(row.i, next.i, 'minutes', roleOf(broken.kind), pathOf(broken.kind))
      k++
      continue
    }
    if (isGroup(row) && (row.bold || row.heading > 0 || /:$/.test(row.text)) && next && people(next.text).length > 0) {
      if (open === null || open.rows.length > 0) {
        open = { kind: 'present', rows: [] }
        blocks.push(open)
      }
      marks.put(row.i, row.i, 'minutes', roleOf(open.kind), pathOf(open.kind))
      continue
    }
    const label = asGuests(listLabel(row), blocks)
    if (
      label &&
      !(
        open &&
        row.joins &&
        label.kind !== 'apologies' &&
        !/:/.test(label.label + row.text.slice(label.label.length, label.label.length + 2))
      )
    ) {
      open = {
        kind: label.kind,
        rows: label.rest === '' ? [] : [only(row, label.rest)],
      }
      blocks.push(open)
      marks.put(row.i, row.i, 'minutes', roleOf(label.kind), pathOf(label.kind))
    } else if (open && belongs(open, row)) {
      open.rows.push(row)
      marks.put(row.i, row.i, 'minutes', roleOf(open.kind), pathOf(open.kind))
    } else if (!row.joins && !(open && next && row.text.length < 90 && !next.joins && belongs(open, next))) open = null
  }
  const lists = listsOf(blocks, fullRows(all))
  if (table !== null)
    for (const key of ['present', 'apologies', 'absentOnCouncilBusiness', 'officers', 'alsoPresent'] as const)
      lists[key] = table[key] ?? lists[key]
  withChair(lists, rows)
  return lists
}

/** 'Members in attendance' are the members, unless a list of those present stands above: then they came as guests. */
function asGuests(label: Label | null, blocks: Block[]): Label | null {
  const guests =
    label?.kind === 'present' &&
    /in attendance|attending/i.test(label.label) &&
    blocks.some(b => b.kind === 'present' && b.rows.length > 0)
  return guests && label ? { ...label, kind: 'alsoPresent' } : label
}

function roleOf(kind: Attendance): string {
  return kind === 'inAttendance'
    ? 'also-present'
    : kind === 'alsoPresent'
      ? 'also-present'
      : kind === 'absentOnCouncilBusiness'
        ? 'absent'
        : kind === 'other'
          ? 'field'
          : kind
}
const pathOf = (kind: Attendance): string | null =>
  kind === 'other' || kind === 'absent' ? null : kind === 'inAttendance' ? 'minutes.alsoPresent' : `minutes.${kind}`

/** A line goes on with the list above it: it joins, or holds nothing but people. */
function belongs(block: Block, row: Row): boolean {
  if (block.kind === 'other') return row.joins
  if (row.joins) return true
  if (block.rows.length < 2 && /^(?:name|member|organisation)s?(?:\s{2,}|\t)/i.test(row.gapped.trim())) return true
  if (
    isDateLine(row.text) ||
    row.text.length > 400 ||
    (bodyWord.test(row.text) && !/[,(\t]|\s{3,}/.test(row.gapped.trim()) && !people(row.text).length)
  )
    return false
  if (/^(?:item|no\.?|ref\.?|minute)(?: no\.?)?\s{2,}|^(?:item|ref) (?:discussion|title)/i.test(row.gapped.trim()))
    return false
  if (isCapitals(row.text) && !/councillor|cllr/i.test(row.text) && !block.rows.some(r => isCapitals(r.text)))
    return false
  if (saysNone(row.text)) return block.rows.length === 0
  const last = block.rows.at(-1)
  if (last && /[,(]$|\band$/.test(last.text)) return true
  const listed = people(row.gapped.trim())
  if (/^\(/.test(row.text) && listed.length > 0) return true
  if (
    listed.length === 0 ||
    (/[.!?]$/.test(row.text.replace(/\b(?:Mr|Mrs|Dr|Cllr|Jr)\.$/, '')) && row.text.length > 120)
  )
    return false
  const covered = listed.reduce((n, p) => n + p.name.length + p.note.length + (p.councillor ? 11 : 0), 0)
  return covered > row.text.length * 0.55 && !/^(?:\d|the\s+(?:meeting|chair|committee|board)\b|item)/i.test(row.text)
}
