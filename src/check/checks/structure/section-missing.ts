/** Sections that the other reports of a pack have. */
import type { Check } from '../../check.ts'
import type { Report } from '../../paper/paper.ts'
import { asked, countsOf, isTop, sectionKey, templated } from './template.ts'

export const sectionMissing: Check = {
  id: 'section-missing',
  family: 'structure',
  severity: 'warning',
  says: 'A report without a section that the other reports of the pack have',
  *look(paper) {
    const all = templated(paper)
    const counts = countsOf(all)
    const usual = [...counts].filter(([, n]) => n >= 2 && n >= (all.length - 1) * 0.66).map(([key]) => key)
    for (const one of all) {
      const count = (key: string) => (counts.get(key) ?? 0) - (one.keys.includes(key) ? 1 : 0)
      const own = one.report.sections.filter(section => isTop(section) && asked.test(section.title))
      if (all.length < 3 || own.some(section => count(sectionKey(section)) === 0)) continue
      const first = one.report.blocks[0]
      const missing = usual.filter(key => !one.keys.includes(key) && !isThere(one.report, key))
      if (missing.length === 0) continue
      const others = all.filter(other => other !== one)
      for (const key of missing) {
        const theirs = others.flatMap(({ report }) => report.sections.filter(section => sectionKey(section) === key))
        const title = theirs[0]?.title.split(':')[0] ?? key
        if (!first || !theirs.every(section => asked.test(section.title)) || !sharesMost(one.keys, count)) continue
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
const sharesMost = (keys: readonly string[], count: (key: string) => number): boolean =>
  keys.filter(key => count(key) > 0).length >= keys.length * 0.6

/** A heading that was not read as one. */
const isThere = ({ blocks }: Report, key: string): boolean =>
  blocks.some(({ text }) => text.length < 120 && sectionKey({ title: text }) === key)
