/**
 * Clear days of notice: whole working days between the day on which papers are issued and the day of the meeting, neither of
 * which counts. The Act does not say what a clear day is (R v Herefordshire Justices 1820, R v Swansea CC ex p Elitestone 1993);
 * we count Monday to Friday without bank holidays and the council's own closures. Days appointed for public thanksgiving or
 * mourning (section 243) are among the bank holidays; its Christmas, Easter and bank holiday breaks are wider than that, and a
 * council that keeps to them says so in its closures.
 */
import type { Committee } from '../../authority/index.ts'
import {
  bankHolidays,
  clockTime,
  count,
  fullDate,
  london,
  longDate,
  timeOfDay,
  walkInWords,
  walkWorkingDays,
  workingDayFrom,
  workingDaysBetween,
  workingDayUntil,
} from '../../lib/index.ts'
import { type Clocked, plainDay, withWarning } from './clock.ts'

export type ClearDays = { readonly days: number; readonly steps: readonly string[] }

/** How many clear days lie between an issue and a meeting. Of a day of issue that is no working day: see noticeGiven. */
export function clearDaysBetween(
  issued: string | Temporal.PlainDate,
  meeting: string | Temporal.PlainDate,
  committee: Committee,
): ClearDays {
  const [from, to] = [plainDay(issued), plainDay(meeting)]
  const walk = workingDaysBetween(from, to, committee.closures.value)
  const ends = `The day of issue, ${fullDate(from)}, and the day of the meeting, ${fullDate(to)}, are not counted.`
  return { days: walk.counted.length, steps: withWarning([ends, ...walkInWords(walk)], from, to) }
}

/**
 * The last day on which an agenda and its reports can be published with the notice that the law asks for. A day always: the hour at
 * which the offices close, where the council says one, stands in the words (its effect on a paper issued later is contested).
 */
export function noticeClock(meeting: string | Temporal.PlainDate, committee: Committee): Clocked {
  const { clearDays, closes } = committee.notice.value
  const closures = committee.closures.value
  const to = plainDay(meeting)
  const walk = walkWorkingDays(to, -clearDays, closures)
  const eve = walk.day.subtract({ days: 1 })
  const last = workingDayUntil(eve, closures)
  const hour = closes === null ? '' : ` by ${clockTime(closes)}`
  return {
    clock: 'notice',
    at: last.toString(),
    says: `Publish${hour} on ${fullDate(last)} at the latest: ${count(clearDays, 'clear day')} before the meeting on ${fullDate(to)}.`,
    source: committee.notice.source,
    steps: withWarning(
      [
        `The day of the meeting, ${fullDate(to)}, is not counted.`,
        ...walkInWords(walk),
        last.equals(eve)
          ? `The day of issue is not counted: ${fullDate(last)} is the last one.`
          : `The day of issue is not counted, and papers are issued on a working day: not on ${fullDate(eve)}, so on ${fullDate(last)}.`,
      ],
      last,
      to,
    ),
  }
}

export type NoticeGiven = {
  /** The last day that would have been in time, as the clock of notice says it. */
  readonly at: string
  readonly clearDays: number
  readonly needed: number
  readonly enough: boolean
  readonly says: string
  /** The version of the bank holidays by which it was counted. */
  readonly calendar: string
  readonly steps: readonly string[]
}

/**
 * The notice that a publication gives, for keeping with it. What is published after the office closes (where the council says
 * when), or on a day on which it is closed, counts as of the next working day. `convened`: the day on which the meeting was
 * convened, where that was too late for the whole notice; it is then enough to publish on that day (section 100B(3)(a)).
 */
export function noticeGiven(
  publishedAt: Temporal.Instant,
  meetingDate: string,
  committee: Committee,
  { convened = null }: { convened?: string | null } = {},
): NoticeGiven {
  const { clearDays: needed, closes } = committee.notice.value
  const closures = committee.closures.value
  const published = publishedAt.toZonedDateTimeISO(london)
  const day = published.toPlainDate()
  const afterHours = closes !== null && Temporal.PlainTime.compare(published.toPlainTime(), closes) > 0
  const issued = workingDayFrom(afterHours ? day.add({ days: 1 }) : day, closures)
  const { days: clearDays, steps } = clearDaysBetween(issued, meetingDate, committee)
  const { at } = noticeClock(meetingDate, committee)
  const short = convened !== null && convened > at
  const whenConvened = short && Temporal.PlainDate.compare(issued, workingDayFrom(plainDay(convened), closures)) <= 0
  const enough = clearDays >= needed || whenConvened
  const moved = issued.equals(day)
    ? []
    : [
        `Published on ${fullDate(day)} at ${timeOfDay(publishedAt)}, when the offices are closed: counted as of ${fullDate(issued)}.`,
      ]
  const given = `${count(clearDays, 'clear day')} of the ${needed} that are needed`
  return {
    at,
    clearDays,
    needed,
    enough,
    says: whenConvened
      ? `The meeting was convened on ${longDate(plainDay(convened))}, with less than ${count(needed, 'clear day')} to go; notice was given from then.`
      : enough
        ? `Published with ${count(clearDays, 'clear day')} of notice; ${needed} are needed.`
        : `Published with ${given}. The last day for it was ${fullDate(at)}.`,
    calendar: bankHolidays.version,
    steps: [...moved, ...steps],
  }
}
