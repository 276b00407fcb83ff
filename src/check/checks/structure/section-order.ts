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
    for (const one of all) {
      const others = all.filter(other => other !== one)
      const tops = one.report.sections.filter(isTop)
      for (const [n, section] of tops.entries()) {
        const before = tops[n - 1]
        if (!before) continue
        const [key, above] = [sectionKey(section), sectionKey(before)]
        const both = others.filter(({ keys }) => keys.includes(key) && keys.includes(above) && key !== above)
        if (both.length < 2 || both.some(({ keys }) => keys.indexOf(key) > keys.indexOf(above))) continue
        yield {
          at: { block: section.heading, quote: '' },
          says: `In the other reports this stands above “${before.title.split(':')[0]}”`,
          evidence: [{ block: before.heading, quote: '' }],
        }
      }
    }
  },
}
