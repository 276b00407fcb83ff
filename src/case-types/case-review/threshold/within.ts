/** Periods that the Act counts as beginning with a day: that day is the first of them, so the last is the day before the same date. */
import type { Day, Limit } from '../../../casework/index.ts'

/**
 * The last day of a period that begins with a day. Of one month beginning with 3 March, 2 April; where the later month has no such
 * date, the end of that month, as the courts count months (Dodds v Walker [1981] 1 WLR 1027): of one month beginning with 31 January,
 * the end of February.
 */
export function lastDayOf(beginning: Day, { value, unit }: Pick<Limit, 'value' | 'unit'>): Day {
  const first = Temporal.PlainDate.from(beginning)
  if (unit === 'days' || unit === 'weeks')
    return first
      .add({ [unit]: value })
      .subtract({ days: 1 })
      .toString()
  if (unit !== 'months' && unit !== 'years') throw new Error(`${value} ${unit} does not begin with a day.`)
  const same = first.add({ [unit]: value })
  return (same.day === first.day ? same.subtract({ days: 1 }) : same).toString()
}

/** How many days after the last day; 0 or below where it is in time. */
export const daysAfter = (last: Day, day: Day): number =>
  Temporal.PlainDate.from(last).until(day, { largestUnit: 'days' }).days
