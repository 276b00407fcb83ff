/** An action that is to be done by a day before the meeting which gave it. */
import type { Check } from '../../check.ts'
import { datesIn, dayInWords } from '../../mentions/dates.ts'
import { ownDay } from '../../paper/meeting-days.ts'

const action = /^\W*(?:actions?|action points?)\b/i
const task = /\b(?:to|will|would|must) (?:be )?[a-z]+/
const by =
  /\b(?:by|before|(?:no )?later than|deadline|due|target(?: date)?|for completion|complet\w+)(?: on| of| by| date)?(?: the)?\s*[:(–-]?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?$/i
const told =
  /\b(?:was|were|had|has been|have been|since|minutes?|received|dated|outstanding|complete|completed|done|closed|carried forward|previous)\b/i

export const actionDueBefore: Check = {
  id: 'action-due-before',
  family: 'dates',
  severity: 'warning',
  says: 'An action that is to be done by a day before the meeting which gave it',
  *look(paper) {
    for (const block of paper.minutes?.blocks ?? []) {
      if ((block.role !== 'action' && !action.test(block.text)) || !task.test(block.text) || told.test(block.text))
        continue
      const own = ownDay(paper, block)
      for (const { iso, start, text } of own ? datesIn(block.text) : [])
        if (own && iso && iso < own.iso && by.test(block.text.slice(0, start)))
          yield {
            at: { block, quote: text },
            says: `This is due on ${dayInWords(iso)}, before the meeting of ${dayInWords(own.iso)} that gave it`,
            evidence: own.evidence,
          }
    }
  },
}
