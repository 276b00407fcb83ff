/** How a moment at which something is due is told: 'due today, 5pm', 'overdue by 2 working days'. */
import {
  type Closure,
  clockTime,
  count,
  fullDate,
  isWorkingDay,
  london,
  timeOfDay,
  today,
  workingDaysTo,
} from '../../lib/index.ts'

/** An item without an hour is due until the end of its day: clockInstant gives 23:59. */
const hourOf = (at: Temporal.Instant): string => {
  const time = at.toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' })
  return time === '23:59' ? '' : `, ${clockTime(time)}`
}

export const isLate = (at: Temporal.Instant, now: Temporal.Instant): boolean => Temporal.Instant.compare(at, now) < 0

/** Working days until it is due: 0 today, below 0 where it was due earlier. */
export const workingDaysLeft = (
  at: Temporal.Instant,
  now: Temporal.Instant,
  closures: readonly Closure[] = [],
): number => workingDaysTo(today(now), today(at), closures)

/** What is late for longer is told by its day: nobody counts three hundred working days, and a page of them would take a second. */
const countedBack = { months: 3 }

/** In words, without a full stop; small letters first, to stand after what is due. */
export function dueWords(at: Temporal.Instant, now: Temporal.Instant, closures: readonly Closure[] = []): string {
  const [day, due] = [today(now), today(at)]
  if (isLate(at, now)) {
    if (due.equals(day)) return `overdue since ${timeOfDay(at)} today`
    const days =
      Temporal.PlainDate.compare(due, day.subtract(countedBack)) < 0 ? 0 : -workingDaysLeft(at, now, closures)
    return days > 0 ? `overdue by ${count(days, 'working day')}` : `overdue since ${fullDate(due)}`
  }
  if (due.equals(day)) return `due today${hourOf(at)}`
  if (due.equals(day.add({ days: 1 }))) return `due tomorrow${hourOf(at)}`
  const left = Temporal.PlainDate.compare(due, day.add({ days: 14 })) > 0 ? 0 : workingDaysLeft(at, now, closures)
  const soon = left > 0 && left <= 5 && isWorkingDay(due, closures) ? ` (in ${count(left, 'working day')})` : ''
  return `due on ${fullDate(due)}${hourOf(at)}${soon}`
}
