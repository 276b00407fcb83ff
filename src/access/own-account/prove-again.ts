/** Before somebody changes what proves who they are: they must have proved it lately, so that a screen left open is not enough. */
import type { Database, Tx } from '../../db/index.ts'
import { type Actor, type PageRequest, redirect } from '../../web/index.ts'
import { accountById, note } from '../sign-in/account.store.ts'
import { forgetTries } from '../sign-in/failure.store.ts'
import type { Hasher } from '../sign-in/hasher.ts'
import { provedWithin } from '../sign-in/rules.ts'
import { endSession, provedLately, proveSession } from '../sign-in/session.store.ts'
import { codeKey, tryCode, type Wait, waitFor } from '../sign-in/tries.ts'
import { signInAddress } from '../session.ts'

type Redirect = ReturnType<typeof redirect>

/** Who may change their second factors now: somebody setting one up for the first time, or who proved lately who they are. */
export async function mayChange({
  actor,
  db,
  path,
}: Pick<PageRequest, 'actor' | 'db' | 'path'>): Promise<Actor | Redirect> {
  if (actor === null || actor.stage === 'second factor') return redirect(signInAddress(actor, path))
  if (actor.stage === 'set-up') return actor
  const lately = await db.asSystem('sign-in', tx => provedLately(tx, actor.session, provedWithin))
  return lately ? actor : redirect(`/account/confirm?next=${encodeURIComponent(path)}`)
}

/** Tries what proves somebody again. Null: it was wrong; a wait: wrong too often, and the session is over. */
export const proveAgain = (
  db: Database,
  actor: Actor,
  now: Temporal.Instant,
  prove: (tx: Tx) => Promise<boolean>,
): Promise<'proved' | Wait | null> =>
  db.asSystem('sign-in', async tx => {
    const blocked = await tryCode(tx, actor.id, now)
    if (blocked === null && (await prove(tx))) {
      await forgetTries(tx, codeKey(actor.id))
      await proveSession(tx, actor.session)
      return 'proved'
    }
    await note(tx, 'wrong password', actor.id, actor.session)
    const wait = blocked ?? (await waitFor(tx, codeKey(actor.id), now))
    if (wait) await endSession(tx, actor.id, actor.session)
    return wait
  })

export const provePassword = (hasher: Hasher, account: number, password: string) => async (tx: Tx) =>
  hasher.verify((await accountById(tx, account))?.hash ?? null, password)
