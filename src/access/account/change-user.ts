/** Puts a name, an e-mail address or a home postcode right. The database notes it. */
import { nameKeys, postcodeKey, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { personFault } from './join.ts'
import { type Account, updateAccount } from './store.ts'

export type Changed = { name: string; email: string; home: string; forgetHome: boolean }

/** `home` '' leaves what is kept as it is: it is never shown again. */
export async function changeUser(
  tx: Tx,
  account: Account,
  { name, email: typed, home, forgetHome }: Changed,
): Promise<Refusal | null> {
  const email = typed.toLowerCase()
  const fault = await personFault(tx, { id: account.id, name, email, home })
  if (fault) return fault
  const homeKey = forgetHome ? null : home === '' ? undefined : postcodeKey(home)
  await updateAccount(tx, account.id, { name, email, nameKeys: nameKeys(name), homeKey })
  return null
}
