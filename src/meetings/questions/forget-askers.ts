/** Deletes names and addresses of people who asked, when their questions have been dealt with. */
import type { Database } from '../../db/index.ts'
import { deleteOldAskers } from './store.ts'

/** How many were deleted. UK GDPR article 5(1)(e): no longer than the answer in writing needs. */
export const forgetAskers = async (db: Database, now: Temporal.Instant): Promise<number> =>
  (await db.asSystem('retention', tx => deleteOldAskers(tx, now))).length
