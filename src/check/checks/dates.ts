/** The checks of dates and times. */
import type { Check } from '../check.ts'
import { actionDueBefore } from './dates/action-due-before.ts'
import { clearDays } from './dates/clear-days.ts'
import { deadlineAfterEvent } from './dates/deadline-after-event.ts'
import { deadlinePast } from './dates/deadline-past.ts'
import { endedBeforeBegan } from './dates/ended-before-began.ts'
import { eventOnTwoDays } from './dates/event-on-two-days.ts'
import { futureForPast } from './dates/future-for-past.ts'
import { implausibleYear } from './dates/implausible-year.ts'
import { impossibleDate } from './dates/impossible-date.ts'
import { impossibleTime } from './dates/impossible-time.ts'
import { meetingDayDiffers } from './dates/meeting-day-differs.ts'
import { meetingOnDayOff } from './dates/meeting-on-day-off.ts'
import { minutesDate } from './dates/minutes-date.ts'
import { nextMeeting } from './dates/next-meeting.ts'
import { ordinalEnding } from './dates/ordinal-ending.ts'
import { pastForFuture } from './dates/past-for-future.ts'
import { periodBackwards } from './dates/period-backwards.ts'
import { periodLength } from './dates/period-length.ts'
import { reportOfAnotherMeeting } from './dates/report-of-another-meeting.ts'
import { reportPeriod } from './dates/report-period.ts'
import { sameWordsOtherDate } from './dates/same-words-other-date.ts'
import { weekdayAgainstDate } from './dates/weekday-against-date.ts'
import { yearAgainstMonths } from './dates/year-against-months.ts'
import { yearOfMore } from './dates/year-of-more.ts'
import { yearsCounted } from './dates/years-counted.ts'
import { feastDay } from './dates/feast-day.ts'
import { runOfTimes } from './dates/run-of-times.ts'
import { daysCounted } from './dates/days-counted.ts'
import { stepsOutOfOrder } from './dates/steps-out-of-order.ts'
import { hoursAgainstTimes } from './dates/hours-against-times.ts'
import { quarterMonths } from './dates/quarter-months.ts'
import { yearSaid } from './dates/year-said.ts'
import { yearEnded } from './dates/year-ended.ts'
import { anniversary } from './dates/anniversary.ts'
import { weekdayOfSeries } from './dates/weekday-of-series.ts'

export const dates: readonly Check[] = [
  actionDueBefore,
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
  feastDay,
  runOfTimes,
  daysCounted,
  stepsOutOfOrder,
  hoursAgainstTimes,
  quarterMonths,
  yearSaid,
  yearEnded,
  anniversary,
  weekdayOfSeries,
]
