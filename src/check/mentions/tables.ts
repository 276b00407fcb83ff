/** Tables in a paper, row by row, and the figures in their cells. */
import type { Block, Paper } from '../paper/paper.ts'
import { rememberOf } from './remember.ts'

export type Row = { block: Block; cells: readonly string[] }
export type Table = { rows: readonly Row[]; before: Block | null }

export const tablesIn = rememberOf(({ blocks }: Paper): readonly Table[] => {
  const all: { rows: Row[]; before: Block | null }[] = []
  for (const block of blocks) {
    const cells = cellsOf(block)
    if (cells.length < 2) continue
    const last = all.at(-1)
    const above = blocks[block.n - 1] ?? null
    if (last && last.rows.at(-1)?.block === above) last.rows.push({ block, cells })
    else all.push({ rows: [{ block, cells }], before: above })
  }
  return all.filter(({ rows }) => rows.length > 1)
})

/** A line that the reader took for something else is a row where it is printed as one. */
function cellsOf({ cells, lines }: Block): readonly string[] {
  const [line, ...more] = lines
  if (cells !== null || !line || more.length > 0 || !/\t|\s\|\s/.test(line.text)) return cells ?? []
  return line.text
    .replace(/^\s*\||\|\s*$/g, '')
    .split(/\t+|\s*\|\s*/)
    .map(cell => cell.trim())
}

/** `step` is the least difference that it shows. */
export type Figure = { value: number; step: number; percent: boolean }

const figure = /^[(+-]?\s?£?\s?-?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%)?\)?$/

/** A cell that is a figure and nothing else. */
export function figureIn(cell: string): Figure | null {
  const bare = cell.replace(/^\*+|\*+$/g, '').trim()
  const [, whole = '', decimals = '', percent] = figure.exec(bare) ?? []
  if (whole === '') return null
  const sign = /^\(.*\)$|^[^\d]*-/.test(bare) ? -1 : 1
  return {
    value: sign * Number(whole.replaceAll(',', '') + decimals),
    step: Number((10 ** -Math.max(0, decimals.length - 1)).toFixed(4)),
    percent: percent !== undefined,
  }
}

export const isTotal = (label: string): boolean =>
  /^\W*(?:grand\s|sub-?\s?|overall\s)?totals?\b|^\W*(?:all|overall|sum)\W*$/i.test(label) ||
  /^\W*all\s(?:\p{L}+\s)?(?:wards|areas|districts|boroughs|parishes|towns|places|localities|divisions|regions|neighbourhoods|ages|age groups|quarters|months|sites|schools|teams)\W*$/iu.test(
    label,
  )
