/** A section that the Act does not have. */
import { citedIn } from '../../facts/known-acts.ts'
import type { Check } from '../../check.ts'
import { sectionsIn } from '../../mentions/sections.ts'

export const actSection: Check = {
  id: 'act-section',
  family: 'law',
  severity: 'error',
  says: 'A section of an Act that has not so many',
  *look({ blocks }, _, facts) {
    const cited = citedIn(facts)
    for (const block of blocks)
      for (const { text, section, act } of sectionsIn(block.text)) {
        if (act === null) continue
        const known = cited(block.text).find(one => one.mention.start === act.start && one.mention.year === act.year)
        if (!known?.whole || known.meant.length === 0) continue
        const last = Math.max(...known.meant.map(one => one.sections ?? Infinity))
        const [meant] = known.meant
        if (!meant || Number.parseInt(section, 10) <= last) continue
        yield {
          at: { block, quote: text },
          says: `This is section ${section}, and the ${meant.title} ${meant.year} has ${last} sections`,
          evidence: [{ file: meant.source, line: null, quote: `${meant.title} ${meant.year}, sections 1 to ${last}` }],
          same: `${section} ${meant.title} ${meant.year}`,
        }
      }
  },
}
