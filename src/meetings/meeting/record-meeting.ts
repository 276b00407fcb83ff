/** Records that a body meets on a day, and what is known of it. A fact once known is filled in, never blanked. */
import { freeSlug } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Body } from '../../people/index.ts'
import { yearOn } from './municipal-year.ts'
import { annualMeetings } from './plan.store.ts'
import { type Facts, insertMeeting, meetingOn, slugsLike, updateMeeting } from './store.ts'

export type MeetingFacts = Facts & { date: string }

/**
 * The meeting's id. `yearBegins` is 'MM-DD' from the authority profile, for years whose annual meeting is not on record. A cancelled or held meeting does not go back to
 * scheduled because an older paper speaks of it as to come.
 */
export async function recordMeeting(tx: Tx, body: Body, facts: MeetingFacts, yearBegins: string): Promise<number> {
  const known = await meetingOn(tx, body.id, facts.date)
  if (known) {
    const status = facts.status === 'scheduled' ? undefined : facts.status
    await updateMeeting(tx, known.id, { ...facts, status })
    return known.id
  }
  const wanted = `${body.slug}-${facts.date}`
  const made = await insertMeeting(tx, {
    slug: freeSlug(wanted, await slugsLike(tx, wanted)),
    bodyId: body.id,
    date: facts.date,
    year: yearOn(facts.date, { annuals: await annualMeetings(tx), begins: yearBegins }),
    status: facts.status ?? 'scheduled',
  })
  await updateMeeting(tx, made.id, facts)
  return made.id
}
