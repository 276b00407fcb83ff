/** The checks of dates and times. */
import type { Check } from '../../check.ts'
import { futureForPast } from './future-for-past.ts'
import { impossibleDate } from './impossible-date.ts'
import { impossibleTime } from './impossible-time.ts'
import { meetingOnDayOff } from './meeting-on-day-off.ts'
import { minutesDate } from './minutes-date.ts'
import { nextMeeting } from './next-meeting.ts'
import { ordinalEnding } from './ordinal-ending.ts'
import { pastForFuture } from './past-for-future.ts'
import { periodBackwards } from './period-backwards.ts'
import { periodLength } from './period-length.ts'
import { reportOfAnotherMeeting } from './report-of-another-meeting.ts'
import { weekdayAgainstDate } from './weekday-against-date.ts'
import { yearOfMore } from './year-of-more.ts'

export const dates: readonly Check[] = [
  futureForPast,
  impossibleDate,
  impossibleTime,
  meetingOnDayOff,
  minutesDate,
  nextMeeting,
  ordinalEnding,
  pastForFuture,
  periodBackwards,
  periodLength,
  reportOfAnotherMeeting,
  weekdayAgainstDate,
  yearOfMore,
]
