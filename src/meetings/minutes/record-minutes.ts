/** Records the minutes of a meeting whole: who was there, each minute with its words and resolutions, who did what. */
import type { Tx } from '../../db/index.ts'
import { type Body, namePerson } from '../../people/index.ts'
import { updateMeeting } from '../meeting/store.ts'
import { recordActions } from '../actions/record-actions.ts'
import type { NewAction } from '../actions/store.ts'
import { insertVote, type VoteFacts } from '../votes/store.ts'
import {
  type Capacity,
  deleteMinutes,
  insertAttendance,
  type Deed,
  insertDeeds,
  insertMinute,
  type Minute,
} from './store.ts'

export type MinutesFacts = {
  ended: string | null
  /** Names as printed. Those present or absent as members are matched with the body's members. */
  attendance: { name: string; capacity: Capacity }[]
  items: (Omit<Minute, 'id'> & {
    deeds: { name: string; kind: Deed['kind']; text: string }[]
    actions: { text: string; owners: string[]; due?: string | null }[]
    /** In the order in which they were taken. Ballots by names as printed, where the vote was recorded. */
    votes?: VoteFacts[]
  })[]
}

const asMember: Capacity[] = ['present', 'apologies', 'absent on council business']

export async function recordMinutes(tx: Tx, body: Body, meetingId: number, facts: MinutesFacts): Promise<void> {
  await deleteMinutes(tx, meetingId)
  await updateMeeting(tx, meetingId, { ended: facts.ended, status: 'held' })
  const attendance = []
  for (const { name, capacity } of facts.attendance) {
    const personId = await namePerson(tx, { printed: name, body, member: asMember.includes(capacity) })
    attendance.push({ personId, capacity, printed: name })
  }
  if (attendance.length) await insertAttendance(tx, meetingId, attendance)
  const deeds: Deed[] = []
  const actions: NewAction[] = []
  let votes = 0
  for (const [position, item] of facts.items.entries()) {
    const minuteId = await insertMinute(tx, meetingId, position, item)
    for (const { name, kind, text } of item.deeds)
      deeds.push({ minuteId, kind, text, personId: await namePerson(tx, { printed: name, body, member: true }) })
    for (const action of item.actions) actions.push({ ...action, minuteId })
    for (const { ballots, ...vote } of item.votes ?? []) {
      const named = []
      for (const { name, way } of ballots)
        named.push({ personId: await namePerson(tx, { printed: name, body, member: true }), printed: name, way })
      await insertVote(tx, { meetingId, minuteId, position: votes++ }, vote, named)
    }
  }
  if (deeds.length) await insertDeeds(tx, meetingId, deeds)
  await recordActions(tx, meetingId, actions)
}
