/** A log of actions: a table of what is to be done, by whom and by when, without minutes around it. */
import type { Reading } from '../reading.ts'
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import { ownersOf } from './owners.ts'

type Actions = NonNullable<Reading['actions']>
/** The columns of the table, counted from its right edge: the narrow ones at the left may be run together. */
type Columns = { action: number; owner: number; width: number }

const action = /^(?:agreed |outstanding )?actions?(?: (?:point|agreed|required|to be taken|description))?s?$|^task$/i
const owner =
  /^(?:action )?(?:owner|lead|lead officer|responsible(?: officer| person)?|responsibility|by whom|who|officer|assigned to|allocated to|person responsible)$/i
const progress =
  /^(?:due(?: date)?|deadline|target(?: date)?|by when|when|timescale|status|progress|update|complete[d]?|rag(?: rating| status)?|outcome|comments?|date (?:due|completed))$/i

function columnsOf(row: Row): Columns | null {
  const at = (pattern: RegExp): number => row.cells.findIndex(c => pattern.test(c.replace(/\s*:$/, '')))
  const [acts, owns] = [at(action), at(owner)]
  if (row.cells.length < 3 || acts < 0 || owns < 0 || at(progress) < 0) return null
  return { action: row.cells.length - acts, owner: row.cells.length - owns, width: row.cells.length }
}

/** The row that heads the table; null where the paper has none. */
export const headOfLog = (rows: Row[]): Row | null => rows.find(r => columnsOf(r) !== null) ?? null

/** Reads the table and marks its rows; null where there is none or nothing stands in it. */
export function readLog(rows: Row[], marks: Marks): Actions | null {
  const actions: Actions = []
  let columns: Columns | null = null
  for (const row of rows) {
    const found = columnsOf(row)
    columns = found ?? columns
    if (found) {
      marks.put(row.i, row.i, 'minutes', 'heading')
      continue
    }
    const cell = (back: number): string => row.cells[row.cells.length - back] ?? ''
    const text = columns ? cell(columns.action) : ''
    if (columns && row.cells.length > 2 && row.cells.length >= columns.width - 1 && text !== '') {
      marks.put(row.i, row.i, 'minutes', 'table', `actions.${actions.length}`)
      const ref = row.cells[0] ?? ''
      actions.push({
        item: /^[A-Z]{0,5}[./ -]?\d[\w./-]{0,9}$/.test(ref) ? ref : null,
        text,
        owners: ownersOf(cell(columns.owner)),
      })
    } else if (actions.length > 0) marks.put(row.i, row.i, 'minutes', 'table', `actions.${actions.length - 1}`)
  }
  return actions.length > 0 ? actions : null
}
