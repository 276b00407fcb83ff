/** A column whose head is empty. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'
import { tablesOf } from './tables.ts'

export const tableHeadEmpty: Check = {
  id: 'table-head-empty',
  family: 'access',
  severity: 'note',
  says: 'A column of a table whose head is empty',
  *look(paper) {
    for (const [first, ...rest] of tablesOf(paper)) {
      if (first?.form?.row?.head !== 'row' || first.form.row.merged || rest.length === 0) continue
      // The corner over a column of names may be empty.
      const empty = first.cells.findIndex(
        (cell, at) => at > 0 && cell === '' && rest.some(row => (row.cells[at] ?? '') !== ''),
      )
      if (empty < 0) continue
      const below = rest.find(row => (row.cells[empty] ?? '') !== '')
      yield {
        at: { block: first, quote: '' },
        says: `Column ${empty + 1} of this table has no head: say what stands in it`,
        evidence: [...(below ? [{ block: below, quote: '' }] : []), criterion('1.3.1')],
        same: 'empty',
      }
    }
  },
}
