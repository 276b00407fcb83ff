/** Adds business to minutes in preparation, in its place: a minute's silence, a farewell, what was not on the agenda. */
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import { editable } from './change-item.ts'
import { insertItem, type ItemChange, itemsOf, orderItems } from './desk.store.ts'

/** `after`: the item below which it stands; null for the first place. The new item's id. */
export async function addItem(
  tx: Tx,
  meetingId: number,
  after: number | null,
  item: ItemChange,
): Promise<Refusal | 'gone' | number> {
  const no = await editable(tx, meetingId)
  if (no !== null) return no
  const ids = (await itemsOf(tx, meetingId)).map(one => one.id)
  const { id } = await insertItem(tx, meetingId, ids.length + 1, { ...item, businessId: null, deeds: [], votes: [] })
  const at = after === null ? 0 : ids.indexOf(after) + 1
  await orderItems(tx, meetingId, ids.toSpliced(at === 0 && after !== null ? ids.length : at, 0, id))
  return id
}
