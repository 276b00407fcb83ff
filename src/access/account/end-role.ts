/** Ends a role: at once, or after a last day. */
import { type Refusal, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { note } from '../agency/store.ts'
import { lastDayInOrder, postStillHeld, someAdministratorStays, whySaid } from './rules.ts'
import { administrators, endPost, type Post, setLastDay } from './store.ts'

/** `lastDay` null: at once, on every process, with the next thing that they do. */
export async function endRole(
  tx: Tx,
  post: Post,
  { lastDay, why }: { lastDay: Temporal.PlainDate | null; why: string },
): Promise<Refusal | null> {
  const fault =
    postStillHeld.refuses({ held: post.when !== 'over' }) ??
    whySaid.refuses({ why }) ??
    (post.role === 'administrator'
      ? someAdministratorStays.refuses(await administrators(tx, { posts: [post.id] }))
      : null) ??
    (lastDay && lastDayInOrder.refuses({ lastDay: String(lastDay), begins: post.begins, today: String(today()) }))
  if (fault) return fault
  if (lastDay === null) await endPost(tx, post.id)
  else await setLastDay(tx, post.id, String(lastDay))
  await note(tx, 'why role ends', 'account', [post.accountId], why)
  return null
}
