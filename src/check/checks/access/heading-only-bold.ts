/** Headings that are only set in bold: a screen reader does not know that they are headings. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'
import { type Block, isProse } from '../../paper/paper.ts'

const roles = ['paragraph', 'heading', 'section-heading', 'minute-heading', 'line']
const enough = 3

export const headingOnlyBold: Check = {
  id: 'heading-only-bold',
  family: 'access',
  severity: 'note',
  says: 'A report that has its headings only as paragraphs in bold',
  *look({ blocks, form }) {
    const desk = form?.media === 'desk'
    if (!form || form.media === 'pdf' || (!desk && blocks.some(block => block.form?.heading))) return
    const bold = blocks.filter(block => standsAsHeading(block, blocks[block.n + 1]))
    if (!desk && bold.length < enough) return
    for (const block of bold)
      yield {
        at: { block, quote: '' },
        says: desk
          ? 'This stands as a heading, and is only in bold. Begin its line with ### instead'
          : 'The headings are only in bold. Give them a style for headings: then a screen reader can go from one to the next',
        evidence: [criterion('1.3.1')],
        ...(desk && { mend: `### ${block.text.replace(/:$/, '')}` }),
        same: 'bold',
      }
  },
}

/** Few words in bold alone, with a paragraph below that is not. */
function standsAsHeading({ role, form, text, cells, desk }: Block, next: Block | undefined): boolean {
  return (
    form?.bold === true &&
    !form.heading &&
    !form.item &&
    cells === null &&
    roles.includes(role) &&
    /^\p{L}.{2,70}$/u.test(text) &&
    !/[.;,!]$/.test(text) &&
    next !== undefined &&
    !next.form?.bold &&
    isProse(next) &&
    next.text.length > 40 &&
    next.desk?.href === desk?.href
  )
}
