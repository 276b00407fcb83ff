/** A table of data of which no row or cell is marked as a head. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'
import { isData, tablesOf } from './tables.ts'

export const tableWithoutHead: Check = {
  id: 'table-without-head',
  family: 'access',
  severity: 'note',
  says: 'A table of which no row is marked as its head',
  *look(paper) {
    for (const rows of tablesOf(paper)) {
      const [first] = rows
      if (!first || rows.some(({ form }) => form?.row?.head) || !isData(rows)) continue
      yield {
        at: { block: first, quote: '' },
        says: 'No row of this table is marked as its head, so that a screen reader reads its cells without saying what they are. In Word: “Repeat header rows”',
        evidence: [criterion('1.3.1')],
        same: 'headless',
      }
    }
  },
}
