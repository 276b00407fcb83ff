/** Attendance as a table: a status beside each name, or a column of names for each status. */
import type { Reading } from '../reading.ts'
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import { readTicks } from './attendance-ticks.ts'
import { looksLikeName, withoutTitle } from './name-words.ts'
import { people } from './names.ts'

type Lists = Pick<
  NonNullable<Reading['minutes']>,
  'present' | 'apologies' | 'absentOnCouncilBusiness' | 'officers' | 'alsoPresent'
>

const came =
  /^(?:present|attended|in attendance|yes|y|p|✓|✔|√|x|here|remote(?:ly)?|present(?:,? \(?[\w ]{2,40}\)?)?|attended (?:virtually|remotely|online|in person)|attending|virtual(?:ly)?)$/i
const sorry =
  /^(?:apolog(?:y|ies)(?: (?:sent|given|received|for absence))?|apols?\.?|a|ap|sent apologies|apologies?\b.{0,60})$/i
const away = /^(?:absent|no|n|-|not present|did not attend|ab)$/i
const columnCame = /^(?:attended|present|members? present|attendance|attendees)$/i
const columnSorry = /^(?:apolog(?:y|ies)(?: for absence)?|apologies received)$/i

const cellsOf = (row: Row): string[] =>
  (row.cells.length > 1 ? row.cells : row.gapped.trim().split(/\t|\s{3,}/)).map(c => c.trim())
const nameOf = (cell: string): string | null => people(cell).find(p => !p.public)?.name ?? null

/** The lists that a table of attendance holds; null where there is none. Marks its rows. */
export function readTable(rows: Row[], marks: Marks): Lists | null {
  return byTicks(rows, marks) ?? byColumn(rows, marks) ?? byStatus(rows, marks)
}

function byTicks(rows: Row[], marks: Marks): Lists | null {
  const read = readTicks(rows)
  if (read === null) return null
  for (const row of rows.slice(read.from, read.to + 1)) marks.put(row.i, row.i, 'minutes', 'present', 'minutes.present')
  const apologies = read.apologies.length > 0 ? read.apologies : null
  return { present: read.present, apologies, absentOnCouncilBusiness: null, officers: null, alsoPresent: null }
}

function byColumn(rows: Row[], marks: Marks): Lists | null {
  for (const [k, head] of rows.entries()) {
    const cells = cellsOf(head)
    const came = cells.findIndex(c => columnCame.test(c))
    const sorry = cells.findIndex(c => columnSorry.test(c))
    if (cells.length < 2 || came < 0 || sorry < 0) continue
    const out: Lists = { present: [], apologies: [], absentOnCouncilBusiness: null, officers: null, alsoPresent: null }
    let to = k
    for (const row of rows.slice(k + 1)) {
      const own = cellsOf(row)
      if (own.length < 2 || people(own.join('; ')).length === 0) break
      out.present?.push(...people(own[came] ?? '').map(p => p.name))
      out.apologies?.push(...people(own[sorry] ?? '').map(p => p.name))
      to++
    }
    if (to === k) continue
    for (const row of rows.slice(k, to + 1)) marks.put(row.i, row.i, 'minutes', 'present', 'minutes.present')
    return out
  }
  return null
}

function byStatus(rows: Row[], marks: Marks): Lists | null {
  const found = rows.flatMap(row => {
    const cells = cellsOf(row)
    const at = cells.findIndex((c, i) => i > 0 && (came.test(c) || sorry.test(c) || away.test(c)))
    const first = cells[0] ?? ''
    return at > 0 && looksLikeName(withoutTitle(first.split('(')[0] ?? '').trim()) && !/^(?:name|member)/i.test(first)
      ? [{ row, name: nameOf(first) ?? first, status: cells[at] ?? '' }]
      : []
  })
  if (found.length < 3 || !found.some(f => came.test(f.status) && f.status.length > 0)) return null
  // Where 'Ap' stands for apologies, 'A' stands for absent.
  const apart = found.some(f => /^ap/i.test(f.status))
  const names = (test: RegExp): string[] =>
    found.filter(f => test.test(f.status) && !(apart && /^a$/i.test(f.status))).map(f => f.name)
  const from = rows.indexOf(found[0]?.row ?? (rows[0] as Row))
  const to = rows.indexOf(found.at(-1)?.row ?? (rows[0] as Row))
  for (const row of rows.slice(Math.max(0, from - 1), to + 1))
    marks.put(row.i, row.i, 'minutes', 'present', 'minutes.present')
  const apologies = names(sorry)
  return {
    present: names(came),
    apologies: apologies.length > 0 ? apologies : null,
    absentOnCouncilBusiness: null,
    officers: null,
    alsoPresent: null,
  }
}

/** A table of people: the name stands in the first column, what they are in the others. */
export function namesOfTable(rows: Row[]): string {
  const split = (r: Row): string[] =>
    (r.cells.length > 1 ? r.cells : r.gapped.trim().split(/\t|\s{3,}/))
      .map(c => c.trim())
      .filter(c => c !== '' && !/^[-–—]$/.test(c))
  const tabled = rows.filter(r => split(r).length > 1)
  if (tabled.length === 0) return ''
  const second = tabled.map(r => split(r)[1] ?? '')
  const names = second.filter(
    c =>
      looksLikeName(withoutTitle(c.split(/[(,]/)[0] ?? '')) &&
      (/^(?:councill|cllr|mr|mrs|ms|dr|miss)/i.test(c) || c.split(' ').length >= 2),
  ).length
  const columns = names > second.length * 0.5
  return rows
    .map(r => {
      const cells = split(r)
      if (cells.length < 2 || columns) return cells.join('; ')
      return `${cells[0]} (${cells.slice(1).join(', ').replace(/[()]/g, ' ')})`
    })
    .join('; ')
}
