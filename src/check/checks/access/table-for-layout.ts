/** A table that sets paragraphs side by side. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'

export const tableForLayout: Check = {
  id: 'table-for-layout',
  family: 'access',
  severity: 'style',
  says: 'A table that is only there to set paragraphs side by side',
  *look({ blocks }) {
    for (const block of blocks)
      if (block.form?.beside)
        yield {
          at: { block, quote: '' },
          says: 'A table sets these paragraphs side by side. Put one below the other, or set them in columns: a screen reader takes a table for data',
          evidence: [criterion('1.3.1')],
          same: 'layout',
        }
  },
}
