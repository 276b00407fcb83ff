/** A table of data in which cells are merged. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'
import { columnsOf, tablesOf } from './tables.ts'

export const tableCellsMerged: Check = {
  id: 'table-cells-merged',
  family: 'access',
  severity: 'note',
  says: 'A table with merged cells',
  *look(paper) {
    for (const rows of tablesOf(paper)) {
      const merged = rows.find(({ form }) => form?.row?.merged)
      if (!merged || rows.length < 3 || columnsOf(rows) < 3) continue
      yield {
        at: { block: merged, quote: '' },
        says: 'Cells of this table are merged: a screen reader loses the column. Give each cell its own words, or make two tables',
        evidence: [criterion('1.3.1')],
        same: 'merged',
      }
    }
  },
}
