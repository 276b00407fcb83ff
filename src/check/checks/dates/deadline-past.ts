/** A deadline that people are still asked to keep, and that is past. */
import type { Check } from '../../check.ts'
import { datesIn, dayInWords, spanOf } from '../../mentions/dates.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { quoted } from '../../mentions/whens.ts'
import { dayOf, isProse } from '../../paper/paper.ts'

const time =
  '(?:[\\d.:]+\\s?(?:[ap]\\.?m\\.?|noon)?\\s*(?:on\\s+)?|(?:noon|midnight|midday)\\s+(?:on\\s+)?|the\\s+|end of\\s+|close of business\\s+(?:on\\s+)?)*'
const due = new RegExp(
  `\\b(?:by|before|until|than|deadline[^.;]{0,70}\\bis|(?:closing|final|last|cut-off) date[^.;]{0,70}\\bis|deadline:|closing date:)\\s+${time}$`,
  'i',
)
const asks =
  /\b(?:(?:must|should|shall|please|(?:is|are)\s+(?:asked|invited|requested|required|encouraged|reminded|to|due)|has|have|needs?\s+to)\b[^.;]{0,110}\b(?:receive|reach|arrive|send|sent|submit|return|make|made|complete|lodge|post|apply|applied|(?<!be )register|reply|respond|book|nominate|vote|comment|spent|sign|give|given|contact|email|notify|declare|until)\w*|(?:comments|responses|replies|applications|nominations|bids|returns)\b(?:\s+to\b[^.;]{0,40})?(?:\s+(?:are|is)\s+(?:requested|required|invited|due|welcome))?\s+(?:by|before|until)|deadline|(?:closing|final|last|cut-off) date)\b[^.;]{0,110}$/i
/** Whoever would speak at a meeting registers before it: the agenda is older than the day it bears. */
const toSpeak = /\bspeak(?:ing)?\b[^.;]{0,40}\bmeeting\b/i
const done = /\b(?:was|were|had|has|have been|did)\b/i

export const deadlinePast: Check = {
  id: 'deadline-past',
  family: 'dates',
  severity: 'warning',
  says: 'A deadline that people are still asked to keep, and that is past',
  *look(paper) {
    for (const block of paper.blocks) {
      const on = dayOf(paper, block)
      if (on === null || (!isProse(block) && block.part !== 'agenda' && block.part !== 'front')) continue
      for (const date of datesIn(block.text)) {
        const until = spanOf(date)?.until
        if (until === undefined || until >= on || quoted(block.text, date.start)) continue
        const sentence = sentencesIn(block.text).findLast(({ start }) => start <= date.start)
        const before = block.text.slice(Math.max(sentence?.start ?? 0, date.start - 250), date.start)
        if (!due.test(before) || !asks.test(before) || done.test(before) || toSpeak.test(before)) continue
        yield {
          at: { block, quote: date.text },
          says: `This deadline is past: the paper is of ${dayInWords(on)}`,
          evidence: [],
          severity: Temporal.PlainDate.from(until).until(on).days > 35 ? 'warning' : 'note',
        }
      }
    }
  },
}
