/** Reports of a pack that its agenda does not have. */
import { fold } from '../../../lib/index.ts'
import type { Check } from '../../check.ts'
import { pairsOf } from './pairs.ts'

export const reportNotOnAgenda: Check = {
  id: 'report-not-on-agenda',
  family: 'structure',
  severity: 'warning',
  says: 'A report in the pack for which the agenda has no item',
  *look(paper) {
    const { pairs, reports } = pairsOf(paper)
    if (pairs.length < 2) return
    for (const { report, title } of reports) {
      const addressed = report.head.find(({ text }) => /^\W*report to\b/i.test(text))
      const body = fold(paper.reading.body ?? '')
      const elsewhere = addressed && body !== '' && !fold(addressed.text).includes(body)
      if (elsewhere || (report.date !== null && report.date !== paper.date) || report.sections.length < 3) continue
      yield {
        at: { block: title, quote: '' },
        says: 'The agenda has no item with this title',
        evidence: pairs.slice(0, 2).map(({ block }) => ({ block, quote: '' })),
      }
    }
  },
}
