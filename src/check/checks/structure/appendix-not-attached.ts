/** An appendix that a report names and that is not among its files. Known where the report is written here. */
import { list } from '../../../lib/index.ts'
import type { Check } from '../../check.ts'
import { appendicesNamed } from '../../mentions/appendices.ts'
import type { Report } from '../../paper/paper.ts'
import { elsewhere } from './cross-reference.ts'

export const appendixNotAttached: Check = {
  id: 'appendix-not-attached',
  family: 'structure',
  severity: 'warning',
  says: 'An appendix that a report names and that is not among its files',
  *look({ reports, form }) {
    if (form?.media !== 'desk') return
    for (const [n, report] of reports.entries()) {
      const { known, attached } = appendicesOf(report)
      for (const block of report.blocks)
        for (const { quote, label, index } of block.part === 'report' ? appendicesNamed(block.text) : []) {
          const [before, after] = [
            block.text.slice(Math.max(0, index - 60), index),
            block.text.slice(index + quote.length),
          ]
          if (known.has(label) || elsewhere.test(before) || elsewhere.test(after.slice(0, 60))) continue
          yield {
            at: { block, quote },
            says: `Appendix ${label} is not among the files of this report: ${attached.length === 0 ? 'it has none' : `attached ${attached.length === 1 ? 'is' : 'are'} ${list(attached)}`}`,
            evidence: [],
            same: `${n} ${label}`,
          }
        }
    }
  },
}

/** The labels of its files, and of appendices that stand in its own words under a heading. */
function appendicesOf({ blocks }: Report): { known: ReadonlySet<string>; attached: string[] } {
  const begin = (text: string) =>
    /^\W*(?:Appendix|Annex)\s+([A-Z]{1,2}|\d{1,2})\b/i.exec(text)?.[1]?.toUpperCase() ?? []
  const files = blocks.filter(({ part }) => part === 'appendix').flatMap(({ text }) => begin(text))
  const own = blocks
    .filter(({ role, part }) => part === 'report' && role === 'heading')
    .flatMap(({ text }) => begin(text))
  return { known: new Set([...files, ...own]), attached: files.map(label => `Appendix ${label}`) }
}
