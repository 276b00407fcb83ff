/** Drafts the minutes of a meeting, at its close, from what was captured live; without that from its agenda. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { refuse, type Refusal, today } from '../../lib/index.ts'
import { businessOf } from '../business/store.ts'
import { declarationsAt } from '../declarations/declarations-at.ts'
import { sittingAt } from '../live/sitting-at.ts'
import type { Meeting } from '../meeting/store.ts'
import { questionsAt } from '../questions/store.ts'
import { insertDesk, insertItem, replaceAttendees } from './desk.store.ts'
import type { DraftFrom } from './draft-from.ts'
import { draftedAttendees } from './drafted-attendance.ts'
import { draftedItems } from './drafted.ts'
import { cooptedOn, officersOf } from './draft.store.ts'
import { clockOf, nounOf } from './house.ts'
import { mayDraft } from './rules.ts'
import { amendmentsOf, meetingsNear } from './stage.store.ts'

/** 'in the Council Chamber, Town Hall'; nothing is made of a venue that begins with a word of its own. */
const placeOf = (venue: string | null): string =>
  venue === null
    ? ''
    : /^(?:in|at|by|via|on)\s/i.test(venue)
      ? venue
      : `at ${/^the\s/i.test(venue) ? '' : 'the '}${venue}`

/** The body's meeting before this one: its minutes are read at this. */
async function previousOf(tx: Tx, meeting: Meeting): Promise<DraftFrom['previous']> {
  const before = (await meetingsNear(tx, meeting.bodyId, meeting.id))
    .filter(one => one.date < meeting.date && one.status === 'held')
    .at(-1)
  if (!before) return null
  const amendments = (await amendmentsOf(tx, before.id)).map(({ ref, oldWords, newWords, movedBy, part }) => ({
    ref,
    // The minute that tells of it is public: what was changed in Part II is not said there.
    words: part === 'II' ? null : ([oldWords, newWords] as const),
    movedBy,
  }))
  return { date: before.date, amendments }
}

/** For a clerk. Refuses where the meeting is to come, or was cancelled, or has its minutes already. */
export async function draftMinutes(
  tx: Tx,
  committee: Committee,
  meeting: Meeting,
  now: Temporal.Instant,
): Promise<Refusal | 'drafted'> {
  const sitting = await sittingAt(tx, meeting.id)
  const refused = mayDraft.refuses({ ...meeting, phase: sitting.phase, today: today(now).toString() })
  if (refused) return refused
  const business = await businessOf(tx, meeting.id)
  const urgent = business.flatMap(one => (one.urgentReason ? [[one.id, one.urgentReason] as const] : []))
  const from: DraftFrom = {
    sitting,
    committee,
    noun: nounOf(meeting.bodyName),
    officers: new Map((await officersOf(tx, meeting.id)).map(one => [one.businessId, one.officer])),
    urgent: new Map(urgent),
    coopted: new Set((await cooptedOn(tx, meeting.bodyId, meeting.year)).map(one => one.personId)),
    declared: await declarationsAt(tx, committee, meeting.id),
    asked: (await questionsAt(tx, meeting.id)).filter(one => one.state === 'accepted' && one.outcome !== null),
    previous: await previousOf(tx, meeting),
  }
  const ended = sitting.closedAt === null ? meeting.ended : clockOf(sitting.closedAt)
  const made = await insertDesk(tx, meeting.id, { place: placeOf(meeting.venue), ended })
  if (!made) return refuse('minutes-once', 'These minutes have been drafted already: open them again.')
  for (const [at, item] of draftedItems(from).entries()) await insertItem(tx, meeting.id, at + 1, item)
  await replaceAttendees(tx, meeting.id, draftedAttendees(from))
  return 'drafted'
}
