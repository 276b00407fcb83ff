/** An Act cited as law after it was repealed. */
import { longDate } from '../../../lib/index.ts'
import { citedIn } from '../../facts/known-acts.ts'
import type { Check } from '../../check.ts'
import { tellsHistory } from '../../mentions/history.ts'
import { sentenceAt } from '../../mentions/sentences.ts'
import { dayOf } from '../../paper/paper.ts'

/** What was done under it stands. */
const oldPaper = /\b(?:granted|was made|were made|order made|agreement|dated|convicted|pensions?)\b/i

export const actRepealed: Check = {
  id: 'act-repealed',
  family: 'law',
  severity: 'warning',
  says: 'An Act or regulations cited as law after their end',
  *look(paper, _, facts) {
    const cited = citedIn(facts)
    for (const block of paper.blocks)
      for (const { mention, meant, text, start, whole } of cited(block.text)) {
        const day = dayOf(paper, block)
        const act = meant.at(-1)
        const gone = act?.repealed
        if (!act || !gone || !whole || day === null || mention.kind === 'Bill' || meant.some(one => !one.repealed))
          continue
        if (meant.some(one => (one.repealed?.from ?? '') > day)) continue
        const sentence = sentenceAt(block.text, start).replace(text, '')
        if (
          oldPaper.test(sentence) ||
          tellsHistory(sentence, Number(gone.from.slice(0, 4))) ||
          sentence.includes(gone.by)
        )
          continue
        yield {
          at: { block, quote: text },
          says: `This has not been law since ${longDate(gone.from)}: in its place is now ${gone.by}`,
          evidence: [{ file: act.source, line: null, quote: `repealed from ${gone.from}; ${gone.by}` }],
          same: `${act.title} ${mention.year}`,
        }
      }
  },
}
