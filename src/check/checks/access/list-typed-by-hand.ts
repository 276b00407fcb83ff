/** A list that is typed with dashes or dots where the format has lists. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'
import type { Block } from '../../paper/paper.ts'

const mark = /^[–—•▪●◦·*-]\s+\p{L}/u
const among = /(?:^|\s)[•▪●◦]\s+(?=\p{L})/gu

export const listTypedByHand: Check = {
  id: 'list-typed-by-hand',
  family: 'access',
  severity: 'note',
  says: 'A list typed with dashes or dots where the format has lists',
  *look({ blocks, form }) {
    if (!form || form.media === 'pdf') return
    for (const block of blocks) {
      const next = blocks[block.n + 1]
      const alone = (block.text.match(among) ?? []).length >= 2
      if (block.form?.item || block.cells || !(alone || (isTyped(block) && next && isTyped(next)))) continue
      yield {
        at: { block, quote: '' },
        says:
          form.media === 'desk'
            ? 'This list is typed by hand. Begin each point on a line of its own with “- ”: then it is printed, and read out, as a list'
            : 'This list is typed by hand. Make it a list: a screen reader then says how many points it has',
        evidence: [criterion('1.3.1')],
        same: 'typed',
      }
    }
  },
}

const isTyped = ({ bullet, form, text, cells }: Block): boolean =>
  !form?.item && cells === null && (bullet || mark.test(text))
