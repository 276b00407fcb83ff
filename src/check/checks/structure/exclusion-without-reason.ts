/** A resolution to exclude the press and public that does not say why. */
import type { Check } from '../../check.ts'
import { resolutionOf } from './decisions.ts'

const excludes =
  /\b(?:press|public)\b[^.;]{0,40}\b(?:be|are|were|was) (?:now )?(?:excluded|asked to (?:leave|withdraw))|\bexclu(?:de|sion of) (?:the )?(?:members of the )?(?:press|public)\b|\b(?:press|public)(?: and (?:the )?(?:press|public))? (?:leave|withdraw)\b|\b(?:move|go|went|moved) (?:in)?to (?:an? )?(?:private|closed|confidential) session\b/i
const reason =
  /\b(?:100A|100I|12A|1960|Access to Information|Admission to Meetings|Schedule|paragraphs?|exempt|confidential\w*|Regulations?|Standing Orders?|prejudicial|public interest|sensitive|because|grounds|by reason|nature of|Data Protection)\b/i

export const exclusionWithoutReason: Check = {
  id: 'exclusion-without-reason',
  family: 'structure',
  severity: 'warning',
  says: 'A resolution to exclude the press and public that does not say why',
  *look({ minutes }) {
    for (const item of minutes?.items ?? []) {
      const [block] = resolutionOf(item).filter(({ text }) => excludes.test(text))
      const quote = excludes.exec(block?.text ?? '')?.[0]
      if (!block || !quote || item.blocks.some(({ text }) => reason.test(text)) || reason.test(item.title)) continue
      yield {
        at: { block, quote },
        says: 'This does not say why: name the law, and the description of the information',
        evidence: [
          {
            file: 'Local Government Act 1972, section 100A(4) and (5); Public Bodies (Admission to Meetings) Act 1960, section 1(2)',
            line: null,
            quote:
              'The resolution identifies the proceedings and states the description of the exempt information, or the reasons',
          },
        ],
      }
    }
  },
}
