/** A Bill spoken of as still to come when it is an Act. */
import { longDate } from '../../../lib/index.ts'
import { citedIn } from '../../facts/known-acts.ts'
import type { Check } from '../../check.ts'
import { sentenceAt } from '../../mentions/sentences.ts'
import { writtenAfter } from '../../paper/written-after.ts'

const passed =
  /royal assent|became law|bec[ao]me an act|passed into law|was enacted|when (?:it|this) was|during (?:its|the) passage|passage of the|then\b|at the time|originally|introduced (?:in|on|to)|was (?:published|introduced|laid|debated|drafted)|first reading|now (?:an act|law|the)|former/i
/** 'Its duties under the Homes Bill, which received Royal Assent in May': nobody has duties under a Bill. */
const bound = (sentence: string, bill: string): boolean =>
  /royal assent|became law/i.test(sentence) &&
  /\b(?:dut(?:y|ies)|powers?|obligations?|requirements?|responsibilit(?:y|ies)|offences?|order|notice)\b[^.;]{0,40}\b(?:under|in|of|imposed by|set out in|contained in|introduced by|created by)\s+the\s+(?:new\s+)?$/i.test(
    sentence.slice(0, sentence.indexOf(bill)),
  )

export const billAfterAssent: Check = {
  id: 'bill-after-assent',
  family: 'law',
  severity: 'warning',
  says: 'A Bill that has become an Act',
  *look(paper, _, facts) {
    const cited = citedIn(facts)
    for (const block of paper.blocks)
      for (const { mention, acts, text, start, whole } of cited(block.text)) {
        const day = writtenAfter(paper, block)
        if (mention.kind !== 'Bill' || day === null || !whole) continue
        const act = acts.findLast(one => one.assent !== undefined && one.assent < day)
        if (!act?.assent || acts.some(one => one.year >= Number(day.slice(0, 4)) && (one.assent ?? '9') > day)) continue
        const age = Number(day.slice(0, 4)) - act.year
        const sentence = sentenceAt(block.text, start)
        if ((acts.length > 1 && age > 3) || (passed.test(sentence) && !bound(sentence, text))) continue
        yield {
          at: { block, quote: text },
          says: `This says Bill, and it has been the ${act.title} ${act.year} since Royal Assent on ${longDate(act.assent)}`,
          evidence: [{ file: act.source, line: null, quote: `Royal Assent ${act.assent}` }],
          mend: `${act.title} ${act.year}`,
          severity: age > 8 ? 'note' : 'warning',
          same: `${act.title} ${act.year}`,
        }
      }
  },
}
