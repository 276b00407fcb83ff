/** Reports that stand in another order than the agenda. */
import type { Check } from '../../check.ts'
import { pairsOf } from './pairs.ts'

export const agendaOrder: Check = {
  id: 'agenda-order',
  family: 'structure',
  severity: 'warning',
  says: 'A report that stands in another place of the pack than the agenda says',
  *look(paper) {
    const inPack = pairsOf(paper).pairs.toSorted((a, b) => a.reportN - b.reportN)
    for (const [i, now] of inPack.entries()) {
      const before = inPack[i - 1]
      if (!before || before.n < now.n) continue
      yield {
        at: { block: now.title, quote: '' },
        says: `This report stands after that on “${before.report.title}”, which the agenda has below it`,
        evidence: [
          { block: before.title, quote: '' },
          { block: now.block, quote: '' },
        ],
      }
    }
  },
}
