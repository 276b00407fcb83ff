/** 'Section 12 of the Act', where the report names no Act. */
import type { Check } from '../../check.ts'
import { actsIn } from '../../mentions/enactments.ts'
import type { Block } from '../../paper/paper.ts'

const section =
  /\b(?:[Ss]ections?|s\.|[Pp]aragraph)\s?\d[\w()]*(?:(?:,| and| or| to) ?\d[\w()]*)* (?:of|to|in|under) the (?:said )?Act\b/

export const sectionOfNoAct: Check = {
  id: 'section-of-no-act',
  family: 'law',
  severity: 'note',
  says: 'A section of an Act that is named nowhere in the report',
  *look({ reports, minutes, blocks: all }) {
    const parts: (readonly Block[])[] = [...reports.map(report => report.blocks), minutes?.blocks ?? []]
    if (reports.length === 0 && !minutes) parts.push(all)
    for (const blocks of parts)
      for (const block of blocks) {
        const found = section.exec(block.text)
        if (!found) continue
        if (blocks.some(one => actsIn(one.text).length > 0)) break
        yield {
          at: { block, quote: found[0] },
          says: 'This report names no Act of which this could be a section',
          evidence: [],
          same: found[0],
        }
      }
  },
}
