/** The days of the demonstration's cases, from the day on which it is made: what people do falls on working days. Pure. */
import { type Closure, workingDayFrom, workingDayUntil } from '../../lib/index.ts'
import type { When } from './seed.ts'

type Day = Temporal.PlainDate

export const meetings = 11

/** The next meeting of the problem-solving group for 0, the one so many months before it for others. */
export function meetingDay(made: Day, before: number, closures: readonly Closure[]): Day {
  const next = workingDayFrom(made.add({ days: 7 }), closures)
  return before === 0 ? next : workingDayUntil(made.add({ days: 7 }).subtract({ months: before }), closures)
}

const untilMade = (day: Day, made: Day, closures: readonly Closure[]): Day =>
  Temporal.PlainDate.compare(day, made) <= 0 ? day : workingDayUntil(made, closures)

/** `opened`: of the case. What was done after so many days was done by the day on which the demonstration is made. */
export function dayOf(when: When, made: Day, closures: readonly Closure[], opened: Day = made): Day {
  if ('meeting' in when) {
    const { meeting: before, plus = 0 } = when
    const day = meetingDay(made, before, closures).add({ days: plus })
    if (plus < 0) return workingDayUntil(day, closures)
    return before > 0 ? untilMade(workingDayFrom(day, closures), made, closures) : workingDayFrom(day, closures)
  }
  if ('ago' in when) return workingDayUntil(made.subtract({ days: when.ago }), closures)
  return untilMade(workingDayFrom(opened.add({ days: when.after }), closures), made, closures)
}
