/** Somebody lost their password, their telephone or both: what they signed in with is forgotten, and a new link lets them in. */
import { type Refusal, refuse } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { identityChecked, notLeft } from './rules.ts'
import { accountForChange, resetSignIn } from './store.ts'

/** Make the link, invite(), once this is committed: the database then tells the data protection officer where cases can be opened. */
export async function reset(tx: Tx, accountId: number, how: string): Promise<Refusal | null> {
  const account = await accountForChange(tx, accountId)
  if (!account) return refuse('user-known', 'There is no such user.')
  const fault = notLeft.refuses(account) ?? identityChecked.refuses({ how })
  if (fault) return fault
  await resetSignIn(tx, accountId, how)
  return null
}
