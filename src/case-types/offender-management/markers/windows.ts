/** Two windows of one length on either side of a day, and how many of their days somebody was free. */
import type { Day } from '../../../casework/index.ts'

/** From the first day up to the last, which is not in it. */
export type Window = { readonly from: Day; readonly to: Day }

const dayOf = (day: Day) => Temporal.PlainDate.from(day)
const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
const later = (one: Day, other: Day): Day => (one > other ? one : other)
export const daysIn = ({ from, to }: Window): number => dayOf(from).until(dayOf(to), { largestUnit: 'days' }).days

/**
 * So many months on either side of a day, with which the later one begins. Where a leap day makes one of them longer, both have the days
 * of the shorter one.
 */
export function windowsAround(day: Day, months: number): { readonly before: Window; readonly after: Window } {
  const at = dayOf(day)
  const days = Math.min(
    daysIn({ from: at.subtract({ months }).toString(), to: day }),
    daysIn({ from: day, to: at.add({ months }).toString() }),
  )
  return {
    before: { from: at.subtract({ days }).toString(), to: day },
    after: { from: day, to: at.add({ days }).toString() },
  }
}

/** Days in custody are from the day on which it began to the day before it ended; two stays that overlap count once. */
export function freeDays(window: Window, custody: readonly { readonly from: Day; readonly to: Day | null }[]): number {
  const stays = custody
    .map(one => ({ from: later(one.from, window.from), to: earlier(one.to ?? window.to, window.to) }))
    .filter(one => one.from < one.to)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
  let [held, until] = [0, window.from]
  for (const { from, to } of stays) {
    const begins = later(from, until)
    if (begins < to) held += daysIn({ from: begins, to })
    until = later(until, to)
  }
  return daysIn(window) - held
}
