/** Sets a password: at the command line, by a link, or by whoever knows the old one. All other sessions end. */
import type { Database, Tx } from '../../db/index.ts'
import { isRefusal, type Refusal } from '../../lib/index.ts'
import { accountById, activate, keepPassword, note } from './account.store.ts'
import { forgetTries } from './failure.store.ts'
import { argon2, type Hasher } from './hasher.ts'
import { passwordLongEnough, passwordNotAboutYou, passwordNotCommon, passwordNotTooLong } from './rules.ts'
import { endAllSessions } from './session.store.ts'
import { codeKey, emailKey } from './tries.ts'

export type About = { readonly name: string; readonly email: string; readonly service: string }

/** Null where the password may be used. */
export function refusesPassword(password: string, about: About): Refusal | null {
  const given = { password: password.normalize('NFC').trim() }
  return (
    passwordLongEnough.refuses(given) ??
    passwordNotTooLong.refuses(given) ??
    passwordNotCommon.refuses(given) ??
    passwordNotAboutYou.refuses({ ...given, about })
  )
}

/** Keeps it in a transaction of sign-in. `but`: the session that stays. */
export async function keepNewPassword(tx: Tx, account: number, hash: string, but: number | null): Promise<void> {
  const known = await accountById(tx, account)
  if (!known || known.state === 'left')
    throw new Error(`There is no account ${account} that a password could be set for.`)
  await keepPassword(tx, account, hash)
  await activate(tx, account)
  await endAllSessions(tx, account, but)
  await forgetTries(tx, emailKey(known.email))
  await forgetTries(tx, codeKey(account))
  await note(tx, 'set password', account, but)
}

/** For the command line and the demonstration: sets it, makes an invited account active, and ends its sessions. */
export async function setPassword(
  db: Database,
  account: number,
  password: string,
  { service = '', hasher = argon2 }: { service?: string; hasher?: Hasher } = {},
): Promise<Refusal | null> {
  const known = await db.asSystem('sign-in', tx => accountById(tx, account))
  if (!known) throw new Error(`There is no account ${account}.`)
  const refusal = refusesPassword(password, { name: known.name, email: known.email, service })
  if (isRefusal(refusal)) return refusal
  const hash = await hasher.hash(password)
  await db.asSystem('sign-in', tx => keepNewPassword(tx, account, hash, null))
  return null
}
