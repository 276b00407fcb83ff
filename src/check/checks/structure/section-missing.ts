/** Sections that the other reports of a pack have. */
import type { Check } from '../../check.ts'
import { asked, isTop, sectionKey, templated } from './template.ts'

export const sectionMissing: Check = {
  id: 'section-missing',
  family: 'structure',
  severity: 'warning',
  says: 'A report without a section that the other reports of the pack have',
  *look(paper) {
    const all = templated(paper)
    for (const one of all) {
      const others = all.filter(other => other !== one)
      const count = (key: string) => others.filter(({ keys }) => keys.includes(key)).length
      const own = one.report.sections.filter(section => isTop(section) && asked.test(section.title))
      if (others.length < 2 || own.some(section => count(sectionKey(section)) === 0)) continue
      const first = one.report.blocks[0]
      for (const key of new Set(others.flatMap(({ keys }) => keys))) {
        if (one.keys.includes(key) || count(key) < 2 || count(key) < others.length * 0.66) continue
        const theirs = others.flatMap(({ report }) => report.sections.filter(section => sectionKey(section) === key))
        const title = theirs[0]?.title.split(':')[0] ?? key
        if (!first || !theirs.every(section => asked.test(section.title)) || !sharesMost(one.keys, others)) continue
        yield {
          at: { block: first, quote: '' },
          says: `This report has no “${title}”, and ${count(key)} others of the pack have`,
          evidence: theirs.map(({ heading }) => ({ block: heading, quote: '' })),
        }
      }
    }
  },
}

/** Of the same template: most of its sections are in the others too. */
const sharesMost = (keys: readonly string[], others: readonly { keys: readonly string[] }[]): boolean =>
  keys.filter(key => others.some(other => other.keys.includes(key))).length >= keys.length * 0.6
