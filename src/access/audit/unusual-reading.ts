/** Gathers the reading that stands out: by its number, by whose cases, by name and address. */
import type { Tx } from '../../db/index.ts'
import { london } from '../../lib/index.ts'
import { type Flagged, flaggedReading, namesOf, readingDays, rolesThatRead } from './alerts.store.ts'
import { readingLimits, type UnusualDay, unusualDays } from './rules.ts'

export type Unusual = {
  /** The first of the days looked at: '2026-09-01'. */
  readonly from: string
  readonly days: readonly (UnusualDay & { readonly name: string })[]
  readonly flagged: readonly Flagged[]
}

const shown = 30

/** Of the last 30 days, as far as the reader may see the log. */
export async function unusualReading(tx: Tx, day: Temporal.PlainDate): Promise<Unusual> {
  const from = day.subtract({ days: shown - 1 })
  const since = (first: Temporal.PlainDate) => first.toZonedDateTime(london).toInstant()
  const roles = new Map<number, string[]>()
  for (const { account, role } of await rolesThatRead(tx)) roles.set(account, [...(roles.get(account) ?? []), role])
  const days = unusualDays(
    await readingDays(tx, since(from.subtract({ days: readingLimits.days }))),
    roles,
    from.toString(),
  )
  const names = await namesOf(tx, [...new Set(days.map(one => one.account))])
  return {
    from: from.toString(),
    days: days.map(one => ({ ...one, name: names.get(one.account) ?? '' })),
    flagged: await flaggedReading(tx, since(from)),
  }
}
