/** Records what a meeting asked for. An action that is known already stays the same one, with what was reported on it since. */
import type { Tx } from '../../db/index.ts'
import { fold } from '../../lib/index.ts'
import { likeness } from '../alike.ts'
import {
  deleteActions,
  dropAction,
  insertAction,
  keepAction,
  type KnownAction,
  knownActions,
  type NewAction,
} from './store.ts'

/** How alike two actions of one meeting are to be one whose words were corrected. */
const enough = 0.75

/** Pairs each action with the known one that it is: the same words first, then the likest. Pure. */
export function pairActions(known: readonly KnownAction[], found: readonly NewAction[]): (KnownAction | null)[] {
  const free = new Set(known)
  const take = (one: KnownAction | undefined) => {
    if (one) free.delete(one)
    return one ?? null
  }
  const same = found.map(action => take([...free].find(one => fold(one.text) === fold(action.text))))
  return same.map((pair, at) => {
    if (pair) return pair
    const text = found[at]?.text ?? ''
    const near = [...free].map(one => ({ one, like: likeness(one.text, text) })).sort((a, b) => b.like - a.like)[0]
    return near !== undefined && near.like >= enough ? take(near.one) : null
  })
}

/**
 * `loose`: actions outside any minute, as an action log has them; they are replaced apart from the others. What the paper no longer has
 * is deleted, unless somebody has reported on it: then it is dropped, and says so.
 */
export async function recordActions(tx: Tx, meetingId: number, actions: NewAction[], loose = false): Promise<void> {
  const known = await knownActions(tx, meetingId, loose)
  const pairs = pairActions(known, actions)
  for (const [position, action] of actions.entries()) {
    const pair = pairs[position]
    if (pair) await keepAction(tx, pair.id, position, action)
    else await insertAction(tx, meetingId, position, action, loose)
  }
  const gone = known.filter(one => !pairs.includes(one))
  await deleteActions(
    tx,
    gone.filter(one => !one.followed).map(one => one.id),
  )
  for (const one of gone.filter(each => each.followed)) await dropAction(tx, one.id)
}
