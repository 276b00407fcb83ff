/** How letters are served, and the day on which one counts as served. */
import { isWorkingDay, walkWorkingDays, workingDayFrom } from '../../lib/index.ts'
import type { Day } from '../type/effect.ts'
import { after, type Limit } from '../type/limit.ts'

export const methods = [
  { key: 'post', name: 'First class post' },
  { key: 'hand', name: 'Handed over', hint: 'To the person, or to somebody who takes letters for them' },
  { key: 'left', name: 'Left at the address' },
  { key: 'e-mail', name: 'E-mail', hint: 'Only where they agreed to receive letters so' },
  { key: 'affixed', name: 'Fixed to the premises', hint: 'Notices only' },
] as const

export type Method = (typeof methods)[number]['key']

export type Served = {
  readonly how: Method
  /** The day on which it was posted, handed over, left, sent or fixed. */
  readonly day: Day
  /** '16:05' in London; '' where nobody knows, as with post. */
  readonly time: string
  /** A notice in law, and no ordinary letter. */
  readonly notice: boolean
}

type Limits = (key: string, on?: Day) => Limit

/** 'service.post-notice', of the profile: how long after. Working days: it counts on a working day, and in the afternoon on the next one. */
export const serviceLimit = ({ how, notice }: Pick<Served, 'how' | 'notice'>): string =>
  `service.${how}-${notice ? 'notice' : 'letter'}`

/** The hour of the day until which it counts on that day, in minutes after midnight. */
const lateFrom = 'service.same-day-until'

const minutes = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/**
 * The day on which a letter counts as served. By post the working days are counted from the day of posting, at whatever hour. The days on
 * which only the council's own offices are closed count: the post is carried, and doors have letter boxes.
 */
export function deemedServed({ how, day, time, notice }: Served, limit: Limits): Day {
  const { value, unit } = limit(serviceLimit({ how, notice }), day)
  if (unit !== 'working days') return after(day, { value, unit }, [])
  const on = Temporal.PlainDate.from(day)
  if (how === 'post') return walkWorkingDays(on, value).day.toString()
  const late = time !== '' && isWorkingDay(on) && minutes(time) > limit(lateFrom, day).value
  return walkWorkingDays(workingDayFrom(late ? on.add({ days: 1 }) : on), value).day.toString()
}
