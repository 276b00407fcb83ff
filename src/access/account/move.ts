/** A mover: the roles at one agency end the day before, or at once, and others begin. */
import { isRefusal, type Refusal, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { note } from '../agency/store.ts'
import { type Given, giveRoles } from './give-role.ts'
import { postStillHeld, someAdministratorStays } from './rules.ts'
import { administrators, endPost, postsOf, setLastDay } from './store.ts'

/** Moves on the day on which the new roles begin. Where that is today, the old ones end at once. */
export async function move(tx: Tx, accountId: number, fromAgency: number, given: Given): Promise<Refusal | null> {
  const leaving = (await postsOf(tx, accountId)).filter(post => post.when !== 'over' && post.agencyId === fromAgency)
  const last = given.begins.subtract({ days: 1 }).toString()
  const stays = leaving.some(post => post.role === 'administrator')
    ? given.roles.includes('administrator') && given.begins.equals(today())
      ? null
      : someAdministratorStays.refuses(await administrators(tx, { account: accountId }))
    : null
  const fault = postStillHeld.refuses({ held: leaving.length > 0 }) ?? stays
  if (fault) return fault
  // Given first: where that is refused, nothing has been taken away.
  const made = await giveRoles(tx, accountId, given)
  if (isRefusal(made)) return made
  for (const post of leaving)
    if (last < String(today()) || last < post.begins) await endPost(tx, post.id)
    else if (post.ends === null || post.ends > last) await setLastDay(tx, post.id, last)
  await note(tx, 'move', 'account', [accountId], given.why)
  return null
}
