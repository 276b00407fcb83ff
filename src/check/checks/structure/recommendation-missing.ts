/** Reports that ask for nothing. */
import type { Check } from '../../check.ts'
import type { Report } from '../../paper/paper.ts'

export const recommendationMissing: Check = {
  id: 'recommendation-missing',
  family: 'structure',
  severity: 'warning',
  says: 'A report without a recommendation, or with the heading of one and no words',
  *look({ reports }) {
    for (const report of reports) {
      const head = report.sections.find(({ title }) => /^\W*(?:officer )?recommend/i.test(title))
      if (head) {
        const empty = head.blocks.length === 0 && /^\W*recommend\w*\W*(?:that)?\W*$/i.test(head.heading.text)
        if (empty)
          yield { at: { block: head.heading, quote: '' }, says: 'Nothing is recommended below this', evidence: [] }
        continue
      }
      const others = reports.filter(other => other !== report && other.sections.length >= 3)
      const [first] = report.blocks
      if (!first || report.sections.length < 3 || asks(report) || others.length === 0 || !others.every(asks)) continue
      yield {
        at: { block: first, quote: '' },
        says: 'This report has no recommendation, and the others of the pack have',
        evidence: others.flatMap(({ sections }) => {
          const block = sections.find(({ title }) => /recommend/i.test(title))?.heading
          return block ? [{ block, quote: '' }] : []
        }),
        severity: others.length > 1 ? 'warning' : 'note',
      }
    }
  },
}

const asks = ({ recommendations, blocks }: Report): boolean =>
  recommendations.length > 0 || blocks.some(({ text }) => /\brecommend|\bfor (?:information|noting)\b/i.test(text))
