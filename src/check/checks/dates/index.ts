/** The checks of dates and times. */
import type { Check } from '../../check.ts'
import { clearDays } from './clear-days.ts'
import { deadlineAfterEvent } from './deadline-after-event.ts'
import { deadlinePast } from './deadline-past.ts'
import { endedBeforeBegan } from './ended-before-began.ts'
import { eventOnTwoDays } from './event-on-two-days.ts'
import { futureForPast } from './future-for-past.ts'
import { implausibleYear } from './implausible-year.ts'
import { impossibleDate } from './impossible-date.ts'
import { impossibleTime } from './impossible-time.ts'
import { meetingDayDiffers } from './meeting-day-differs.ts'
import { meetingOnDayOff } from './meeting-on-day-off.ts'
import { minutesDate } from './minutes-date.ts'
import { nextMeeting } from './next-meeting.ts'
import { ordinalEnding } from './ordinal-ending.ts'
import { pastForFuture } from './past-for-future.ts'
import { periodBackwards } from './period-backwards.ts'
import { periodLength } from './period-length.ts'
import { reportOfAnotherMeeting } from './report-of-another-meeting.ts'
import { reportPeriod } from './report-period.ts'
import { sameWordsOtherDate } from './same-words-other-date.ts'
import { weekdayAgainstDate } from './weekday-against-date.ts'
import { yearAgainstMonths } from './year-against-months.ts'
import { yearOfMore } from './year-of-more.ts'
import { yearsCounted } from './years-counted.ts'

export const dates: readonly Check[] = [
  clearDays,
  deadlineAfterEvent,
  deadlinePast,
  endedBeforeBegan,
  eventOnTwoDays,
  futureForPast,
  implausibleYear,
  impossibleDate,
  impossibleTime,
  meetingDayDiffers,
  meetingOnDayOff,
  minutesDate,
  nextMeeting,
  ordinalEnding,
  pastForFuture,
  periodBackwards,
  periodLength,
  reportOfAnotherMeeting,
  reportPeriod,
  sameWordsOtherDate,
  weekdayAgainstDate,
  yearAgainstMonths,
  yearOfMore,
  yearsCounted,
]
