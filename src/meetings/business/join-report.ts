/** Gives an item that was listed without a report the report that was written for it. */
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import type { WaitingDraft } from './candidates.store.ts'
import { changeOpenness } from './change-item.ts'
import { placeDraft } from './papers.store.ts'
import type { Business } from './store.ts'

/** An item whose report is not for the public goes to Part II with it; what is exempt already stays so. */
export async function joinReport(
  tx: Tx,
  item: Business,
  draft: WaitingDraft,
  { revision, now }: { revision: number; now: Temporal.Instant },
): Promise<Refusal | null> {
  if (draft.part === 'II' && item.part === 'I') {
    const refused = await changeOpenness(tx, item, draft, { revision, now })
    if (refused) return refused
  }
  await placeDraft(tx, draft.id, { businessId: item.id, meetingId: item.meetingId })
  return null
}
