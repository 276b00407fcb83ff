/** A table row as lines: a row of data is one line; a row that only lays out the page keeps its paragraphs apart. */
import { joinLines, paragraphsOf, wordsOf } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Strip } from './strips.ts'

/** Words that become one line. `cells` are a row's; `text` a paragraph's of several lines; with neither, the strips' own words. */
export type Piece = {
  strips: Strip[]
  cells: string[] | null
  text?: string
  /** What says whether the line is bold, where not all of it does. */
  weighed?: Strip[]
}

/** Where a cell is longer than this and has several paragraphs, the row is no data (as for web pages and Word). */
const longCell = 250
const number = /^(?=.*\d)[\w./()-]{1,12}$/
export const isNumber = (text: string): boolean => number.test(text)
const initials = /^[A-Z]{1,4}(?:[/&, ]{1,3}[A-Z]{1,4})*,?$/

/** The rows of a page, each row its cells from left to right, each cell its printed lines from the top: as lines. */
export function linesOfRows(rows: Strip[][][], stated: boolean): Piece[][] {
  const edges = new Map<number, number>()
  const rightOf = (lines: Strip[]) => Math.max(...lines.map(line => line.right))
  for (const lines of rows.flat()) edges.set(leftOf(lines), Math.max(edges.get(leftOf(lines)) ?? 0, rightOf(lines)))
  return rows.map(columns => linesOfRow(columns, stated, lines => edges.get(leftOf(lines)) ?? 0))
}

const leftOf = (lines: Strip[]) => Math.round(Math.min(...lines.map(line => line.x)))

function linesOfRow(columns: Strip[][], stated: boolean, edgeOf: (lines: Strip[]) => number): Piece[] {
  if (columns.every(lines => lines.length < 2)) return [shortRow(columns)]
  const cells = columns.map(lines => paragraphsOf(oneABaseline(lines), edgeOf(lines)))
  const held = cells.filter(cell => cell.length > 0)
  const [first = [], second = []] = held
  const numbered = first.length === 1 && number.test(first[0]?.text ?? '')
  if (held.length === 2 && first.length === 1 && second.length > 1 && (stated || numbered)) return beside(held, 1)
  const prose = cells.flatMap((cell, at) => (isProse(cell) ? [at] : []))
  const [long] = prose
  if (prose.length > 1) return held.flat().map(loose)
  if (long !== undefined) return beside(cells, long)
  const most = Math.max(...cells.map(cell => cell.length))
  if (numbered && most > 1)
    return beside(
      cells,
      cells.findIndex(cell => cell.length === most),
    )
  if (stated && most > 2) return abreast(cells, most)
  return [{ strips: columns.flat(), cells: cells.map(cell => joinLines(cell.map(({ text }) => text))) }]
}

/** A row of cells of one line each, as most are. */
function shortRow(columns: Strip[][]): Piece {
  const cells = columns.map(([line]) => (line ? wordsOf(line) : ''))
  const weighed = columns.flatMap((lines, at) => (counts(cells[at] ?? '') ? lines : []))
  return { strips: columns.flat(), cells, ...(weighed.length > 0 && { weighed }) }
}

/** A number or initials in another weight say nothing of the weight of their row. */
const counts = (text: string) => /\p{L}/u.test(text) && !number.test(text) && !initials.test(text)

/** Paragraphs of text, or a title with text under it; not a name with its ward below. */
function isProse(cell: Paragraph[]): boolean {
  if (cell.length < 2) return false
  const length = cell.reduce((sum, { text }) => sum + text.length, 0)
  const titled = cell[0]?.bold && cell.some(({ bold }) => !bold)
  return length > longCell || titled === true || cell.some(({ text }) => text.length > 60 && /[.;:]$/.test(text))
}

/** One line a paragraph of the long cell; the paragraphs of the others stand beside that which they are level with. */
function beside(cells: Paragraph[][], long: number): Piece[] {
  const tall = cells[long] ?? []
  const rows = tall.map(its => cells.map((_, at) => (at === long ? [its] : [])))
  for (const [at, cell] of cells.entries())
    for (const its of at === long ? [] : cell) rows[at < long ? 0 : levelWith(its, tall, cell)]?.[at]?.push(its)
  return rows.map(row => {
    const own = row[long]?.[0]
    return own && row.flat().length === 1 ? loose(own) : rowOf(row, long)
  })
}

/** The paragraph beside which another cell's stands. A cell set in the middle of the row's height belongs to all of it. */
function levelWith(its: Paragraph, tall: Paragraph[], cell: Paragraph[]): number {
  const lines = tall.flatMap(({ strips }) => strips)
  const middle = middleOf(lines)
  if (Math.abs(middleOf(cell.flatMap(({ strips }) => strips)) - middle) < 2) return 0
  const y = its.strips[0]?.y ?? 0
  return Math.max(
    0,
    tall.findLastIndex(({ strips }) => (strips[0]?.y ?? 0) < y + 3),
  )
}

const middleOf = (strips: Strip[]) => ((strips[0]?.y ?? 0) + (strips.at(-1)?.y ?? 0)) / 2

/** Lists side by side, such as those present and those who sent apologies: a line for each step down. */
function abreast(cells: Paragraph[][], most: number): Piece[] {
  return Array.from({ length: most }, (_, k) =>
    rowOf(
      cells.map(cell => cell.slice(k, k + 1)),
      0,
    ),
  )
}

const loose = ({ strips, text }: Paragraph): Piece => ({ strips, cells: null, text })

/** A line with cells, placed where its main cell stands. */
function rowOf(row: Paragraph[][], main: number): Piece {
  const others = row.flatMap((cell, at) => (at === main ? [] : cell))
  const own = (row[main] ?? []).flatMap(({ strips }) => strips)
  const weighed = others.filter(({ text, bold }) => bold || counts(text))
  const strips = [...own, ...others.flatMap(other => other.strips)]
  return {
    strips,
    cells: row.map(cell => joinLines(cell.map(({ text }) => text))),
    weighed: own.length + weighed.length > 0 ? [...own, ...weighed.flatMap(other => other.strips)] : strips,
  }
}

/** Words of one cell that were drawn apart on one baseline are one line. */
function oneABaseline(strips: Strip[]): Strip[] {
  const out: Strip[] = []
  for (const strip of strips) {
    const last = out.at(-1)
    if (last && Math.abs(last.y - strip.y) < 2 && strip.x >= last.right - 2)
      out[out.length - 1] = { ...last, segments: [...last.segments, ...strip.segments], right: strip.right }
    else out.push(strip)
  }
  return out
}
