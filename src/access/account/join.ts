/** A joiner: somebody new, with the roles that they begin with. */
import { isRefusal, nameKeys, postcodeKey, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { type Given, giveRoles, mayGive } from './give-role.ts'
import { emailFree, emailLooksLikeOne, homeIsPostcode, nameSays } from './rules.ts'
import { accountByEmail, insertAccount } from './store.ts'

export type Joiner = Given & {
  name: string
  email: string
  /** Home postcode: only so that reading one's own address is noticed. */
  home?: string | undefined
}

/** What is wrong with a name, an e-mail address or a home; `id` is whose they are already. */
export async function personFault(
  tx: Tx,
  { id, name, email, home = '' }: { id: number | null; name: string; email: string; home?: string | undefined },
): Promise<Refusal | null> {
  const other = await accountByEmail(tx, email)
  return (
    nameSays.refuses({ name }) ??
    emailLooksLikeOne.refuses({ email }) ??
    emailFree.refuses({ taken: other !== undefined && other.id !== id }) ??
    homeIsPostcode.refuses({ home, key: postcodeKey(home) })
  )
}

/** The new account's number. It is of use once its owner has opened a one-time link: see invite(). */
export async function join(tx: Tx, { name, email: typed, home = '', ...given }: Joiner): Promise<Refusal | number> {
  const email = typed.toLowerCase()
  const fault = (await personFault(tx, { id: null, name, email, home })) ?? (await mayGive(tx, given))
  if (fault) return fault
  const homeKey = home === '' ? null : postcodeKey(home)
  const { id } = await insertAccount(tx, { name, email, nameKeys: nameKeys(name), homeKey })
  const made = await giveRoles(tx, id, given)
  return isRefusal(made) ? made : id
}
