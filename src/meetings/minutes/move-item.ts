/** Moves an item of minutes in preparation one place up or down, or takes it out. */
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import { editable } from './change-item.ts'
import { deleteItem, itemsOf, orderItems } from './desk.store.ts'

export async function moveItem(
  tx: Tx,
  meetingId: number,
  id: number,
  way: 'up' | 'down' | 'out',
): Promise<Refusal | 'gone' | 'moved'> {
  const no = await editable(tx, meetingId)
  if (no !== null) return no
  const ids = (await itemsOf(tx, meetingId)).map(one => one.id)
  const at = ids.indexOf(id)
  if (at < 0) return 'gone'
  if (way === 'out') await deleteItem(tx, meetingId, id)
  else {
    const to = Math.max(0, Math.min(ids.length - 1, at + (way === 'up' ? -1 : 1)))
    await orderItems(tx, meetingId, ids.toSpliced(at, 1).toSpliced(to, 0, id))
  }
  return 'moved'
}
