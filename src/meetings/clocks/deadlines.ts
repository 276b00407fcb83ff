/** What must be done by when around a meeting: by reports' authors, by people who ask, by the clerk afterwards. */
import type { Committee } from '../../authority/index.ts'
import { clockTime, count, fullDate, walkInWords, walkWorkingDays } from '../../lib/index.ts'
import { type Clocked, plainDay, withWarning } from './clock.ts'

type Day = string | Temporal.PlainDate
type Counted = { clock: string; by: number; hour?: string; source: string; not: string }

/** So many working days after a day, or before it; that day itself is not counted. */
function workingDays(
  from: Temporal.PlainDate,
  { clock, by, hour, source, not }: Counted,
  committee: Committee,
  says: (when: string) => string,
): Clocked {
  const walk = walkWorkingDays(from, by, committee.closures.value)
  const on = `${hour === undefined ? '' : `${clockTime(hour)} on `}${fullDate(walk.day)}`
  return {
    clock,
    at: hour === undefined ? walk.day.toString() : `${walk.day.toString()}T${hour}`,
    says: says(on),
    source,
    steps: withWarning([`${not}, ${fullDate(from)}, is not counted.`, ...walkInWords(walk)], walk.day, from),
  }
}

/** When a question from the public must have come. */
export function questionDeadline(meeting: Day, committee: Committee): Clocked {
  const { workingDaysBefore, hour, to, order } = committee.publicQuestions.value
  const clock = {
    clock: 'question-deadline',
    by: -workingDaysBefore,
    hour,
    source: order,
    not: 'The day of the meeting',
  }
  return workingDays(plainDay(meeting), clock, committee, on => `Questions must be with the ${to} by ${on}.`)
}

/** When a report must be with committee services. */
export function reportDeadline(meeting: Day, committee: Committee): Clocked {
  const { value, source } = committee.reportDeadline
  const by = -value.workingDaysBefore
  const clock = { clock: 'report-deadline', by, hour: value.hour, source, not: 'The day of the meeting' }
  return workingDays(plainDay(meeting), clock, committee, on => `Reports must be with committee services by ${on}.`)
}

/** When draft minutes are to be published. */
export function minutesClock(meeting: Day, committee: Committee): Clocked {
  const { value, source } = committee.minutes
  const days = value.workingDaysAfter
  return workingDays(
    plainDay(meeting),
    { clock: 'minutes', by: days, source, not: 'The day of the meeting' },
    committee,
    on => `Draft minutes are published by ${on}, ${count(days, 'working day')} after the meeting.`,
  )
}

/** Until when a decision can be called in, from the day on which it was published (Local Government Act 2000, section 9F). */
export function callInClock(published: Day, committee: Committee): Clocked {
  const { value, source } = committee.callIn
  const { workingDays: days, hour } = value
  return workingDays(
    plainDay(published),
    { clock: 'call-in', by: days, hour, source, not: 'The day of publication' },
    committee,
    on => `The decision can be called in until ${on}.`,
  )
}

/** When a question that was not answered at the meeting is answered in writing. */
export function writtenAnswerClock(meeting: Day, committee: Committee): Clocked {
  const { writtenAnswer, order } = committee.publicQuestions.value
  return workingDays(
    plainDay(meeting),
    { clock: 'written-answer', by: writtenAnswer, source: order, not: 'The day of the meeting' },
    committee,
    on => `The answer in writing is sent by ${on}, ${count(writtenAnswer, 'working day')} after the meeting.`,
  )
}
