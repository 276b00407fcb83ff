/** Titles of items against those of their reports. */
import type { Check } from '../../check.ts'
import { titlesDiffer } from '../../mentions/titles-differ.ts'
import { pairsOf } from './pairs.ts'

const counts = (words: readonly string[]) => words.filter(word => /\d/.test(word))

export const agendaTitleDiffers: Check = {
  id: 'agenda-title-differs',
  family: 'structure',
  severity: 'warning',
  says: 'A report whose title is not the one that the agenda gives',
  *look(paper) {
    for (const { item, block, report, title } of pairsOf(paper).pairs) {
      const { one, other, plural } = titlesDiffer(item.title, report.title)
      const both = one.length > 0 && other.length > 0
      if (!plural && one.length + other.length === 0) continue
      const figures = counts(one).length > 0 && counts(other).length > 0
      yield {
        at: { block: title, quote: '' },
        says: `The agenda calls this “${item.title.replace(/\s*\.$/, '')}”`,
        evidence: [{ block, quote: '' }],
        severity: figures ? 'error' : both ? 'warning' : 'note',
      }
    }
  },
}
