/** Clears what was needed only for a while: sessions, one-time links, tries that failed, journeys, searches. */
import type { Database } from '../../db/index.ts'
import { type Cleared, clearExpiredRows } from './store.ts'

/** What was cleared, kind by kind. Safe to call at any time and from several processes. */
export const clearExpired = (db: Database): Promise<Cleared[]> =>
  db.asSystem('retention', tx => clearExpiredRows(tx, true))

/** What would be cleared. */
export const listExpired = (db: Database): Promise<Cleared[]> =>
  db.asSystem('retention', tx => clearExpiredRows(tx, false))
