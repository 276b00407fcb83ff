/** The days around which the demonstration's meetings lie, worked out from the day on which it is made. Pure. */

const tuesday = 2
const thursday = 4

/** The first `weekday` (Monday 1) on `day` or after it. */
const next = (day: Temporal.PlainDate, weekday: number): Temporal.PlainDate =>
  day.add({ days: (weekday - day.dayOfWeek + 7) % 7 })

/** Tuesdays from which the next meetings of the Board are looked for: three weeks ahead, then eight and sixteen weeks later. */
export function ahead(today: Temporal.PlainDate): [Temporal.PlainDate, Temporal.PlainDate, Temporal.PlainDate] {
  const first = next(today.add({ days: 20 }), tuesday)
  return [first, first.add({ weeks: 8 }), first.add({ weeks: 16 })]
}

/** The Thursday of the extraordinary meeting that is over: eight to fourteen days ago. */
export const over = (today: Temporal.PlainDate): Temporal.PlainDate => next(today.subtract({ days: 14 }), thursday)

/** A moment of a day in London; `time` is 'HH:MM'. */
export const moment = (day: string | Temporal.PlainDate, time: string): Temporal.Instant =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
