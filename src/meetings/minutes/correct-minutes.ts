/** Notes beside agreed minutes what a later minute corrects in them: nothing in them is changed. */
import type { Tx } from '../../db/index.ts'
import { refuse, type Refusal } from '../../lib/index.ts'
import type { Meeting } from '../meeting/store.ts'
import { correctedByLater } from './rules.ts'
import { insertCorrection, laterMinutes } from './stage.store.ts'
import { minutesOf, minutesState } from './store.ts'

/** `minuteId` null: the minutes as a whole. `byMinute`: the later minute that says so. */
export async function correctMinutes(
  tx: Tx,
  meeting: Pick<Meeting, 'id' | 'bodyId' | 'date'>,
  correction: { minuteId: number | null; says: string; byMinute: number },
): Promise<Refusal | 'corrected'> {
  const state = await minutesState(tx, meeting.id)
  const later = (await laterMinutes(tx, meeting)).find(one => one.id === correction.byMinute)
  const no = correctedByLater.refuses({ state, later: later !== undefined })
  if (no || !later) return no ?? refuse(correctedByLater.id, correctedByLater.says())
  const { minuteId } = correction
  if (minuteId !== null && !(await minutesOf(tx, meeting.id)).some(one => one.id === minuteId))
    return refuse('correction-of-a-minute', 'Choose the minute that is corrected.')
  await insertCorrection(tx, {
    meetingId: meeting.id,
    minuteId,
    says: correction.says,
    byMeeting: later.meetingId,
    byMinute: later.id,
  })
  return 'corrected'
}
