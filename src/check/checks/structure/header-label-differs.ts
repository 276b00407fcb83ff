/** One field of the reports of a pack under several labels. */
import type { Check } from '../../check.ts'
import type { Block } from '../../paper/paper.ts'

export const headerLabelDiffers: Check = {
  id: 'header-label-differs',
  family: 'structure',
  severity: 'style',
  says: 'A field above a report that has another label than above the other reports',
  *look({ reports }) {
    const byLabel = new Map<string, Block[]>()
    for (const { head } of reports) {
      const block = head.find(({ at }) => at?.endsWith('.reportingOfficer'))
      const [, label = ''] = /^([A-Za-z ()]{3,30}?)\s*:/.exec(block?.text ?? '') ?? []
      if (block && label) byLabel.set(label.toUpperCase(), [...(byLabel.get(label.toUpperCase()) ?? []), block])
    }
    const [usual, ...odd] = [...byLabel].sort((a, b) => b[1].length - a[1].length)
    for (const [label, [block]] of odd)
      if (usual?.[1][0] && block)
        yield {
          at: { block, quote: '' },
          says: `This is “${label}” here and “${usual[0]}” above another report`,
          evidence: [{ block: usual[1][0], quote: '' }],
        }
  },
}
