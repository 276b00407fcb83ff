/** Changes who was there, where the meeting was and when it ended, in minutes in preparation. */
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import { editable } from './change-item.ts'
import { type AttendeeFacts, replaceAttendees, updateHead } from './desk.store.ts'

/** 'newer': somebody saved it since `revision`; nothing is written. */
export async function changeAttendance(
  tx: Tx,
  meetingId: number,
  revision: number,
  to: { place: string; ended: string | null; attendees: AttendeeFacts[] },
): Promise<Refusal | 'gone' | 'changed' | 'newer'> {
  const no = await editable(tx, meetingId)
  if (no !== null) return no
  if (!(await updateHead(tx, meetingId, revision, to))) return 'newer'
  await replaceAttendees(tx, meetingId, to.attendees)
  return 'changed'
}
