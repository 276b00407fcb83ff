/** Plans a year's meetings of a body at once: all of those chosen, or none where one of them cannot be. */
import { longDate, refuse, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Body } from '../../people/index.ts'
import { type Clashes, findClashes } from '../meeting/find-clashes.ts'
import { planMeeting, type Planning } from '../meeting/plan-meeting.ts'
import { lockCalendar } from '../meeting/plan.store.ts'

export type Series = { starts: string; venue: string }

const planOf = (body: Body, date: string, { starts, venue }: Series) => ({
  bodyId: body.id,
  date,
  starts,
  venue,
  kind: 'ordinary' as const,
  convened: null,
})

/** What stands against each day. */
export async function seriesClashes(
  tx: Tx,
  body: Body,
  days: readonly string[],
  series: Series,
  { profile, today }: Planning,
): Promise<{ day: string; clashes: Clashes }[]> {
  const found: { day: string; clashes: Clashes }[] = []
  const against = { bodyKind: body.kind, self: null, today, committee: profile.committee }
  for (const day of days) found.push({ day, clashes: await findClashes(tx, planOf(body, day, series), against) })
  return found
}

/** The addresses of what was planned. What the clerk should know of each day was shown beside it. */
export async function planSeries(
  tx: Tx,
  body: Body,
  days: readonly string[],
  series: Series,
  planning: Planning,
): Promise<Refusal | string[]> {
  await lockCalendar(tx)
  for (const { day, clashes } of await seriesClashes(tx, body, days, series, planning))
    if ('refusal' in clashes) return refuse(clashes.refusal.rule, `${longDate(day)}: ${clashes.refusal.says}`)
  const made: string[] = []
  for (const day of days) {
    const one = await planMeeting(tx, body, planOf(body, day, series), { ...planning, anyway: true })
    if ('slug' in one) made.push(one.slug)
  }
  return made
}
