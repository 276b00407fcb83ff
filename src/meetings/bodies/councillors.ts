/** Who sits on a body of the council today, for choosing one of them. */
import type { Tx } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import { lastAttended } from '../attendance/last-attended.store.ts'

export const councillors = async (tx: Tx, now: Temporal.Instant): Promise<{ personId: number; name: string }[]> =>
  (await lastAttended(tx, today(now).toString())).toSorted((a, b) => a.name.localeCompare(b.name))
