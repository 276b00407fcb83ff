/** Every clock by its name, with what it is counted from. */
import type { Committee } from '../../authority/index.ts'
import type { Clocked } from './clock.ts'
import { callInClock, minutesClock, questionDeadline, reportDeadline, writtenAnswerClock } from './deadlines.ts'
import { noticeClock } from './notice.ts'
import {
  attendanceClock,
  backgroundPapers,
  executiveReply,
  publicInspection,
  registerInterests,
  replyClock,
} from './periods.ts'

export type NamedClock = {
  readonly name: string
  /** 'the meeting', or the day from which it runs: 'the day of publication'. */
  readonly from: string
  readonly run: (day: Temporal.PlainDate, committee: Committee) => Clocked
}

const meeting = 'the meeting'

export const clocks: readonly NamedClock[] = [
  { name: 'notice', from: meeting, run: noticeClock },
  { name: 'question-deadline', from: meeting, run: questionDeadline },
  { name: 'report-deadline', from: meeting, run: reportDeadline },
  { name: 'minutes', from: meeting, run: minutesClock },
  { name: 'written-answer', from: meeting, run: writtenAnswerClock },
  { name: 'public-inspection', from: meeting, run: publicInspection },
  { name: 'background-papers', from: meeting, run: backgroundPapers },
  { name: 'reply', from: 'the day of the report or recommendation', run: replyClock },
  { name: 'executive-reply', from: 'the day on which the executive received the report', run: executiveReply },
  { name: 'call-in', from: 'the day of publication', run: callInClock },
  { name: 'attendance', from: 'the day of the last attendance', run: attendanceClock },
  { name: 'register-interests', from: 'the day of becoming a member', run: registerInterests },
]
