/** A page's runs into its lines: strips by baseline, reading order, table rows, columns. */
import type { Line } from '../../reading.ts'
import { partActions, partColumns } from './columns.ts'
import { takeGrid } from './grid.ts'
import { inOrder } from './order.ts'
import { takeRows } from './rows.ts'
import type { Piece } from './rows.ts'
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
  const pieces: Piece[] = []
  let free: Strip[] = []
  const flush = () => {
    if (free.length > 0) pieces.push(...takeGrid(partActions(partColumns(free, box.width), box.width)))
    free = []
  }
  for (const piece of takeRows(strips)) {
    if (!piece.cells) free.push(...piece.strips)
    else {
      flush()
      pieces.push(piece)
    }
  }
  flush()
  const items = new Set<number>()
  return pieces.map(piece => lineOf(piece, page, items)).filter(line => line.text !== '')
}

const round = (value: number) => Math.round(value * 10) / 10

function lineOf({ strips, cells }: Piece, page: number, items: Set<number>): Line {
  const segments = strips.flatMap(strip => strip.segments)
  const runs = segments.flatMap(segment => segment.runs)
  const place = segments[0]?.place
  const item = place?.item && !items.has(place.item)
  if (place?.item) items.add(place.item)
  return {
    n: 0,
    page,
    text: cells ? cells.join('\t') : segments.map(textOf).join('\t').trim(),
    ...(cells && { cells }),
    ...(place?.heading && { heading: place.heading }),
    ...(runs.every(run => run.bold || !/[\p{L}\p{N}]/u.test(run.text)) && runs.some(run => run.bold) && { bold: true }),
    ...(item && { item: true }),
    x: round(Math.min(...strips.map(strip => strip.x))),
    y: round(strips[0]?.y ?? 0),
    right: round(Math.max(...strips.map(strip => strip.right))),
    size: Math.max(...strips.map(strip => strip.size)),
    ...(strips.every(strip => strip.furniture) && { furniture: true }),
  }
}
