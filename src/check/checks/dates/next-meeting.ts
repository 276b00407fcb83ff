/** A next meeting that is not after this one. */
import type { Check } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { nextMeetings, ownDay } from '../../paper/meeting-days.ts'

export const nextMeeting: Check = {
  id: 'next-meeting',
  family: 'dates',
  severity: 'error',
  says: 'A next meeting that is not after this one, or is more than a year away',
  *look(paper) {
    for (const { at, iso } of nextMeetings(paper)) {
      const own = ownDay(paper, at.block)
      if (own === null) continue
      const days = Temporal.PlainDate.from(own.iso).until(iso).days
      if (days > 0 && days < 400) continue
      yield {
        at,
        says:
          days > 0
            ? `The next meeting is more than a year after this one of ${dayInWords(own.iso)}`
            : days === 0
              ? 'The next meeting has the day of this one'
              : `The next meeting is before this one, which is on ${dayInWords(own.iso)}`,
        evidence: own.evidence,
        severity: days > 0 ? 'warning' : 'error',
        same: iso,
      }
    }
  },
}
