/** Records a meeting's agenda whole: a corrected agenda takes the place of the one before. */
import type { Tx } from '../../db/index.ts'
import { type AgendaItem, deleteAgenda, insertAgenda } from './store.ts'

export async function recordAgenda(tx: Tx, meetingId: number, items: Omit<AgendaItem, 'id'>[]): Promise<void> {
  await deleteAgenda(tx, meetingId)
  if (items.length) await insertAgenda(tx, meetingId, items)
}
