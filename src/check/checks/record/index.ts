/** Checks of a paper against what was published before it. */
import type { Check } from '../../check.ts'
import { acronymUnlikeRecord } from './acronym-unlike-record.ts'
import { actionNeverClosed } from './action-never-closed.ts'
import { chairDiffers } from './chair-differs.ts'
import { deferredNotBack } from './deferred-not-back.ts'
import { meetingsCounted } from './meetings-counted.ts'
import { membershipDiffers } from './membership-differs.ts'
import { minuteNumbersGoOn } from './minute-numbers-go-on.ts'
import { minutesAgainstAgenda } from './minutes-against-agenda.ts'
import { minutesDateUnknown } from './minutes-date-unknown.ts'
import { nameUnlikeRecord } from './name-unlike-record.ts'
import { nextMeetingAgainstRecord } from './next-meeting-against-record.ts'
import { promisedNotKept } from './promised-not-kept.ts'
import { reportAlreadyReceived } from './report-already-received.ts'
import { sameWordsOldFigure } from './same-words-old-figure.ts'
import { sameWordsOtherFigure } from './same-words-other-figure.ts'

export const record: readonly Check[] = [
  membershipDiffers,
  chairDiffers,
  nameUnlikeRecord,
  minutesAgainstAgenda,
  minutesDateUnknown,
  minuteNumbersGoOn,
  nextMeetingAgainstRecord,
  deferredNotBack,
  promisedNotKept,
  actionNeverClosed,
  meetingsCounted,
  reportAlreadyReceived,
  acronymUnlikeRecord,
  sameWordsOtherFigure,
  sameWordsOldFigure,
]
