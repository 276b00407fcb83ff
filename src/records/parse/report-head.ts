/** The head of a report: its labelled fields, beside or below their labels, and a title that no label names. */
import { datesIn, isDateLine } from './dates.ts'
import { fieldAt } from './labels.ts'
import type { Field } from './labels.ts'
import type { Row } from './lines.ts'
import { ended, isCapitals, joinText } from './lines.ts'
import type { Marks } from './marks.ts'
import { bodyWord } from './vocabulary.ts'

type Fields = Map<Field, string>

const columnsOf = (row: Row): string[] =>
  (row.cells.length > 1 ? row.cells : row.gapped.trim().split(/\s{3,}|\t/)).map(c => c.trim())

/** Labels side by side with their values in the row below: 'DATE | REPORT BY | DIVISION'. Null for any other row. */
export function labelsInRow(row: Row, below: Row | undefined): Field[] | null {
  const columns = columnsOf(row)
  const named = (text: string): Field | null => {
    const alone = text.endsWith(':') ? text : `${text}:`
    const found = text === '' ? null : fieldAt({ ...row, text: alone, gapped: alone, cells: [] })
    return found?.value === '' ? found.field : null
  }
  const labels = columns.flatMap(c => named(c) ?? [])
  if (labels.length < 2 || labels.length !== columns.length || below === undefined) return null
  const values = columnsOf(below)
  return values.length === columns.length && values.every(v => named(v) === null) ? labels : null
}

/** The labelled fields in the head of a report, each with the lines it goes on over; `used` are the rows they take. */
export function readFields(head: Row[], marks: Marks, at: string): { fields: Fields; used: Set<Row> } {
  const fields: Fields = new Map()
  const used = new Set<Row>()
  let open: Field | null = null
  let empty = false
  let pending: Field[] | null = null
  const take = (row: Row, field: Field): void => {
    used.add(row)
    marks.put(row.i, row.i, 'report', 'field', pathOf(field, at))
  }
  for (const [k, row] of head.entries()) {
    if (pending !== null) {
      const columns = columnsOf(row)
      pending.forEach((field, n) => {
        const value = columns[n] ?? ''
        if (!fields.has(field) && value !== '') fields.set(field, value)
      })
      take(row, pending[0] ?? 'other')
      pending = null
      open = null
      continue
    }
    pending = labelsInRow(row, head[k + 1])
    if (pending !== null) {
      take(row, pending[0] ?? 'other')
      continue
    }
    const joined: boolean = row.joins && !setApart(head[k - 1], row)
    const found = joined && !(row.text.includes(':') && row.text.indexOf(':') < 30) ? null : fieldAt(row)
    if (found) {
      open = found.field
      empty = found.value === ''
      if (!fields.has(found.field) && found.value !== '') fields.set(found.field, found.value)
      else if (found.field === 'officer' && /reporting officer/i.test(found.label) && found.value !== '')
        fields.set('officer', found.value)
      take(row, found.field)
      continue
    }
    const before = fields.get(open ?? 'other') ?? ''
    const runsOn: boolean =
      open !== null &&
      (joined ||
        empty ||
        (row.cells.length > 1 && row.cells[0] === '') ||
        goesOn(before, row, head[k - 1]) ||
        belowValue(before, row, head[k - 1]) ||
        (open === 'title' && amongLabels(row, head[k - 1], head[k + 1])))
    if (open !== null && runsOn && !(empty && row.text.length > 200)) {
      fields.set(open, joinText([before, row.text].filter(t => t !== '')))
      take(row, open)
      empty = false
    } else open = null
  }
  return { fields, used }
}

/** Lines of a heading set one by one, each centred, with more than a line's height between them. */
const setApart = (before: Row | undefined, row: Row | undefined): boolean =>
  before !== undefined &&
  row !== undefined &&
  before.y !== null &&
  row.y !== null &&
  before.x !== null &&
  row.x !== null &&
  Math.abs(before.x - row.x) > 6 &&
  row.y - before.y > 1.6 * (row.size ?? 11)

/** The value's next line, straight below: it begins small, or the line before it broke off. */
const goesOn = (value: string, row: Row, before: Row | undefined): boolean =>
  before !== undefined &&
  row.i === before.i + 1 &&
  value !== '' &&
  (/^\p{Ll}/u.test(row.text) || /(?:,|\b(?:and|of|the|for|&))$/.test(value)) &&
  !ended(value)

