/** After a second factor was set up or taken away: others who are signed in are out, and whoever just showed it is strongly signed in. */
import type { Tx } from '../../db/index.ts'
import type { Actor } from '../../web/index.ts'
import { note } from '../sign-in/account.store.ts'
import { type Begun, beginSession } from '../sign-in/begin-session.ts'
import { endAllSessions } from '../sign-in/session.store.ts'
import type { Deed } from '../audit/deeds.ts'

/** Whoever set it up has shown it: the session goes on under a new token, and as a strong one. */
export async function factorMade(tx: Tx, actor: Actor, browser: string, what: Deed): Promise<Begun> {
  await note(tx, what, actor.id, actor.session)
  await endAllSessions(tx, actor.id, actor.session)
  return beginSession(tx, { account: actor.id, factors: 'both', what: 'new session', browser, before: actor })
}

export async function factorGone(tx: Tx, actor: Actor, what: Deed): Promise<void> {
  await note(tx, what, actor.id, actor.session)
  await endAllSessions(tx, actor.id, actor.session)
}
