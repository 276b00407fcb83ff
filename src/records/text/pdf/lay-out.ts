/** A page's runs into its lines: strips by baseline, reading order, table rows, columns. */
import type { Line } from '../../reading.ts'
import { actionColumns, partActions } from './actions.ts'
import { isBold } from './bold.ts'
import type { Piece } from './cells.ts'
import { partColumns } from './columns.ts'
import { takeGrid } from './grid.ts'
import { inOrder } from './order.ts'
import { takeRows } from './rows.ts'
import type { Run } from './runs.ts'
import { stripsOf, textOf } from './strips.ts'
import type { Strip } from './strips.ts'
import type { Place } from './tags/places.ts'

/** Lines of one page, with `n` still 0; the whole document numbers them. */
export function layOut(
  runs: Run[],
  places: Map<number, Place>,
  page: number,
  box: { width: number; height: number },
): Line[] {
  const strips = inOrder(stripsOf(runs, places, box.height))
  const actions = actionColumns(strips, box.width)
  const pieces: Piece[] = []
  let free: Strip[] = []
  const flush = () => {
    if (free.length > 0) pieces.push(...takeGrid(partActions(partColumns(free, box.width), actions)))
    free = []
  }
  for (const piece of takeRows(strips)) {
    if (!piece.cells && piece.text === undefined) free.push(...piece.strips)
    else {
      flush()
      pieces.push(piece)
    }
  }
  flush()
  const items = new Set<number>()
  const lines: Line[] = []
  for (const piece of pieces) {
    const line = lineOf(piece, page, items)
    if (line) lines.push(line)
  }
  return lines
}

const round = (value: number) => Math.round(value * 10) / 10

function lineOf({ strips, cells, text: said, weighed }: Piece, page: number, items: Set<number>): Line | null {
  const first = strips[0]
  const text = cells ? cells.join('\t') : (said ?? first?.segments.map(textOf).join('\t'))
  if (!first || !text?.trim()) return null
  const line: Line = { n: 0, page, text, x: round(first.x), y: round(first.y), right: first.right, size: first.size }
  if (cells) line.cells = cells
  let furniture = true
  for (const strip of strips) {
    furniture &&= strip.furniture
    if (strip.x < first.x) line.x = Math.min(line.x ?? 0, round(strip.x))
    line.right = Math.max(line.right ?? 0, strip.right)
    line.size = Math.max(line.size ?? 0, strip.size)
  }
  line.right = round(line.right ?? 0)
  if (isBold(weighed ?? strips)) line.bold = true
  if (furniture) line.furniture = true
  const place = first.segments[0]?.place
  if (place?.heading) line.heading = place.heading
  if (place?.item && !items.has(place.item)) {
    items.add(place.item)
    line.item = true
  }
  return line
}
