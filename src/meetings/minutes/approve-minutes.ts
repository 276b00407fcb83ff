/** Records that a later meeting agreed the minutes, and that they were signed; from then on they do not change. */
import type { Tx } from '../../db/index.ts'
import { type Refusal, today } from '../../lib/index.ts'
import type { Meeting } from '../meeting/store.ts'
import { lockDesk } from './desk.store.ts'
import { agreedBeforeSigned, amendedWhilePublished, suitableMeeting } from './rules.ts'
import { insertPublication, setApproved, setSigned, standingOf } from './stage.store.ts'
import { minutesState } from './store.ts'

/** `ref`: the minute of that meeting, where it has a number already. */
export async function approveMinutes(
  tx: Tx,
  meeting: Meeting,
  by: { meetingId: number; ref: string | null },
  now: Temporal.Instant,
): Promise<Refusal | 'gone' | 'approved'> {
  const desk = await lockDesk(tx, meeting.id)
  if (!desk) return 'gone'
  const published = (await minutesState(tx, meeting.id)) === 'draft'
  const other = await standingOf(tx, by.meetingId)
  const no =
    amendedWhilePublished.refuses({ state: desk.state, published }) ??
    suitableMeeting.refuses({ meeting, by: other, today: today(now).toString() })
  if (no) return no
  await setApproved(tx, meeting.id, { ...by, on: other?.date ?? meeting.date })
  await insertPublication(tx, meeting.id, now, 'Agreed as a correct record.')
  return 'approved'
}

/** `by`: the name of who presided: 'Councillor M. Oakes'. `on`: ISO day. */
export async function signMinutes(
  tx: Tx,
  meeting: Meeting,
  signed: { by: string; on: string },
  now: Temporal.Instant,
): Promise<Refusal | 'gone' | 'signed'> {
  const desk = await lockDesk(tx, meeting.id)
  if (!desk) return 'gone'
  const no = agreedBeforeSigned.refuses(desk.state)
  if (no) return no
  await setSigned(tx, meeting.id, signed)
  await insertPublication(tx, meeting.id, now, 'Signed.')
  return 'signed'
}