/** The value's next line in its own column, to the right of the labels. */
function belowValue(value: string, row: Row, before: Row | undefined): boolean {
  if (before === undefined || value === '' || row.i !== before.i + 1 || row.cells.length > 1 || ended(value))
    return false
  if (row.x !== null && before.x !== null && row.y !== null && before.y !== null)
    return before.cells.length > 1 && row.x > before.x + 20 && row.y - before.y < 1.8 * (row.size ?? 11)
  const indent = /^ */.exec(row.gapped)?.[0].length ?? 0
  const column = before.gapped.search(/(?<=\S(?: {2,}|: +))\S/)
  return indent > 5 && column > 5 && Math.abs(indent - column) < 3
}

/** A short line between a title and the next label is the title's second. */
const amongLabels = (row: Row, before: Row | undefined, next: Row | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  row.i === before.i + 1 &&
  next.i === row.i + 1 &&
  before.text.length > 40 &&
  row.text.length < 70 &&
  row.cells.length < 2 &&
  row.bold === before.bold &&
  row.heading === before.heading &&
  !ended(before.text) &&
  !ended(row.text) &&
  fieldAt(next) !== null

const pathOf = (field: Field, at: string): string | null =>
  ({
    title: `${at}.title`,
    date: `${at}.date`,
    officer: `${at}.reportingOfficer`,
    author: `${at}.reportingOfficer`,
    portfolio: `${at}.portfolio`,
    wards: `${at}.wards`,
    to: null,
    contact: null,
    other: null,
  })[field]

const notTitle =
  /^(?:(?:public|open|exempt|confidential|restricted|unrestricted|official|key|non-?key|delegated|officer['’]?s?|committee|cabinet|executive|council|board)?(?: and (?:open|public))?[ /-]*(?:report|item|document|session|decision|paper|agenda|page)s?(?: (?:no\.?|number)?\s*\d+\w?)?|public|open|exempt|confidential|restricted|unrestricted|official|reports? (?:to|of|by|for|from)\b.*|part (?:[12]|i|ii)\b.*|not for publication\b.*|for (?:decision|information|publication|discussion|approval|consideration)\b.*|executive summary|title page|date|.{3,40}['’]s? report to\b.*|record of\b.*decisions?)\s*[:.]?$/i
const councilName =
  /^(?:the )?(?:(?:london|royal|metropolitan|city|county) )*(?:borough|city|county|district|town) (?:council )?of\b.{3,40}$|^\S.{2,60}\bcouncil$/i

/** The name of the council or body, alone or with the date of its meeting. */
function namesBody(r: Row): boolean {
  if (councilName.test(r.text)) return true
  if (!bodyWord.test(r.text)) return false
  if (/\b(?:report|review|strategy|plan|update|policy|budget|proposal|annual|scheme)\b/i.test(r.text)) return false
  return r.text.length < 70 || (r.text.length < 120 && datesIn(r.text).length > 0)
}

/** Without a labelled subject: the first line of the head that is no field, no body, no date. */
export function looseTitle(head: Row[], used: Set<Row>): { title: string; row: Row } | null {
  const lines = head.filter(
    r =>
      !used.has(r) &&
      fieldAt(r) === null &&
      r.text.length < 200 &&
      !isDateLine(r.text) &&
      !(notTitle.test(r.text) && r.text.length < 60),
  )
  const own = lines.filter(r => !namesBody(r) && (!r.joins || setApart(head[head.indexOf(r) - 1], r)))
  // A heading of the first level below plain lines is the title; they name the committee, over two lines or with its date.
  const first = own.find(r => r.heading === 1) ?? own[0] ?? null
  if (!first) return null
  const parts = [first.text]
  for (
    let k = head.indexOf(first) + 1;
    (head[k]?.joins === true && !setApart(head[k - 1], head[k])) ||
    (isCapitals(first.text) &&
      isCapitals(head[k]?.text ?? '') &&
      fieldAt(head[k] ?? first) === null &&
      head[k] !== undefined &&
      !used.has(head[k] ?? first) &&
      !isDateLine(head[k]?.text ?? ''));
    k++
  )
    parts.push(head[k]?.text ?? '')
  return { title: joinText(parts), row: first }
}
