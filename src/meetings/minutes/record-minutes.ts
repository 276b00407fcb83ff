/** Records the minutes of a meeting whole: who was there, each minute with its words and resolutions, who did what. */
import type { Tx } from '../../db/index.ts'
import { type Body, namePerson, spellPerson } from '../../people/index.ts'
import { updateMeeting } from '../meeting/store.ts'
import { recordActions } from '../actions/record-actions.ts'
import type { NewAction } from '../actions/store.ts'
import { type BallotFacts, insertVote, type VoteFacts } from '../votes/store.ts'
import {
  type Capacity,
  deleteMinutes,
  insertAttendance,
  type Deed,
  insertDeeds,
  insertMinute,
  type Minute,
  minutesState,
} from './store.ts'

/** A name as printed; with the person, where that is known and need not be matched. */
type Named = { name: string; personId?: number | null }

export type MinutesFacts = {
  ended: string | null
  /** Names as printed. Those present or absent as members are matched with the body's members. */
  attendance: (Named & { capacity: Capacity })[]
  items: (Omit<Minute, 'id'> & {
    deeds: (Named & { kind: Deed['kind']; text: string })[]
    actions: { text: string; owners: string[]; due?: string | null }[]
    /** In the order in which they were taken. Ballots by names as printed, where the vote was recorded. */
    votes?: (Omit<VoteFacts, 'ballots'> & { ballots: (Named & Pick<BallotFacts, 'way'>)[] })[]
  })[]
}

const asMember: Capacity[] = ['present', 'apologies', 'absent on council business']

async function personNamed(tx: Tx, body: Body, { name, personId }: Named, member: boolean): Promise<number> {
  if (personId === undefined || personId === null) return namePerson(tx, { printed: name, body, member })
  await spellPerson(tx, personId, { printed: name, body, member })
  return personId
}

/** A paper that is read changes nothing where minutes were written here (`from` 'desk'): they are the record. */
export async function recordMinutes(
  tx: Tx,
  body: Body,
  meetingId: number,
  facts: MinutesFacts,
  from: 'paper' | 'desk' = 'paper',
): Promise<void> {
  if (from === 'paper' && (await minutesState(tx, meetingId)) !== null) return
  await deleteMinutes(tx, meetingId)
  await updateMeeting(tx, meetingId, { ended: facts.ended, status: 'held' })
  const attendance = []
  for (const one of facts.attendance) {
    const personId = await personNamed(tx, body, one, asMember.includes(one.capacity))
    attendance.push({ personId, capacity: one.capacity, printed: one.name })
  }
  if (attendance.length) await insertAttendance(tx, meetingId, attendance)
  const deeds: Deed[] = []
  const actions: NewAction[] = []
  let votes = 0
  for (const [position, item] of facts.items.entries()) {
    const minuteId = await insertMinute(tx, meetingId, position, item)
    for (const one of item.deeds)
      deeds.push({ minuteId, kind: one.kind, text: one.text, personId: await personNamed(tx, body, one, true) })
    for (const action of item.actions) actions.push({ ...action, minuteId })
    for (const { ballots, ...vote } of item.votes ?? []) {
      const named = []
      for (const one of ballots)
        named.push({ personId: await personNamed(tx, body, one, true), printed: one.name, way: one.way })
      await insertVote(tx, { meetingId, minuteId, position: votes++ }, vote, named)
    }
  }
  if (deeds.length) await insertDeeds(tx, meetingId, deeds)
  await recordActions(tx, meetingId, actions)
}
