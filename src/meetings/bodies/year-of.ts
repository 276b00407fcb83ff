/** Which municipal years a body's desk speaks of. */
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import { type DeskBody, deskBody, membershipYears } from '../../people/index.ts'
import { firstDay, type Years, yearOn } from '../meeting/municipal-year.ts'
import { annualMeetings } from '../meeting/plan.store.ts'

export type BodyYear = {
  body: DeskBody
  year: number
  /** The year that today falls in. */
  current: number
  /** The day on which a year begins, 'YYYY-MM-DD'. */
  firstDay: (year: number) => string
  /** Years with members, the newest first. */
  known: number[]
}

/** The body at an address, in the year that was asked for (its address's `?year=`), else in today's. */
export async function bodyYear(
  tx: Tx,
  slug: string,
  asked: string | null,
  { profile, now }: { profile: Profile; now: Temporal.Instant },
): Promise<BodyYear | null> {
  const body = await deskBody(tx, slug)
  if (!body) return null
  const years: Years = { annuals: await annualMeetings(tx), begins: profile.municipalYear.begins.value }
  const current = yearOn(today(now).toString(), years)
  const known = (await membershipYears(tx, body.id)).map(one => one.year)
  const year = asked !== null && /^(19|20)\d\d$/.test(asked) ? Number(asked) : current
  return { body, year, current, known, firstDay: of => firstDay(of, years) }
}
