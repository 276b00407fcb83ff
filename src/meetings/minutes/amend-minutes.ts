/** Records what the next meeting changes in published minutes before it agrees them. */
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import type { Meeting } from '../meeting/store.ts'
import { attendeesOf, itemById, lockDesk } from './desk.store.ts'
import { amendedWhilePublished, oldWordsStand } from './rules.ts'
import { amendAttendee, amendItem, insertAmendment } from './stage.store.ts'
import { type Capacity, minutesState } from './store.ts'

async function open(tx: Tx, meetingId: number): Promise<Refusal | 'gone' | null> {
  const desk = await lockDesk(tx, meetingId)
  if (!desk) return 'gone'
  const published = (await minutesState(tx, meetingId)) === 'draft'
  return amendedWhilePublished.refuses({ state: desk.state, published })
}

/** The old words must stand once in the minute's title, words or resolutions, as they were typed. */
export async function amendWords(
  tx: Tx,
  meeting: Pick<Meeting, 'id'>,
  change: { itemId: number; oldWords: string; newWords: string; movedBy: string },
): Promise<Refusal | 'gone' | 'amended'> {
  const no = await open(tx, meeting.id)
  if (no !== null) return no
  const item = await itemById(tx, meeting.id, change.itemId)
  if (!item) return 'gone'
  const missing = oldWordsStand.refuses({ old: change.oldWords, among: [item.title, item.words, ...item.resolutions] })
  if (missing) return missing
  const swap = (text: string) => text.replace(change.oldWords, () => change.newWords)
  await amendItem(tx, item.id, {
    title: swap(item.title),
    words: swap(item.words),
    resolutions: item.resolutions.map(swap),
  })
  await insertAmendment(tx, meeting.id, { ...change, attendanceId: null })
  return 'amended'
}

const said: Record<Capacity, string> = {
  present: 'Present',
  apologies: 'Apologies',
  'absent on council business': 'Absent on council business',
  officer: 'Officers present',
  'also present': 'Also in attendance',
}

/** "Councillor Vale was there": the amendment that is asked for most. */
export async function amendAttendance(
  tx: Tx,
  meeting: Pick<Meeting, 'id'>,
  change: { attendanceId: number; capacity: Capacity; movedBy: string },
): Promise<Refusal | 'gone' | 'amended'> {
  const no = await open(tx, meeting.id)
  if (no !== null) return no
  const one = (await attendeesOf(tx, meeting.id)).find(other => other.id === change.attendanceId)
  if (!one) return 'gone'
  if (one.capacity === change.capacity) return 'amended'
  await amendAttendee(tx, one.id, change.capacity)
  await insertAmendment(tx, meeting.id, {
    itemId: null,
    attendanceId: one.id,
    oldWords: `${said[one.capacity]}: ${one.printed}`,
    newWords: `${said[change.capacity]}: ${one.printed}`,
    movedBy: change.movedBy,
  })
  return 'amended'
}
