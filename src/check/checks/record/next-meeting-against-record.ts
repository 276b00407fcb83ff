/** A date of a meeting that is not the one which the record has. */
import type { Check, Place } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { blockAt, type Paper } from '../../paper/paper.ts'

const special =
  /\b(?:special|extraordinary|additional|urgent|rearranged|re-arranged|rescheduled|adjourned|reconvened)\b/i

export const nextMeetingAgainstRecord: Check = {
  id: 'next-meeting-against-record',
  family: 'record',
  severity: 'note',
  says: 'A date of this meeting, or of the next one, other than the record has',
  *look(paper, { meetings, calendar }) {
    const { date, reading } = paper
    if (
      date === null ||
      (reading.meetingDate ?? paper.minutes?.ofMeetingDate ?? null) === null ||
      special.test(paper.front.map(({ text }) => text).join(' '))
    )
      return
    const last = meetings.find(one => one.date < date && !one.cancelled)
    if (
      last?.next &&
      last.next.date !== date &&
      last.next.date > last.date &&
      !isKnown(last.next.date, last.next.said.file) &&
      near(last.next.date, date)
    )
      yield {
        at: placeOf(paper, 'meetingDate'),
        says: `The papers of ${dayInWords(last.date)} gave ${dayInWords(last.next.date)} for this meeting: has it moved?`,
        evidence: [last.next.said],
      }
    const next = reading.nextMeeting
    if (next === null || next <= date) return
    const own = calendar.find(one => one.date === next)
    const first = calendar.find(one => one.date > date && !one.cancelled)
    if (own?.cancelled)
      yield {
        at: placeOf(paper, 'nextMeeting'),
        says: `The meeting of ${dayInWords(next)} is cancelled`,
        evidence: [own.said],
      }
    else if (!own && first && near(first.date, next))
      yield {
        at: placeOf(paper, 'nextMeeting'),
        says: `The record has the next meeting on ${dayInWords(first.date)}, not on ${dayInWords(next)}`,
        evidence: [first.said],
      }

    /** A meeting was held that day, or is called for it: this one is another. Who only scheduled it may have moved it. */
    function isKnown(day: string, said: string): boolean {
      if (day > (date ?? '')) return calendar.some(one => one.date === day && one.said.file !== said)
      return meetings.some(one => one.date === day && (one.cancelled || one.agenda !== null || one.minutes !== null))
    }
  },
}

const near = (a: string, b: string): boolean =>
  Math.abs(Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: 'days' }).days) <= 62

function placeOf(paper: Paper, at: string): Place {
  const block = blockAt(paper, at) ?? paper.blocks[0]
  if (!block) throw new Error('A paper with a date has words.')
  return { block, quote: '' }
}
