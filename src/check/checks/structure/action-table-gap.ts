/** A row of a table of actions that has no owner, or no day. */
import type { Check } from '../../check.ts'
import { type Row, tablesIn } from '../../mentions/tables.ts'

const action =
  /^(?:(?:agreed |outstanding )?actions?(?: points?| required| agreed| to be taken)?|tasks?|what(?: will be done)?)$/i
const columns: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:action |lead )?(?:owners?|lead(?: officer)?|who|by whom|responsib\w+(?: officer| person)?|assigned to|officer|person responsible)\b/i,
    'Nobody is named for this action, and somebody is for the others',
  ],
  [
    /^(?:by when|when|due(?: date| by)?|deadline|target(?: date)?|date due|timescale|completion date|complete by|(?:to be )?complet\w+ by)\b/i,
    'No day is given for this action, and the others have one',
  ],
]
const gap = /^(?:|[-–—?.]+|tb[cda]|n\/k|unknown|to be (?:confirmed|agreed|decided|advised))$/i

export const actionTableGap: Check = {
  id: 'action-table-gap',
  family: 'structure',
  severity: 'note',
  says: 'A row of a table of actions that has no owner or no day, where the others have one',
  *look(paper) {
    for (const { rows } of tablesIn(paper)) {
      const at = rows.findIndex(({ cells }) => cells.some(cell => action.test(cell.trim())))
      const head = rows[at]
      if (!head) continue
      const own = head.cells.findIndex(cell => action.test(cell.trim()))
      for (const [words, says] of columns) {
        const column = head.cells.findIndex((cell, n) => n !== own && words.test(cell.trim()))
        if (column < 0) continue
        const all = rows.slice(at + 1).filter(({ cells }) => (cells[own]?.trim().length ?? 0) > 5)
        const isGap = ({ cells }: Row) => gap.test(cells[column]?.trim() ?? '') && cells.length <= head.cells.length
        const without = all.filter(isGap)
        if (without.length * 2 > all.length) continue
        for (const { block } of without)
          yield { at: { block, quote: '' }, says, evidence: [{ block: head.block, quote: head.cells[column] ?? '' }] }
      }
    }
  },
}
