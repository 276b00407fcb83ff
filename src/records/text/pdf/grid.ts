/** Tables in files without a structure tree: rows whose cells stand under one another. */
import type { Strip } from './strips.ts'
import { part, textOf } from './strips.ts'
import type { Piece } from './rows.ts'

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

type Jump = { from: number; at: number; x: number }

/**
 * Cells drawn one after the other: a strip that jumps back up to the height of an earlier one, and stands right of all
 * since, is the row's next cell. It must happen twice at the same place across the page, or where a whole row has a cell:
 * once may be columns of prose.
 */
function joinJumps(strips: Strip[]): Piece[] {
  const jumps = strips.flatMap((_, at) => jumpAt(strips, at))
  const starts = strips.flatMap(strip => (strip.segments.length > 2 ? strip.segments.map(segment => segment.x) : []))
  const sure = jumps.filter(
    jump =>
      starts.some(x => Math.abs(x - jump.x) < near) ||
      jumps.some(other => other.from !== jump.from && Math.abs(other.x - jump.x) < near),
  )
  const out: Piece[] = []
  let done = 0
  for (const [index, jump] of sure.entries()) {
    if (jump.from < done) continue
    const own = sure.slice(index).filter(other => other.from === jump.from)
    const end = (own.at(-1)?.at ?? jump.at) + 1
    for (const strip of strips.slice(done, jump.from)) out.push({ strips: [strip], cells: null })
    out.push(
      rowOf(
        strips.slice(jump.from, end),
        own.map(other => other.at - jump.from),
      ),
    )
    done = end
  }
  for (const strip of strips.slice(done)) out.push({ strips: [strip], cells: null })
  return out
}

/** One row: its first strip and those that jumped give the columns, the lines between belong to the column they stand in. */
function rowOf(strips: Strip[], jumped: number[]): Piece {
  const heads = strips.filter((_, index) => index === 0 || jumped.includes(index))
  const segments = heads.flatMap(strip => strip.segments)
  const cells = segments.map(textOf)
  for (const strip of strips) {
    if (heads.includes(strip)) continue
    const column = Math.max(
      0,
      segments.findLastIndex(segment => segment.x < strip.x + near),
    )
    cells[column] = `${cells[column]} ${strip.segments.map(textOf).join(' ')}`
  }
  const first = strips[0]
  if (!first) return { strips, cells }
  const rest = strips.filter(strip => !heads.includes(strip))
  return { strips: [part(first, segments), ...rest], cells }
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
