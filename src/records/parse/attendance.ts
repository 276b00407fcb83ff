/** Who was there: the labelled lists at the head of minutes, and 'Apologies were received from …' among the items. */
import type { Reading } from '../reading.ts'
import type { Marks } from './marks.ts'
import type { Row } from './lines.ts'
import { isCapitals, joinText } from './lines.ts'
import { people, saysNone } from './names.ts'
import type { Person } from './names.ts'
import { namesOfTable, readTable } from './attendance-table.ts'
import { attendanceLabel, bodyWord } from './vocabulary.ts'
import type { Attendance } from './vocabulary.ts'
import { isDateLine } from './dates.ts'

type Minutes = NonNullable<Reading['minutes']>
export type Lists = Pick<Minutes, 'present' | 'apologies' | 'absentOnCouncilBusiness' | 'officers' | 'alsoPresent'>
type Block = { kind: Attendance; text: string; rows: Row[] }

/** The words of a block: a table row by row, lines that each hold a name, or running text. */
function words(block: Block): string {
  const inBlock = block.rows
  const wide = inBlock.filter(r => r.cells.length > 1 || /\S\s{3,}\S/.test(r.gapped.trim()))
  if (inBlock.length >= 2 && wide.length > inBlock.length * 0.6)
    return namesOfTable(
      inBlock.filter(r => !/^(?:name|member|organisation|councillor)s?(?:\s{2,}|\t|$)/i.test(r.gapped.trim())),
    )
  let out = ''
  for (const r of inBlock) {
    const t = r.gapped.trim()
    const running =
      r.joins ||
      /(?:,|\band|&|–|-|\bthe|\bof|\bfor|\()$/.test(out) ||
      out.split('(').length > out.split(')').length ||
      /^(?:and\s|&|\(|[a-z])/.test(t)
    out = out === '' ? t : running ? joinText([out, t]) : `${out}; ${t}`
  }
  return out
}

const roleless = (p: Person): boolean => !p.public

/** Sorts the people of 'In attendance' and 'Also present': councillors and guests apart from officers. */
function sortAttenders(block: Block, hasOfficers: boolean, also: boolean): { officers: string[]; guests: string[] } {
  const officers: string[] = []
  const guests: string[] = []
  const listed = people(words(block)).filter(roleless)
  const anyPost = listed.some(p => p.officer)
  for (const p of listed) {
    const officer =
      p.councillor || hasOfficers
        ? false
        : also
          ? p.officer &&
            !/\b(?:councillor|member for|cabinet|police|trust|nhs|refuge|society|association)\b/i.test(p.note)
          : p.officer ||
            !(anyPost && p.note !== '') ||
            !/\b(?:police|trust|nhs|association|society|constabulary|resident|member)\b/i.test(p.note)
    ;(officer ? officers : guests).push(p.name)
  }
  return { officers, guests }
}

/**
 * Reads the attendance lists at the head of minutes: the rows before the first item. Marks their rows.
 * A list that says 'None' is []; one that is not printed is null.
 */
export function readAttendance(rows: Row[], marks: Marks): Lists {
  const table = readTable(rows, marks)
  const blocks: Block[] = []
  let open: Block | null = null
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]
    if (!row) break
    if (marks.partOf(row.i) !== 'unread') continue
    const next = rows[k + 1]
    // 'Also        Councillor X' over 'Present:    and Y': a label broken over two lines.
    const broken = /^(also|officers?|in|members?|councillors?|other|apologies|others)\s{2,}(\S.*)$/i.exec(
      row.gapped.trim(),
    )
    const second = next
      ? /^((?:present|attendance|for absence|in attendance|attending|members)\s*:?)\s*(.*)$/i.exec(next.gapped.trim())
      : null
    if (broken?.[1] && second?.[1] && next) {
      const label = attendanceLabel(`${broken[1]} ${second[1]}`)
      if (label) {
        open = {
          kind: label.kind,
          rows: [
            { ...row, gapped: broken[2] ?? '', text: broken[2] ?? '' },
            { ...next, gapped: second[2] ?? '', text: second[2] ?? '', joins: true },
          ],
          text: '',
        }
        blocks.push(open)
        marks.put(row.i, next.i, 'minutes', roleOf(label.kind), pathOf(label.kind))
        k++
        continue
      }
    }
    const cellLabel = row.cells.length > 1 ? attendanceLabel(`${(row.cells[0] ?? '').replace(/[:\s]+$/, '')}:`) : null
    const label = cellLabel ? { ...cellLabel, rest: row.cells.slice(1).join('; ') } : attendanceLabel(row.gapped.trim())
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
        rows: label.rest === '' ? [] : [{ ...row, gapped: label.rest, text: label.rest, cells: [] }],
        text: '',
      }
      blocks.push(open)
      marks.put(row.i, row.i, 'minutes', roleOf(label.kind), pathOf(label.kind))
    } else if (open && belongs(open, row)) {
      open.rows.push(row)
      marks.put(row.i, row.i, 'minutes', roleOf(open.kind), pathOf(open.kind))
    } else if (!row.joins && !(open && next && row.text.length < 90 && belongs(open, next))) open = null
  }
  const lists = listsOf(blocks)
  if (table !== null)
    for (const key of ['present', 'apologies', 'absentOnCouncilBusiness', 'officers', 'alsoPresent'] as const)
      lists[key] = table[key] ?? lists[key]
  return lists
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
  if (
    listed.length === 0 ||
    (/[.!?]$/.test(row.text.replace(/\b(?:Mr|Mrs|Dr|Cllr|Jr)\.$/, '')) && row.text.length > 120)
  )
    return false
  const covered = listed.reduce((n, p) => n + p.name.length + p.note.length + (p.councillor ? 11 : 0), 0)
  return covered > row.text.length * 0.55 && !/^(?:\d|the\s+(?:meeting|chair|committee|board)\b|item)/i.test(row.text)
}

