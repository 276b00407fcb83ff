/** The second half of signing in: a code or a passkey, five tries, then the half session ends. */
import type { Database, Tx } from '../../db/index.ts'
import type { Actor } from '../../web/index.ts'
import type { Deed } from '../audit/deeds.ts'
import { note } from './account.store.ts'
import { type Begun, beginSession } from './begin-session.ts'
import { goodCodes, totpSecret, useCode, useStep } from './factor.store.ts'
import { forgetTries } from './failure.store.ts'
import { findCode } from './recovery-codes.ts'
import { endSession } from './session.store.ts'
import { stepOf } from './totp.ts'
import { codeKey, tryCode, type Wait, waitFor } from './tries.ts'

type Half = { readonly actor: Actor; readonly browser: string; readonly now: Temporal.Instant }

/**
 * `prove` says whether the factor is right, and uses it up. Null: it was wrong; a wait: it was wrong too often, and the half
 * session is over. All of it is one transaction, in which tries for one account go one after another.
 */
export const showFactor = (
  db: Database,
  { actor, browser, now }: Half,
  what: Deed,
  prove: (tx: Tx) => Promise<boolean>,
): Promise<Begun | Wait | null> =>
  db.asSystem('sign-in', async tx => {
    const blocked = await tryCode(tx, actor.id, now)
    const right = blocked === null && (await prove(tx)) && (await endSession(tx, actor.id, actor.session))
    if (right) {
      await forgetTries(tx, codeKey(actor.id))
      return beginSession(tx, { account: actor.id, factors: 'both', what, browser, before: null })
    }
    await note(tx, 'wrong code', actor.id, actor.session)
    const wait = blocked ?? (await waitFor(tx, codeKey(actor.id), now))
    if (wait) await endSession(tx, actor.id, actor.session)
    return wait
  })

/** Whether the code of an app is right, and not used before. */
export const proveTotp = (account: number, code: string, now: Temporal.Instant) => async (tx: Tx) => {
  const secret = await totpSecret(tx, account)
  const step = secret === undefined ? null : stepOf(secret, code, now)
  return step !== null && useStep(tx, account, step)
}

export const proveRecoveryCode = (account: number, code: string) => async (tx: Tx) => {
  const kept = await goodCodes(tx, account)
  const found = await findCode(
    kept.map(({ hash }) => hash),
    code,
  )
  return found !== null && useCode(tx, account, found)
}
