/** Opens a session, always under a new token, at the stage that what was shown allows. */
import type { Tx } from '../../db/index.ts'
import type { Actor } from '../../web/index.ts'
import type { Deed } from '../audit/deeds.ts'
import { note, standingOf } from './account.store.ts'
import { sessionLimits } from './rules.ts'
import { endSession, insertSession } from './session.store.ts'
import { digest, newToken } from './token.ts'

export type Stage = 'second factor' | 'set-up' | 'whole'
export type Begun = { readonly token: string; readonly stage: Stage; readonly session: number }

export type Shown = {
  readonly account: number
  /** A passkey, or a password and a code, are both factors; a password alone is one. */
  readonly factors: 'one' | 'both'
  readonly what: Deed
  readonly browser: string
  /** Who was signed in with this browser until now, or half signed in: that session ends. */
  readonly before: Actor | null
}

export async function beginSession(tx: Tx, { account, factors, what, browser, before }: Shown): Promise<Begun> {
  const { hasTotp, passkeys, strongRole } = await standingOf(tx, account)
  const alone: Stage = hasTotp || passkeys > 0 ? 'second factor' : strongRole ? 'set-up' : 'whole'
  const stage = factors === 'both' ? 'whole' : alone
  if (before) await endSession(tx, before.id, before.session)
  const token = newToken()
  const { id: session } = await insertSession(tx, {
    hash: digest(token),
    account,
    stage,
    strong: factors === 'both',
    limits: stage === 'whole' ? sessionLimits[strongRole ? 'strong' : 'other'] : sessionLimits.unfinished,
    browser,
  })
  await note(tx, what, account, session)
  return { token, stage, session }
}
