/** Pages of a PDF that are only a picture, such as a scan. */
import { count, list } from '../../../lib/index.ts'
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'

export const pageWithoutWords: Check = {
  id: 'page-without-words',
  family: 'access',
  severity: 'note',
  says: 'A page of a PDF that is a picture, such as a scan, without words that can be read out',
  *look({ blocks, form }) {
    const pages = form?.wordless ?? []
    const [page] = pages
    const block = blocks.findLast(({ lines }) => (lines[0]?.page ?? 0) <= (page ?? 0)) ?? blocks[0]
    if (page === undefined || !block) return
    yield {
      at: { block, quote: '' },
      says:
        pages.length === 1
          ? `Page ${page} of this PDF is a picture without words: it cannot be read out, searched or enlarged well`
          : `${count(pages.length, 'page')} of this PDF are pictures without words (${list(pages.slice(0, 8).map(String))}${pages.length > 8 ? ' …' : ''}): they cannot be read out, searched or enlarged well`,
      evidence: [criterion('1.1.1'), criterion('1.4.5')],
    }
  },
}
