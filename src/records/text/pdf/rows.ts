/** Rows of tables as the structure tree states them. */
import type { Strip } from './strips.ts'
import { linesOfRows } from './cells.ts'
import type { Piece } from './cells.ts'
import { part } from './strips.ts'

/** Takes the rows out: each becomes its lines, at the place of its first words; what stands in no row stays a strip. */
export function takeRows(strips: Strip[]): Piece[] {
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
  const tables = [...rows.values()].map(columnsOf)
  const lines = linesOfRows(tables, true)
  const settled = new Map(
    [...rows.values()].map((row, index) => {
      // A row whose words all stand in one cell is no row: its lines stay as they are.
      const several = (tables[index]?.filter(column => column.length > 0).length ?? 0) > 1
      return [row, several ? lines[index] : byHeight(row).map(strip => ({ strips: [strip], cells: null }))]
    }),
  )
  return pieces.flatMap(piece => settled.get(piece.strips) ?? [piece])
}

function columnsOf(row: Strip[]): Strip[][] {
  const columns: Strip[][] = []
  for (const strip of row) {
    const column = Math.min(60, strip.segments[0]?.place?.cell?.column ?? 0)
    while (columns.length <= column) columns.push([])
    columns[column]?.push(strip)
  }
  return columns
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
