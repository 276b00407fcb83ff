/** Checks of a paper against what was published before it. */
import type { Check } from '../check.ts'
import { acronymUnlikeRecord } from './record/acronym-unlike-record.ts'
import { actionNeverClosed } from './record/action-never-closed.ts'
import { chairDiffers } from './record/chair-differs.ts'
import { deferredNotBack } from './record/deferred-not-back.ts'
import { figureAgainstCases } from './record/figure-against-cases.ts'
import { meetingsCounted } from './record/meetings-counted.ts'
import { membershipDiffers } from './record/membership-differs.ts'
import { minuteNotThere } from './record/minute-not-there.ts'
import { minuteNumbersGoOn } from './record/minute-numbers-go-on.ts'
import { minutesAgainstAgenda } from './record/minutes-against-agenda.ts'
import { minutesDateUnknown } from './record/minutes-date-unknown.ts'
import { nameUnlikeRecord } from './record/name-unlike-record.ts'
import { nextMeetingAgainstRecord } from './record/next-meeting-against-record.ts'
import { notThereLastTime } from './record/not-there-last-time.ts'
import { promisedNotKept } from './record/promised-not-kept.ts'
import { reportAlreadyReceived } from './record/report-already-received.ts'
import { sameWordsOldFigure } from './record/same-words-old-figure.ts'
import { sameWordsOtherFigure } from './record/same-words-other-figure.ts'

export const record: readonly Check[] = [
  membershipDiffers,
  chairDiffers,
  nameUnlikeRecord,
  minutesAgainstAgenda,
  minutesDateUnknown,
  minuteNotThere,
  minuteNumbersGoOn,
  nextMeetingAgainstRecord,
  deferredNotBack,
  notThereLastTime,
  promisedNotKept,
  actionNeverClosed,
  meetingsCounted,
  figureAgainstCases,
  reportAlreadyReceived,
  acronymUnlikeRecord,
  sameWordsOtherFigure,
  sameWordsOldFigure,
]
