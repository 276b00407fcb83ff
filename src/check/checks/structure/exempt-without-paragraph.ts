/** Exempt items of an agenda. */
import type { Check } from '../../check.ts'
import { blockAt } from '../../paper/paper.ts'

export const exemptWithoutParagraph: Check = {
  id: 'exempt-without-paragraph',
  family: 'structure',
  severity: 'warning',
  says: 'An exempt item for which the agenda does not name the paragraph of Schedule 12A, or a public item after the exempt ones',
  *look(paper) {
    const items = paper.reading.agenda ?? []
    const first = items.findIndex(({ part }) => part === 'II')
    const block = first < 0 ? undefined : blockAt(paper, `agenda.${first}`)
    if (!block) return
    const words = [...paper.front, ...paper.agenda].map(({ text }) => text).join('\n')
    const named =
      /\b(?:paragraphs?|paras?\.?|categor(?:y|ies)|paragraff\w*|reasons?|grounds?)\W{0,3}(?:numbers?|nos?\.?)?\s*\(?(?:\d|one|two|three|four|five|six|seven)\b|\bexempt\w*[^.\n]{0,30}\b[1-7]\b/i.test(
        words,
      )
    if (!named && /\bexempt|\bpart (?:II|2)\b|\bexclu/i.test(words))
      yield {
        at: { block, quote: '' },
        says: 'This item is exempt, and the agenda does not say under which paragraph of Schedule 12A',
        evidence: [
          {
            file: 'Local Government Act 1972, section 100A(4) and (5)',
            line: null,
            quote: 'The resolution states the description of the exempt information in terms of Schedule 12A',
          },
        ],
      }
    const after = items.findIndex(({ part }, n) => n > first && part === 'I')
    const open = after < 0 ? undefined : blockAt(paper, `agenda.${after}`)
    if (open)
      yield {
        at: { block: open, quote: '' },
        says: 'This public item stands after the press and public have been excluded',
        evidence: [{ block, quote: '' }],
        severity: 'note',
      }
  },
}
