/** Moves an item: up, down, to a place among its siblings, below another item or out again. */
import type { Tx } from '../../db/index.ts'
import { refuse, type Refusal } from '../../lib/index.ts'
import { moved, nested, orderKey, possibleParents, stepped } from './order.ts'
import { fitsBelow } from './rules.ts'
import { businessOf, lockAgenda, updateOrder } from './store.ts'

export type Move = { up: true } | { down: true } | { to: number } | { below: number | null }

/** `seen`: the order that the clerk saw, as orderKey() gives it. Where it is another by now, nothing moves. */
export async function moveItem(
  tx: Tx,
  meetingId: number,
  { id, move, seen }: { id: number; move: Move; seen: string },
): Promise<Refusal | null> {
  await lockAgenda(tx, meetingId)
  const items = await businessOf(tx, meetingId)
  const item = items.find(one => one.id === id)
  if (orderKey(items) !== seen || !item)
    return refuse(
      'order-seen',
      'Somebody changed the order while you looked at it. This is how it stands now: move the item again if it is still in the wrong place',
    )
  if ('below' in move) {
    const refused = fitsBelow.refuses({ parentId: move.below, possible: possibleParents(items, item) })
    if (refused) return refused
  }
  await updateOrder(
    tx,
    'below' in move
      ? nested(items, id, move.below)
      : 'to' in move
        ? moved(items, id, move.to)
        : stepped(items, id, 'up' in move ? -1 : 1),
  )
  return null
}
