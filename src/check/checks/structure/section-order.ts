/** The order of a report's sections against the other reports of a pack. */
import type { Check } from '../../check.ts'
import { isTop, sectionKey, templated } from './template.ts'

export const sectionOrder: Check = {
  id: 'section-order',
  family: 'structure',
  severity: 'note',
  says: 'A section that stands in another place than in the other reports of the pack',
  *look(paper) {
    const all = templated(paper)
    const pairs = new Map<string, Both>()
    for (const { report } of all) {
      const tops = report.sections.filter(isTop)
      for (const [n, section] of tops.entries()) {
        const before = tops[n - 1]
        if (!before) continue
        const [key, above] = [sectionKey(section), sectionKey(before)]
        const pair = pairs.get(`${above}\n${key}`) ?? bothIn(all, above, key)
        pairs.set(`${above}\n${key}`, pair)
        // This report is one of those that have both, and in this order.
        if (key === above || pair.both < 3 || pair.inOrder > 1) continue
        yield {
          at: { block: section.heading, quote: '' },
          says: `In the other reports this stands above “${before.title.split(':')[0]}”`,
          evidence: [{ block: before.heading, quote: '' }],
        }
      }
    }
  },
}

/** How many reports have both sections, and how many of them in this order. */
type Both = { both: number; inOrder: number }

function bothIn(all: readonly { keys: readonly string[] }[], above: string, key: string): Both {
  const having = all.filter(({ keys }) => keys.includes(key) && keys.includes(above))
  return { both: having.length, inOrder: having.filter(({ keys }) => keys.indexOf(key) > keys.indexOf(above)).length }
}
