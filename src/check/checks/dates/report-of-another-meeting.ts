/** A report whose head gives the day of another meeting: it was put off, and its date was left. */
import type { Check, Elsewhere, Place } from '../../check.ts'
import { datesIn, dayInWords } from '../../mentions/dates.ts'
import { whereSaid } from '../../paper/meeting-days.ts'

/** So many days before a meeting a report may be dated by the day on which it was written. */
const written = 42

export const reportOfAnotherMeeting: Check = {
  id: 'report-of-another-meeting',
  family: 'dates',
  severity: 'error',
  says: 'A report whose head gives the day of another meeting',
  *look(paper, { meetings }) {
    const { meetingDate } = paper.reading
    if (!meetingDate || paper.front.length + paper.agenda.length === 0) return
    const dated = paper.reports.flatMap((report, n) => {
      const block = report.blocks.find(({ at }) => at === `reports.${n}.date`)
      const date = block && datesIn(block.text).find(({ iso }) => iso === report.date)
      return block && date?.iso ? [{ block, date, iso: date.iso }] : []
    })
    const fit = dated.filter(({ iso }) => iso === meetingDate).length
    for (const { block, date, iso } of dated) {
      if (iso === meetingDate) continue
      const held: (Place | Elsewhere)[] = [
        ...(paper.minutes?.ofMeetingDate === iso ? whereSaid(paper.minutes.blocks, iso) : []),
        ...meetings.filter(meeting => meeting.date === iso).flatMap(({ minutes }) => minutes?.said ?? []),
      ]
      const label = /\bmeeting\b/i.test(block.text.slice(0, date.start))
      const others = dated.length - 1
      const sure = label || held.length > 0 || meetings.some(one => one.date === iso) || (fit > 1 && fit * 2 > others)
      const early = Temporal.PlainDate.from(iso).until(meetingDate).days
      if (!sure && fit === 0 && early > 0 && early < written) continue
      yield {
        at: { block, quote: date.text },
        says: `This report has the date ${dayInWords(iso)}${held.length > 0 ? ', that of an earlier meeting' : ''}, and the meeting is on ${dayInWords(meetingDate)}`,
        evidence: [...whereSaid([...paper.front, ...paper.agenda], meetingDate), ...held],
        mend: dayInWords(meetingDate),
        severity: sure ? 'error' : fit === 0 && early > 0 ? 'note' : 'warning',
      }
    }
  },
}
