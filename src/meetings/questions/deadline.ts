/** By when a question for a meeting must be with the council, by when an answer in writing is owed, and who takes questions. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { bodyById } from '../../people/index.ts'
import { clockInstant } from '../clocks/clock.ts'
import { questionDeadline as deadlineClock, writtenAnswerClock } from '../clocks/deadlines.ts'
import type { Meeting } from '../meeting/store.ts'
import { inTime } from './rules.ts'

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

/** Until when a meeting takes questions; null where it takes none, or no more. */
export async function questionsOpen(
  tx: Tx,
  meeting: Pick<Meeting, 'bodyId' | 'status' | 'date'>,
  committee: Committee,
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const body = await bodyById(tx, meeting.bodyId)
  if (!body?.public || meeting.status !== 'scheduled' || !takesQuestions(body.kind, committee)) return null
  const deadline = questionDeadline(meeting.date, committee)
  return inTime.test({ now, deadline }, committee.publicQuestions.value) ? deadline : null
}