function listsOf(blocks: Block[]): Lists {
  const out: Lists = {
    present: null,
    apologies: null,
    absentOnCouncilBusiness: null,
    officers: null,
    alsoPresent: null,
  }
  const add = (key: keyof Lists, names: string[], said: string): void => {
    if (names.length === 0 && !saysNone(said)) return
    const list = out[key] ?? []
    for (const n of names) if (!list.includes(n)) list.push(n)
    out[key] = list
  }
  const attending = blocks.find(b => b.kind === 'inAttendance')
  // Where no list says 'Present', the members are those 'In attendance'.
  if (attending && !blocks.some(b => b.kind === 'present')) {
    const listed = people(words(attending))
    if (listed.length > 1 && listed.filter(p => p.councillor).length > listed.length * 0.6) attending.kind = 'present'
  }
  const hasOfficers = blocks.some(b => b.kind === 'officers' && b.rows.length > 0)
  for (const b of blocks) {
    const text = words(b)
    if (b.kind === 'present') {
      const listed = people(text).filter(roleless)
      const clerks = listed.filter(
        p => !p.councillor && p.officer && /\bclerk\b|\brfo\b/i.test(p.note) && listed.some(o => o.councillor),
      )
      const outside = listed.some(o => o.councillor) ? wideGuests(b, listed, clerks) : []
      add(
        'present',
        listed.filter(p => !clerks.includes(p) && !outside.includes(p)).map(p => p.name),
        text,
      )
      if (clerks.length > 0)
        add(
          'officers',
          clerks.map(p => p.name),
          text,
        )
      if (outside.length > 0)
        add(
          'alsoPresent',
          outside.map(p => p.name),
          text,
        )
    } else if (b.kind === 'inAttendance' || b.kind === 'alsoPresent') {
      const { officers, guests } = sortAttenders(b, hasOfficers, b.kind === 'alsoPresent')
      if (officers.length > 0) add('officers', officers, text)
      if (guests.length > 0 || saysNone(text)) add('alsoPresent', guests, text)
    } else if (b.kind === 'apologies' || b.kind === 'officers' || b.kind === 'absentOnCouncilBusiness')
      add(
        b.kind,
        people(text)
          .filter(roleless)
          .map(p => p.name),
        text,
      )
  }
  return out
}

/** Set apart by a wide gap and with a place of their own, among councillors: guests. */
function wideGuests(block: Block, listed: Person[], clerks: Person[]): Person[] {
  const text = block.rows.map(r => r.gapped).join('\n')
  return listed.filter(
    p =>
      !clerks.includes(p) &&
      p.note !== '' &&
      !/\b(?:chair|mayor|leader|vice|arriv|left|from|until|item|substitut|lab|con|lib|green|ind)/i.test(p.note) &&
      new RegExp(String.raw`(?:\t|\S[^\S\n]{3,})${p.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\b`).test(text),
  )
}
