/** Which words of a paper are held against the same words of others. */
import { skeleton } from '../mentions/skeleton.ts'
import { type Block, isProse } from '../paper/paper.ts'

/** Its skeleton; '' for a heading, a field, a row, or words that are too few. What stands on a front sheet about contacts counts too. */
export const comparedBy = (block: Block): string =>
  isProse(block) || block.role === 'notice' || block.role === 'signatory' ? skeleton(block.text) : ''
