/** Tables in files without a structure tree: rows whose cells stand under one another. */
import type { Segment, Strip } from './strips.ts'
import { part, textOf } from './strips.ts'
import type { Piece } from './cells.ts'
import { isNumber, linesOfRows } from './cells.ts'
import { joinLines, startsAnew } from './paragraphs.ts'

const near = 4
const reach = 3
/** A cell of more lines than this is prose. */
const mostLines = 8

/** Gives cells to strips that share a column with a neighbour, and joins the broken lines of tables of three columns and more. */
export function takeGrid(strips: Strip[]): Piece[] {
  const pieces = joinJumps(strips)
  for (const [index, piece] of pieces.entries()) {
    const strip = piece.strips[0]
    if (!strip || piece.cells || strip.furniture || strip.segments.length < 2) continue
    if (neighbours(pieces, index).some(other => aligned(strip, other))) piece.cells = strip.segments.map(textOf)
  }
  return joinContinued(pieces)
}

function neighbours(pieces: Piece[], index: number): Strip[] {
  return pieces
    .slice(Math.max(0, index - reach), index + reach + 1)
    .filter((_, at) => at !== Math.min(index, reach))
    .flatMap(piece => piece.strips.slice(0, 1))
    .filter(strip => strip.segments.length > 1 && !strip.furniture)
}

const aligned = (a: Strip, b: Strip) =>
  a.segments
    .slice(1)
    .some(mine =>
      b.segments.slice(1).some(its => Math.abs(mine.x - its.x) < near || Math.abs(mine.right - its.right) < near),
    )

/** A line on its own under a cell that is not the first, close below the row, is more of that cell. */
function joinContinued(pieces: Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const row = out.at(-1)
    const strip = piece.strips[0]
    if (row?.cells && strip?.segments.length === 1 && !piece.cells && piece.text === undefined && goesOn(row, strip))
      continue
    out.push(piece)
  }
  return out
}

/** Adds a line to the row above where it is more of one of its cells, and says whether it was. */
function goesOn(row: Piece, strip: Strip): boolean {
  const [first, ...rest] = row.strips
  const above = row.strips.at(-1)
  const columns = first?.segments ?? []
  const column = columns.findIndex(segment => Math.abs(segment.x - strip.x) < near)
  const [head, next] = columns.slice(column)
  if (!first || !head || column < 1 || !row.cells || row.cells.length !== columns.length) return false
  if (strip.y - (above?.y ?? 0) >= 1.7 * strip.size || (next && strip.right >= next.x)) return false
  const cell = row.cells[column] ?? ''
  const text = strip.segments.map(textOf).join(' ')
  const more =
    columns.length > 2 ? !startsAnew(lastOf(first, rest, head), strip, 1.36 * strip.size, 0) : isOpen(cell, text)
  if (!more) return false
  row.cells[column] = joinLines([cell, text])
  row.strips.push(strip)
  row.weighed?.push(strip)
  return true
}

/** '(Pages 3 -' and '4)'. */
const isOpen = (cell: string, text: string) => /\([^)]*$/.test(cell) && /^[^(]*\)/.test(text)

/** What a row has last in the column that begins with `head`. */
const lastOf = (first: Strip, rest: Strip[], head: Segment) =>
  rest.findLast(strip => Math.abs(strip.x - head.x) < near) ?? part(first, [head])

type Jump = { from: number; at: number; x: number }

/**
 * Cells drawn one after the other: a strip that jumps back up to the height of an earlier one, and stands right of all
 * since, is the row's next cell. It must happen twice at the same place across the page, or where a whole row has a cell:
 * once may be columns of prose.
 */
