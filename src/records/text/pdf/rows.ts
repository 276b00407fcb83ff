/** Rows of tables as the structure tree states them. */
import type { Strip } from './strips.ts'
import { part, textOf } from './strips.ts'

export type Piece = { strips: Strip[]; cells: string[] | null }

const longCell = 250

/**
 * Takes the rows out: each becomes one piece with its cells, at the place of its first words. A row in which a cell holds
 * several paragraphs, or a bold heading with text under it, is the page's layout, not data: it stays as strips, by height
 * and then from left to right.
 */
export function takeRows(strips: Strip[], width: number): Piece[] {
  const rows = new Map<number, Strip[]>()
  const pieces: Piece[] = []
  for (const strip of strips) {
    let loose: Strip['segments'] = []
    const flush = () => {
      if (loose.length > 0)
        pieces.push({ strips: [loose.length === strip.segments.length ? strip : part(strip, loose)], cells: null })
      loose = []
    }
    for (const segment of strip.segments) {
      const row = segment.place?.cell?.row
      if (row === undefined) {
        loose.push(segment)
        continue
      }
      flush()
      let known = rows.get(row)
      if (!known) {
        known = []
        rows.set(row, known)
        pieces.push({ strips: known, cells: [] })
      }
      known.push(strip.segments.length === 1 ? strip : part(strip, [segment]))
    }
    flush()
  }
  return pieces.flatMap(piece => (piece.cells ? settle(piece.strips, width) : [piece]))
}

function settle(strips: Strip[], width: number): Piece[] {
  const cells: string[] = []
  const blocks: Set<number>[] = []
  for (const strip of strips)
    for (const segment of strip.segments) {
      const column = Math.min(60, segment.place?.cell?.column ?? 0)
      while (cells.length <= column) {
        cells.push('')
        blocks.push(new Set())
      }
      cells[column] = cells[column] ? `${cells[column]} ${textOf(segment)}` : textOf(segment)
      blocks[column]?.add(segment.place?.block ?? 0)
    }
  const layout =
    cells.some((cell, column) => (blocks[column]?.size ?? 0) > 1 && cell.length > longCell) || hasHeading(strips, width)
  if (!layout && cells.filter(Boolean).length > 1) return [{ strips, cells }]
  return byHeight(strips).map(strip => ({ strips: [strip], cells: null }))
}

/** A wide cell whose first line is bold and whose next is not: an item of minutes with its text. */
function hasHeading(strips: Strip[], width: number): boolean {
  const seen = new Map<number, { bold: boolean; y: number }>()
  for (const strip of strips)
    for (const segment of strip.segments) {
      const column = segment.place?.cell?.column ?? 0
      const bold = segment.runs.every(run => run.bold)
      const first = seen.get(column)
      if (!first) seen.set(column, { bold, y: strip.y })
      else if (first.bold && !bold && strip.y > first.y + 3 && segment.right - segment.x > width * 0.35) return true
    }
  return false
}

function byHeight(strips: Strip[]): Strip[] {
  const out: Strip[] = []
  for (const strip of strips.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = out.at(-1)
    if (last && Math.abs(last.y - strip.y) < 2 && strip.x > last.right) {
      last.segments = [...last.segments, ...strip.segments]
      last.right = strip.right
    } else out.push({ ...strip })
  }
  return out
}
