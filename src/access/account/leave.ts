/** A leaver: everything ends at once; and somebody who comes back. */
import { type Refusal, refuse } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { note } from '../agency/store.ts'
import { notLeft, someAdministratorStays, whySaid } from './rules.ts'
import { accountForChange, administrators, endPostsOf, resetSignIn, setState } from './store.ts'

/** How many roles ended. Their sessions end too, and what they signed in with is forgotten. */
export async function leave(tx: Tx, accountId: number, why: string): Promise<Refusal | { ended: number }> {
  const account = await accountForChange(tx, accountId)
  if (!account) return refuse('user-known', 'There is no such user.')
  const fault =
    notLeft.refuses(account) ??
    whySaid.refuses({ why }) ??
    someAdministratorStays.refuses(await administrators(tx, { account: accountId }))
  if (fault) return fault
  const ended = await endPostsOf(tx, accountId)
  await resetSignIn(tx, accountId, why)
  await setState(tx, accountId, 'left')
  await note(tx, 'why user left', 'account', [accountId], why)
  return { ended: ended.length }
}

/** Back as at joining: without roles, without anything to sign in with. The data protection officer is told. */
export async function comeBack(tx: Tx, accountId: number): Promise<Refusal | null> {
  const account = await accountForChange(tx, accountId)
  if (account?.state !== 'left') return refuse('has-left', 'This person has not left.')
  await setState(tx, accountId, 'invited')
  return null
}