function joinJumps(strips: Strip[]): Piece[] {
  const jumps = strips.flatMap((_, at) => jumpAt(strips, at))
  if (jumps.length === 0) return strips.map(strip => ({ strips: [strip], cells: null }))
  const inner = strips.flatMap(strip => strip.segments.slice(1).map(segment => segment.x))
  const heads = strips.flatMap(strip => (strip.segments.length > 2 ? strip.segments.map(segment => segment.x) : []))
  const isNear = (x: number) => (other: number) => Math.abs(other - x) < near
  const sure = jumps.filter(
    jump =>
      heads.some(isNear(jump.x)) ||
      inner.filter(isNear(jump.x)).length > 1 ||
      jumps.some(other => other.from !== jump.from && isNear(jump.x)(other.x)),
  )
  const rows: { from: number; end: number; row: Row }[] = []
  for (const [index, jump] of sure.entries()) {
    const first = strips[jump.from]
    if (!first || jump.from < (rows.at(-1)?.end ?? 0)) continue
    const own = sure.slice(index).filter(other => other.from === jump.from)
    const end = endOfCell(strips, own.at(-1)?.at ?? jump.at)
    const jumped = own.map(other => other.at - jump.from - 1)
    rows.push({
      from: jump.from,
      end,
      row: rowOf(withLabelApart(first, heads), strips.slice(jump.from + 1, end), jumped),
    })
  }
  const lines = linesOfRows(
    rows.map(({ row }) => row.columns),
    false,
  )
  const out: Piece[] = []
  let done = 0
  const pass = (end: number) => {
    for (const strip of strips.slice(done, end)) out.push({ strips: [strip], cells: null })
  }
  for (const [index, { from, end, row }] of rows.entries()) {
    pass(from)
    out.push(...withHeads(lines[index] ?? [], row.heads))
    done = end
  }
  pass(strips.length)
  return out
}

type Row = { columns: Strip[][]; heads: Strip }

/** A row's first strip and those that jumped begin its columns; the words between belong to that which they stand in. */
function rowOf(first: Strip, others: Strip[], jumped: number[]): Row {
  const segments = [first, ...others.filter((_, index) => jumped.includes(index))].flatMap(strip => strip.segments)
  const columns: Strip[][] = segments.map(() => [])
  for (const strip of [first, ...others])
    for (const segment of strip.segments) {
      const column = segments.findLastIndex(head => head.x < segment.x + near)
      columns[Math.max(0, column)]?.push(strip.segments.length > 1 ? part(strip, [segment]) : strip)
    }
  return { columns, heads: part(first, segments) }
}

/** Its first strip holds the heads of all columns, so that the rows around it can be held against it. */
function withHeads([first, ...others]: Piece[], heads: Strip): Piece[] {
  if (!first?.cells) return first ? [first, ...others] : []
  const known = new Set(heads.segments)
  const rest = first.strips.filter(strip => strip.segments.some(segment => !known.has(segment)))
  return [{ ...first, strips: [heads, ...rest] }, ...others]
}

/** '2.' and the title beside it are one segment, save where another row shows that a column begins between them. */
function withLabelApart(strip: Strip, starts: number[]): Strip {
  const [first, ...others] = strip.segments
  const at = first?.runs.findIndex((run, index) => index > 0 && starts.some(x => Math.abs(x - run.x) < near)) ?? -1
  if (!first || at < 1) return strip
  const [left, right] = [first.runs.slice(0, at), first.runs.slice(at)]
  const own = left
    .map(run => run.text)
    .join('')
    .trim()
  const text = first.text.trimStart()
  const x = right[0]?.x ?? first.x
  if (!text.startsWith(own) || !isNumber(own)) return strip
  const label = { ...first, runs: left, text: own, right: Math.max(...left.map(run => run.right)) }
  return part(strip, [label, { ...first, runs: right, text: text.slice(own.length).trimStart(), x }, ...others])
}

/** Where a row's last cell ends: the lines that go on below its first, in its column. */
function endOfCell(strips: Strip[], at: number): number {
  const head = strips[at]
  let end = at + 1
  for (let above = head; head && above; end++) {
    const strip = strips[end]
    if (!strip || strip.furniture || strip.segments.length > 1 || Math.abs(strip.x - head.x) > near) break
    const gap = strip.y - above.y
    if (gap < 0.9 * head.size || gap > 1.7 * head.size) break
    above = strip
  }
  return end
}

function jumpAt(strips: Strip[], at: number): Jump[] {
  const strip = strips[at]
  const before = strips[at - 1]
  if (!strip || !before || strip.furniture || before.y - strip.y < 0.5 * strip.size) return []
  let from = -1
  for (let i = at - 1; i >= Math.max(0, at - mostLines); i--) {
    const other = strips[i]
    if (!other || other.furniture || other.right > strip.x) break
    if (Math.abs(other.y - strip.y) < 2) from = i
    else if (from >= 0 && other.y < strip.y) break
  }
  return from < 0 ? [] : [{ from, at, x: strip.x }]
}
