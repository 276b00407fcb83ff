/** A meeting on a weekend or a bank holiday. */
import { whyNoWorkingDay } from '../../../lib/index.ts'
import type { Check, Found } from '../../check.ts'
import { weekdayInWords } from '../../mentions/dates.ts'
import { type DaySaid, nextMeetings, whereSaid } from '../../paper/meeting-days.ts'

export const meetingOnDayOff: Check = {
  id: 'meeting-on-day-off',
  family: 'dates',
  severity: 'note',
  says: 'A meeting on a weekend or a bank holiday',
  *look(paper) {
    const { meetingDate } = paper.reading
    for (const at of meetingDate ? whereSaid([...paper.front, ...paper.agenda], meetingDate) : [])
      yield* off({ at, iso: meetingDate ?? '' }, 'This meeting')
    for (const one of nextMeetings(paper)) yield* off(one, 'The next meeting')
  },
}

function* off({ at, iso }: DaySaid, which: string): Iterable<Found> {
  const why = whyNoWorkingDay(Temporal.PlainDate.from(iso))
  if (why === null) return
  const day = weekdayInWords(iso)
  yield {
    at,
    says: `${which} is on a ${why === 'weekend' ? day.split(' ')[0] : `bank holiday, ${why}`}`,
    evidence: [{ file: 'the calendar', line: null, quote: day }],
    same: iso,
  }
}
