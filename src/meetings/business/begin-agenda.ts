/** Begins an agenda with what the clerk confirmed, or adds to it later. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import type { AgendaMeeting } from './agenda.store.ts'
import { candidates } from './candidates.ts'
import { placeFeedback } from './candidates.store.ts'
import { arranged } from './order.ts'
import { placeDraft } from './papers.store.ts'
import { businessOf, insertBusiness, lockAgenda, updateOrder } from './store.ts'

/** Those of `keys` that still wait: what another clerk has added meanwhile is not added twice. How many were added. */
export async function beginAgenda(
  tx: Tx,
  meeting: AgendaMeeting,
  keys: readonly string[],
  { committee, now }: { committee: Committee; now: Temporal.Instant },
): Promise<number> {
  await lockAgenda(tx, meeting.id)
  const chosen = (await candidates(tx, meeting, committee)).filter(one => keys.includes(one.key))
  for (const one of chosen) {
    const { kind, title, note, presenter, organisation } = one
    const words = { kind, title, note, presenter, organisation, urgentReason: null, urgentBy: null, urgentOn: null }
    const { id } = await insertBusiness(tx, meeting.id, words, one.openness, one.origin, now)
    if (one.draftId !== null) await placeDraft(tx, one.draftId, { businessId: id, meetingId: meeting.id })
    if (one.feedbackId !== null) await placeFeedback(tx, one.feedbackId, { businessId: id, meetingId: meeting.id })
  }
  await updateOrder(tx, arranged(await businessOf(tx, meeting.id)))
  return chosen.length
}
