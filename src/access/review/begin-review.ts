/** Begins an access review of an agency: every role that is held there, to be kept or ended. */
import { type Refusal, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { agencyOpen } from '../agency/rules.ts'
import { agencyById, note } from '../agency/store.ts'
import { dueSoon, oneReviewAtATime } from './rules.ts'
import { insertLines, insertReview, openReviewOf } from './store.ts'

export async function beginReview(
  tx: Tx,
  { agencyId, due }: { agencyId: number; due: Temporal.PlainDate },
): Promise<Refusal | { id: number }> {
  const fault =
    agencyOpen.refuses({ agency: await agencyById(tx, agencyId) }) ??
    oneReviewAtATime.refuses({ open: (await openReviewOf(tx, agencyId)) !== undefined }) ??
    dueSoon.refuses({ due: String(due), today: String(today()) })
  if (fault) return fault
  const made = await insertReview(tx, agencyId, String(due))
  await insertLines(tx, made.id, agencyId)
  await note(tx, 'begin review', 'review', [made.id])
  return made
}
