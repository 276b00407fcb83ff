/** A meeting called with fewer clear days of notice than the law asks. */
import { walkInWords, workingDaysBetween } from '../../../lib/index.ts'
import type { Check } from '../../check.ts'
import { type DateMention, datesIn } from '../../mentions/dates.ts'
import { aboveAll, whereSaid } from '../../paper/meeting-days.ts'
import type { Block } from '../../paper/paper.ts'

const issued =
  /\b(?:date\s+of\s+(?:publication|issue|dispatch|despatch|notice)|publication\s+date|published|issued|dispatched|despatched|posted|dated(?:\s+this)?|date\s+published)\b(?:\s+on)?[\s:–-]*(?:the\s+)?$/i
const local = /\b(?:parish|town|community|village|neighbourhood)\s+(?:council|meeting)\b|\bparish\b/i
const principal = /\b(?:council|combined authority|committee|board|panel|cabinet|commission|executive)\b/i
/** Meetings that no such law calls, or that another law does. */
const unlike =
  /\b(?:partnership|forum|trust|integrated care|wales|welsh|cyngor|scotland|scottish|working group|task group)\b/i
/** Papers that may come later. */
const later =
  /\b(?:supplement\w*|addendum|late (?:items?|papers?|sheets?|reports?)|to follow|second dispatch|revised agenda|urgent)\b/i

export const clearDays: Check = {
  id: 'clear-days',
  family: 'dates',
  severity: 'warning',
  says: 'A meeting called with fewer clear days of notice than the law asks',
  *look(paper) {
    const { meetingDate, kind, cancelled } = paper.reading
    const front = aboveAll(paper)
    if (!meetingDate || cancelled || kind === 'minutes' || paper.agenda.length === 0) return
    const heads = [
      paper.reading.body ?? '',
      ...front.filter(({ part }) => part !== 'agenda').map(({ text }) => text),
    ].join('\n')
    const asked = local.test(heads) ? 3 : principal.test(heads) ? 5 : 0
    if (
      asked === 0 ||
      unlike.test(paper.reading.body ?? '') ||
      later.test(heads) ||
      /\b(?:wales|cyngor|scotland)\b/i.test(heads)
    )
      return
    const sent = sentOn(front, meetingDate)
    if (!sent?.date.iso) return
    const [from, to] = [Temporal.PlainDate.from(sent.date.iso), Temporal.PlainDate.from(meetingDate)]
    if (from.until(to).days > 60 || from.until(to).days < -60) return
    const walk = workingDaysBetween(from, to)
    const given = walk.counted.length
    if (given >= asked) return
    yield {
      at: { block: sent.block, quote: sent.date.text },
      says: `This gives ${given} clear ${given === 1 ? 'day' : 'days'} of notice of the meeting, and the law asks ${asked}`,
      evidence: [
        ...whereSaid(front, meetingDate),
        {
          file:
            asked === 3
              ? 'Local Government Act 1972, schedule 12, paragraph 10'
              : 'Local Government Act 1972, section 100A(6) and 100B',
          line: null,
          quote: walkInWords(walk).join(' ') || 'No day between',
        },
      ],
    }
  },
}

/** The day of issue: with its label, or a date alone beside the clerk's name or at the head of a letter. A decision is published later. */
function sentOn(front: readonly Block[], own: string): { block: Block; date: DateMention } | null {
  const days = front.flatMap(block => datesIn(block.text).map(date => ({ block, date })))
  const before = days.filter(({ date: { iso } }) => iso !== null && iso < own)
  return (
    before.find(({ block, date }) => issued.test(block.text.slice(0, date.start))) ??
    before.find(
      ({ block, date }) =>
        block.part === 'front' && block.text.replace(/^date\s*:/i, '').trim().length - date.text.length < 2,
    ) ??
    null
  )
}
