/** By when a question for a meeting must be with the council, by when an answer in writing is owed, and who takes questions. */
import type { Committee } from '../../authority/index.ts'
import { clockInstant } from '../clocks/clock.ts'
import { questionDeadline as deadlineClock, writtenAnswerClock } from '../clocks/deadlines.ts'

export const questionDeadline = (meetingDate: string, committee: Committee): Temporal.Instant =>
  clockInstant(deadlineClock(meetingDate, committee).at)

/** 'YYYY-MM-DD' */
export const writtenAnswerDue = (meetingDate: string, committee: Committee): string =>
  writtenAnswerClock(meetingDate, committee).at.slice(0, 10)

/** Whether the agendas of a kind of body have public questions. */
export const takesQuestions = (bodyKind: string, committee: Committee): boolean =>
  committee.standingItems.value.some(
    item => item.kind === 'questions' && (item.for.length === 0 || item.for.includes(bodyKind)),
  )
