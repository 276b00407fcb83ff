/** A deadline that is after what it is for, and a consultation that closes before it opens. */
import type { Check, Found } from '../../check.ts'
import { type DateMention, datesIn, dayInWords } from '../../mentions/dates.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { aboveAll, whereSaid } from '../../paper/meeting-days.ts'
import type { Block } from '../../paper/paper.ts'

const deadline =
  /\b(?:deadline|closing date|last date|no later than|not later than|by|before|clos(?:e|es|ed|ing)|end(?:s|ed)?)\b[^.;]{0,50}$/i
const asked =
  /\b(?:questions?|petitions?|deputations?|public statements?|speak(?:ers?)?|nominations?|apologies|regist(?:er|ration|rations))\b/i
const must = /\b(?:must|should|deadline|closing date|no later|not later|please|required|received|submitted|notice)\b/i
const event =
  /\b(?:events?|ceremony|election|poll|polling day|hearing|interviews?|workshop|conference|awards?|show|festival|fair|AGM|meeting|session|training)\b[^.;]{0,50}\b(?:on|is|held|place)\b[^.;\d]{0,25}$/i
const opens = /\b(?:open(?:s|ed|ing)?|beg[iau]n\w*|start(?:s|ed|ing)?|launch(?:es|ed)?|ran|runs?|from)\b[^.;\d]{0,40}$/i
const closes = /\b(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|until|to|finish(?:es|ed)?)\b[^.;\d]{0,30}$/i

export const deadlineAfterEvent: Check = {
  id: 'deadline-after-event',
  family: 'dates',
  severity: 'warning',
  says: 'A deadline that is after what it is for, or a consultation that closes before it opens',
  *look(paper) {
    const { meetingDate } = paper.reading
    const front = aboveAll(paper)
    for (const block of paper.blocks) {
      const dates = datesIn(block.text).filter(({ iso }) => iso !== null)
      if (dates.length === 0) continue
      const before = ({ start }: DateMention, n = 110) => block.text.slice(Math.max(0, start - n), start)
      if (meetingDate && block.n < front.length && !/\bnext\b/i.test(block.text))
        for (const { text } of sentencesIn(block.text)) {
          const date = datesIn(text).find(
            ({ iso, start }) => iso !== null && iso > meetingDate && deadline.test(text.slice(0, start)),
          )
          if (date && asked.test(text) && must.test(text))
            yield {
              at: { block, quote: date.text },
              says: `This deadline is after the meeting, which is on ${dayInWords(meetingDate)}`,
              evidence: whereSaid(front, meetingDate),
            }
        }
      if (dates.length < 2) continue
      const last = dates.find(date => deadline.test(before(date)) && asked.test(before(date, 160)))
      const held = dates.find(date => date !== last && event.test(before(date)))
      if (last?.iso && held?.iso && last.iso > held.iso)
        yield late(block, last, held, 'This deadline is after the day that it is for')
      if (
        !/\b(?:consultation|survey|exhibition|applications|nominations|engagement|bidding|window|tender)\b/i.test(
          block.text,
        )
      )
        continue
      const opened = dates.find(date => opens.test(before(date, 60)) && !closes.test(before(date, 30)))
      const closed = dates.find(
        date => date !== opened && date.start > (opened?.start ?? Infinity) && closes.test(before(date, 50)),
      )
      if (
        opened?.iso &&
        closed?.iso &&
        closed.iso < opened.iso &&
        closed.start - opened.start < 160 &&
        !/[.;]\s/.test(block.text.slice(opened.start, closed.start))
      )
        yield late(block, closed, opened, 'This closes before it opens')
    }
  },
}

const late = (block: Block, date: DateMention, other: DateMention, says: string): Found => ({
  at: { block, quote: date.text },
  says: `${says}: ${date.text} and ${other.text}`,
  evidence: [{ block, quote: other.text }],
  same: `${block.n} ${date.text}`,
})
