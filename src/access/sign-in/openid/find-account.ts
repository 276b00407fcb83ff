/** Whose account it is that a provider vouches for; at the first sign-in the account is linked to it, once and for all. */
import type { Tx } from '../../../db/index.ts'
import { activate, note } from '../account.store.ts'
import { tidyEmail } from '../check-password.ts'
import { accountByIdentity, accountToLink, linkIdentity } from '../identity.store.ts'
import type { Known } from './ask-provider.ts'

/** Null where nobody has such an account, or its address is not verified. */
export async function findAccount(tx: Tx, { issuer, subject, email }: Known): Promise<number | null> {
  const linked = await accountByIdentity(tx, issuer, subject)
  const account = linked ?? (email === null ? undefined : await accountToLink(tx, issuer, tidyEmail(email)))
  if (account === undefined) return null
  if (linked === undefined) {
    await linkIdentity(tx, issuer, subject, account)
    await note(tx, 'link to provider', account)
  }
  await activate(tx, account)
  return account
}
