/** Signing in with an e-mail address and a password. Whether there is such an account shows in nothing: words, status or work. */
import type { Database } from '../../db/index.ts'
import type { Actor } from '../../web/index.ts'
import { accountByEmail, note } from './account.store.ts'
import { type Begun, beginSession } from './begin-session.ts'
import { forgetTries, takeTryBack } from './failure.store.ts'
import type { Hasher } from './hasher.ts'
import { passwordLimits } from './rules.ts'
import { addressKey, emailKey, tryPassword, type Wait } from './tries.ts'

export type Typed = {
  readonly email: string
  readonly password: string
  readonly from: string
  readonly browser: string
  readonly now: Temporal.Instant
  readonly before: Actor | null
}

export const tidyEmail = (email: string) => email.normalize('NFC').trim().toLowerCase()

/** Null: the address or the password is wrong. */
export async function checkPassword(db: Database, hasher: Hasher, typed: Typed): Promise<Begun | Wait | null> {
  const { password, from, browser, now, before } = typed
  const email = tidyEmail(typed.email)
  const { wait, account } = await db.asSystem('sign-in', async tx => ({
    wait: await tryPassword(tx, email, from, now),
    account: await accountByEmail(tx, email),
  }))
  if (wait) return wait
  // A text that no password can be is cut, so that a long one costs nobody more than a short one.
  const right = await hasher.verify(account?.hash ?? null, password.slice(0, passwordLimits.mostBytes + 1))
  return db.asSystem('sign-in', async tx => {
    // Read again: the password may have been changed, or the account closed, while it was compared.
    const current = await accountByEmail(tx, email)
    if (!right || current?.state !== 'active' || current.hash !== account?.hash) {
      await note(tx, 'wrong password', current?.id ?? null)
      return null
    }
    await forgetTries(tx, emailKey(email))
    await takeTryBack(tx, addressKey(from), now)
    return beginSession(tx, { account: current.id, factors: 'one', what: 'sign in with password', browser, before })
  })
}
