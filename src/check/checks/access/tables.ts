/** The tables of a paper whose file says where they are. */
import { rememberOf } from '../../mentions/remember.ts'
import type { Block, Paper } from '../../paper/paper.ts'

/** A row with its cells. */
export type Row = Block & { cells: readonly string[] }

/** Their rows from the top. A head below other rows begins another table. */
export const tablesOf = rememberOf(({ blocks }: Paper): readonly (readonly Row[])[] => {
  const tables: Row[][] = []
  let last: Block | undefined
  for (const block of blocks) {
    const row = block.form?.row
    if (!row || !hasCells(block) || block.role !== 'table') continue
    const goesOn = last?.n === block.n - 1 && last.form?.row?.table === row.table
    const under = row.head !== 'row' || last?.form?.row?.head === 'row'
    if (goesOn && under) tables.at(-1)?.push(block)
    else tables.push([block])
    last = block
  }
  return tables
})

const hasCells = (block: Block): block is Row => block.cells !== null

export const columnsOf = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ cells }) => cells.length))

/** Rows of the same kind, in short cells, most of them filled: data, not a page laid out or a form filled in. */
export function isData(rows: readonly Row[]): boolean {
  const columns = columnsOf(rows)
  const cells = rows.flatMap(row => row.cells)
  const filled = cells.filter(cell => cell !== '')
  const labels = rows.filter(row => (row.cells[0] ?? '').endsWith(':')).length
  const figures = rows.slice(1).filter(row => row.cells.slice(1).some(cell => /^[£€(+-]?\d/.test(cell))).length
  return (
    rows.length >= 3 &&
    (columns >= 3 || (columns === 2 && figures * 3 >= rows.length * 2)) &&
    filled.length * 3 >= cells.length * 2 &&
    filled.filter(cell => cell.length > 80).length * 4 <= filled.length &&
    labels * 2 < rows.length &&
    rows.filter(row => row.cells.length === columns).length * 3 >= rows.length * 2
  )
}
