/** The moment that a clerk means by '19:05', said at a meeting or after it. */
import { london } from '../../lib/index.ts'

/**
 * `last`: the newest moment of the log, or null. It is that day's (the meeting's own where the log is empty), the next one's where the hour
 * is long before the meeting began. A minute is meant to its end, so that what was noted in it comes before. Null where it is no time.
 */
export function momentOf(
  typed: string,
  meeting: { readonly date: string; readonly starts: string | null },
  last: Temporal.Instant | null,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const [, hour, minute] = /^(\d{1,2})[:.]?(\d\d)$/.exec(typed.trim()) ?? []
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  const time = new Temporal.PlainTime(Number(hour), Number(minute), 59, 999)
  const on = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone: london, plainTime: time }).toInstant()
  const day = last?.toZonedDateTimeISO(london).toPlainDate() ?? Temporal.PlainDate.from(meeting.date)
  const begins = Temporal.PlainDate.from(meeting.date)
    .toZonedDateTime({ timeZone: london, plainTime: meeting.starts ?? '00:00' })
    .toInstant()
    .subtract({ hours: 3 })
  const meant = Temporal.Instant.compare(on(day), begins) < 0 ? on(day.add({ days: 1 })) : on(day)
  // 23:55, said at five past midnight.
  const earlier = meant.subtract({ hours: 24 })
  const past =
    Temporal.Instant.compare(meant, now.add({ minutes: 1 })) > 0 && Temporal.Instant.compare(earlier, begins) >= 0
      ? earlier
      : meant
  // The minute that is not over yet.
  return Temporal.Instant.compare(past, now) > 0 && past.epochMilliseconds - now.epochMilliseconds < 60_000 ? now : past
}
