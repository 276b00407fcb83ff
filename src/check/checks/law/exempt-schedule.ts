/** A Schedule that is not that of exempt information. */
import type { Check } from '../../check.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const schedule = /\bSchedule\s+(\d{1,2}\s?\(?[A-Z]?\)?)(?![A-Za-z])/gi
const otherAct = /\bSchedule\s12A,?\s(?:to|of)\sthe\sLocal Government Act,?\s((?!1972)\d{4})\b/i
/** 'Excluded under section 100C(4)'. */
const section = /\bexclu\w+\b[^.;]{0,40}? under section 100\s?([B-K])\b/gi
const about = /\bexempt\b|public (?:and press )?(?:be|were|was) excluded|exclusion of the (?:press|public)/i

export const exemptSchedule: Check = {
  id: 'exempt-schedule',
  family: 'law',
  severity: 'warning',
  says: 'Another Schedule than 12A cited for exempt information',
  *look({ blocks }) {
    for (const block of blocks) {
      for (const { 0: said, 1: letter = '' } of block.text.matchAll(section))
        yield {
          at: { block, quote: said },
          says: `The public are excluded under section 100A, and this says 100${letter}`,
          evidence: [{ file: '1972 c. 70', line: null, quote: 'section 100A(4), Admission to meetings' }],
          severity: 'note',
          same: `section 100${letter}`,
        }
      if (!/schedule\s+\d/i.test(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        const [wrong, year = ''] = otherAct.exec(text) ?? []
        if (wrong)
          yield {
            at: { block, quote: wrong },
            says: `Schedule 12A is of the Local Government Act 1972, and this says ${year}`,
            evidence: [{ file: '1972 c. 70', line: null, quote: 'Schedule 12A, Access to information' }],
            mend: wrong.replace(year, '1972'),
            same: `schedule ${year}`,
          }
        if (!about.test(text) || !/Local Government Act,? 1972|\bparagraph/i.test(text)) continue
        const all = [...text.matchAll(schedule)].map(([quote, name = '']) => ({ quote, name }))
        const letters = all.map(({ name }) => name.replace(/[\s()]/g, '').toUpperCase())
        const [first] = all
        if (!first || letters.includes('12A')) continue
        yield {
          at: { block, quote: first.quote },
          says: `This is Schedule ${letters[0]}, and exempt information is described in Schedule 12A of the Local Government Act 1972`,
          evidence: [
            { file: '1972 c. 70', line: null, quote: 'Schedule 12A, Access to information: exempt information' },
          ],
          mend: first.quote.replace(first.name, '12A'),
          same: `schedule ${letters[0]}`,
        }
      }
    }
  },
}
