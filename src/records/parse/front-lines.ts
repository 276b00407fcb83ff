/** The opening lines of a paper as it means them: a label with its value, wherever the value stands. */
import { dateIn } from './dates.ts'
import type { Row } from './lines.ts'
import { joinText } from './lines.ts'
import { paragraphs } from './paragraphs.ts'
import { timesIn } from './times.ts'

type Paragraph = ReturnType<typeof paragraphs>[number]

const words = String.raw`date(?: and time| & time|,? time and (?:venue|place))?|(?:start(?:ing)? )?time|venue(?: and time)?|location|place|where|when|(?:meeting )(?:date|venue|time|place|location)|(?:date|time|place|venue) of (?:the )?meeting|lleoliad|dyddiad|amser|man cyfarfod`
const label = new RegExp(String.raw`^(?:${words})(?:\s*/\s*(?:${words}))?\s*:?$`, 'i')

/** 'Venue Room 2' in a table of labels whose cells the source did not part. */
function partedOf(text: string): string[] {
  const m = /^(date|time|venue|location|place)\s+(?!of\b|and\b|&)(\S.*)$/i.exec(text)
  return m?.[1] !== undefined && m[2] !== undefined ? [m[1], m[2]] : []
}

/** 'Date | 5 May | Time | 7 pm': each label with its value; null where the row's first cell is no label. */
function fieldsOf(row: Row, inTable: boolean): string[] | null {
  const own = row.cells.filter(c => c !== '')
  const cells = own.length < 2 && inTable ? partedOf(row.text) : own
  if (cells.length < 2 || !label.test(cells[0] ?? '')) return null
  const out: string[] = []
  for (const cell of cells) {
    if (label.test(cell)) out.push(`${cell.replace(/\s*:$/, '')}:`)
    else out[out.length - 1] = `${out.at(-1)} ${cell}`
  }
  return out
}

/** The value of a table's cell goes on straight below it, beside no label. */
const below = (row: Row, next: Row): boolean =>
  next.cells.length < 2 &&
  row.x !== null &&
  next.x !== null &&
  row.y !== null &&
  next.y !== null &&
  next.x > row.x + 20 &&
  next.y - row.y < 1.8 * (row.size ?? 11)

/** A sentence stopped at a comma: the name of the place goes on in the next line, though in other type. */
const breaksOff = ({ text, rows }: Paragraph, next: Row): boolean =>
  /,$/.test(text) &&
  /\b(?:held|meeting|take place)\b/i.test(text) &&
  next.i === (rows.at(-1)?.i ?? 0) + 1 &&
  next.text.length < 60 &&
  next.cells.length < 2 &&
  !/:/.test(next.text)

/** Where the last column of a row of time, date and place begins, in the row's own measure; null for any other row. */
function placeColumn(row: Row): number | null {
  const columns = row.gapped.trim().split(/\s{3,}|\t/)
  if (columns.length < 3 || dateIn(row.text) === null || !timesIn(row.text).some(t => t.sure)) return null
  return row.gapped.lastIndexOf(columns.at(-1) ?? '')
}

/** The cell of the place goes on in the next line, straight below its own words. */
function inPlaceColumn(row: Row, column: number, next: Row, last: Row): boolean {
  if (next.cells.length > 1 || next.text.length > 60 || next.i - last.i > 1) return false
  if (next.x !== null && row.x !== null && next.y !== null && last.y !== null)
    return next.x > row.x + 120 && next.y - last.y < 1.8 * (row.size ?? 11)
  return column > 12 && Math.abs(next.gapped.search(/\S/) - column) < 4
}

/** The paragraphs of an opening; a label alone is joined to the value below it, a cell's value to its second line. */
export function frontParagraphs(rows: Row[]): Paragraph[] {
  const out: Paragraph[] = []
  let field: Row | null = null
  let inTable = false
  let place: { row: Row; column: number } | null = null
  for (const p of paragraphs(rows)) {
    const row = p.rows[0]
    const last = out.at(-1)
    if (!row) continue
    const end = last?.rows.at(-1)
    if (place && last && end && inPlaceColumn(place.row, place.column, row, end)) {
      last.rows = [...last.rows, ...p.rows]
      last.text = joinText([last.text, p.text])
      continue
    }
    const column = placeColumn(row)
    place = column === null ? null : { row, column }
    const fields = fieldsOf(row, inTable)
    inTable = fields !== null
    if (fields) {
      for (const text of fields) out.push({ rows: p.rows, text: joinText([text, ...p.rows.slice(1).map(r => r.text)]) })
    } else if (last && label.test(last.text)) {
      last.rows = [...last.rows, ...p.rows]
      last.text = `${last.text.replace(/\s*:$/, '')}: ${p.text}`
    } else if (last && (breaksOff(last, row) || (field && below(field, row)))) {
      last.rows = [...last.rows, ...p.rows]
      last.text = joinText([last.text, p.text])
    } else out.push(p)
    field = fields || (field && out.at(-1) === last) ? (p.rows.at(-1) ?? null) : null
    if (field && !fields && last) field = { ...field, x: (field.x ?? 0) - 30 }
  }
  return out
}
