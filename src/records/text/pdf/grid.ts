/** Tables in files without a structure tree: rows whose cells stand under one another. */
import type { Strip } from './strips.ts'
import { textOf } from './strips.ts'
import type { Piece } from './rows.ts'

const near = 4
const reach = 3

/** Gives cells to strips that share a column with a neighbour, and joins the broken lines of tables of three columns and more. */
export function takeGrid(strips: Strip[]): Piece[] {
  const whole = joinJumps(strips)
  const pieces: Piece[] = whole.map(entry => ({ strips: entry.strips, cells: entry.cells }))
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
    const above = row?.strips.at(-1)
    const columns = row?.strips[0]?.segments ?? []
    if (row?.cells && row.cells.length > 2 && strip && above && !piece.cells && strip.segments.length === 1) {
      const column = columns.findIndex(segment => Math.abs(segment.x - strip.x) < near)
      const next = columns[column + 1]
      if (column > 0 && strip.y - above.y < 1.7 * strip.size && (!next || strip.right < next.x)) {
        const text = strip.segments.map(textOf).join(' ')
        row.cells[column] = `${row.cells[column]} ${text}`
        row.strips.push(strip)
        continue
      }
    }
    out.push(piece)
  }
  return out
}

type Entry = { strips: Strip[]; cells: string[] | null }

/**
 * Cells drawn one after the other: a strip that jumps back up to the height of an earlier one, and stands right of all
 * since, begins the row's next cell. Two such rows with the same columns make a table; one alone may be columns of prose.
 */
function joinJumps(strips: Strip[]): Entry[] {
  const rows: { from: number; to: number; starts: number[] }[] = []
  for (let i = 1; i < strips.length; i++) {
    const from = jumpFrom(strips, i, rows.at(-1)?.to ?? 0)
    if (from === null) continue
    const last = rows.at(-1)
    if (last && last.from === from) last.starts.push(i)
    else rows.push({ from, to: i, starts: [from, i] })
    const row = rows.at(-1)
    if (!row) continue
    const x = strips[i]?.x ?? 0
    let end = i + 1
    while (
      end < strips.length &&
      (strips[end]?.x ?? 0) >= x - near &&
      (strips[end]?.y ?? 0) > (strips[end - 1]?.y ?? 0)
    )
      end++
    row.to = end
  }
  const tables = rows.filter((row, index) =>
    [rows[index - 1], rows[index + 1]].some(other => other && sameColumns(strips, row, other)),
  )
  const out: Entry[] = []
  let at = 0
  for (const row of tables) {
    for (const strip of strips.slice(at, row.from)) out.push({ strips: [strip], cells: null })
    const cells = row.starts.map((start, index) =>
      strips
        .slice(start, row.starts[index + 1] ?? row.to)
        .map(strip => strip.segments.map(textOf).join(' '))
        .join(' '),
    )
    out.push({ strips: strips.slice(row.from, row.to), cells })
    at = row.to
  }
  for (const strip of strips.slice(at)) out.push({ strips: [strip], cells: null })
  return out
}

function jumpFrom(strips: Strip[], at: number, after: number): number | null {
  const strip = strips[at]
  const before = strips[at - 1]
  if (!strip || !before || strip.furniture || before.y - strip.y < 0.5 * strip.size) return null
  for (let i = at - 1; i >= Math.max(0, at - 15); i--) {
    const other = strips[i]
    if (!other || other.furniture || other.segments.length > 1 || other.right > strip.x) return null
    if (Math.abs(other.y - strip.y) < 2) return i >= after || i === 0 ? i : startOf(strips, i)
  }
  return null
}

/** The row's first strip: the leftmost at the height of strip `at`. */
function startOf(strips: Strip[], at: number): number {
  let start = at
  for (let i = at - 1; i >= Math.max(0, at - 15); i--)
    if (Math.abs((strips[i]?.y ?? 0) - (strips[at]?.y ?? 0)) < 2) start = i
  return start
}

const sameColumns = (strips: Strip[], a: { starts: number[] }, b: { starts: number[] }) =>
  a.starts.length === b.starts.length &&
  a.starts.every((start, index) => Math.abs((strips[start]?.x ?? 0) - (strips[b.starts[index] ?? 0]?.x ?? 0)) < near)
