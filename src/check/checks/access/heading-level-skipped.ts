/** A heading two levels or more below the one before it. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'
import type { Block } from '../../paper/paper.ts'

export const headingLevelSkipped: Check = {
  id: 'heading-level-skipped',
  family: 'access',
  severity: 'note',
  says: 'A heading that skips a level: one of level 4 right below one of level 2',
  *look({ blocks, form }) {
    let before: { block: Block; level: number } | null = null
    for (const block of blocks) {
      const level = block.form?.heading
      if (!level) continue
      if (before && level > before.level + 1)
        yield {
          at: { block, quote: '' },
          says: `This heading is of level ${level} below one of level ${before.level}: level ${before.level + 1} is skipped, and whoever goes from heading to heading looks for what is missing`,
          evidence: [{ block: before.block, quote: '' }, criterion('1.3.1')],
          ...(form?.media === 'desk' && level === 4 && { mend: `### ${block.text}` }),
          same: 'skipped',
        }
      before = { block, level }
    }
  },
}
