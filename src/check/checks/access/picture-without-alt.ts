/** Pictures of which nothing says what they show. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'

export const pictureWithoutAlt: Check = {
  id: 'picture-without-alt',
  family: 'access',
  severity: 'note',
  says: 'A picture without alternative text',
  *look({ blocks, form }) {
    for (const block of blocks)
      if (block.form?.pictures?.includes(null))
        yield {
          at: { block, quote: '' },
          says: `${form?.media === 'desk' ? 'This picture' : 'A picture here'} has no alternative text. Say in a sentence what it shows, or mark it as ornament`,
          evidence: [criterion('1.1.1')],
          same: 'no alternative text',
        }
    const { all = 0, without = 0 } = form?.pictures ?? {}
    const [first] = blocks
    if (without === 0 || !first) return
    yield {
      at: { block: first, quote: '' },
      says: `${without} of the ${all} pictures in this PDF ${without === 1 ? 'has' : 'have'} no alternative text`.replace(
        /^1 of the 1 pictures/,
        'The picture',
      ),
      evidence: [criterion('1.1.1')],
    }
  },
}
