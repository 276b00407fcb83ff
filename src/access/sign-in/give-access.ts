/** What administrators, the command line and the demonstration do for somebody else's sign-in. */
import { type Database, Session } from '../../db/index.ts'
import { beginSession } from './begin-session.ts'
import { insertInvitation } from './invitation.store.ts'
import { invitationHours } from './rules.ts'
import { digest, newToken } from './token.ts'
import { note } from './account.store.ts'
import { endAllSessions, endSession } from './session.store.ts'
import { keepTotp } from './factor.store.ts'
import { newSecret } from './totp.ts'

/**
 * Makes the link by which somebody sets their password, once, and gives its path: '/join/…'. It is shown to whoever asked
 * for it and kept nowhere; links made before it end. `madeBy`: the administrator's account, null at the command line.
 */
export async function invite(
  db: Database,
  account: number,
  madeBy: number | null,
  hours = invitationHours,
): Promise<string> {
  const token = newToken()
  await db.asSystem('sign-in', tx => insertInvitation(tx, digest(token), account, madeBy, hours))
  return `/join/${token}`
}

/** Ends every session of somebody, from the next request on. */
export const endSessions = (db: Database, account: number): Promise<void> =>
  db.asSystem('sign-in', async tx => {
    await endAllSessions(tx, account, null)
    await note(tx, 'sessions ended', account)
  })

/** A whole session with a second factor, without asking for either: for tests. Gives the token of its cookie. */
export const openSession = async (db: Database, account: number, browser = ''): Promise<string> =>
  (
    await db.asSystem('sign-in', tx =>
      beginSession(tx, { account, factors: 'both', what: 'open session', browser, before: null }),
    )
  ).token

/** Acts in somebody's name at the command line, in a session that is made for it and ends with it: the log holds both. */
export async function inTheNameOf<T>(
  db: Database,
  account: number,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const begun = await db.asSystem('sign-in', tx =>
    beginSession(tx, { account, factors: 'both', what: 'open session', browser: 'Command line', before: null }),
  )
  try {
    return await work(new Session(begun.token))
  } finally {
    await db.asSystem('sign-in', async tx => {
      await endSession(tx, account, begun.session)
      await note(tx, 'sign out', account, begun.session)
    })
  }
}

/** Sets up a code app without asking for a code, and gives its secret (base 32): for the demonstration, which prints it. */
export async function setUpTotp(db: Database, account: number): Promise<string> {
  const secret = newSecret()
  await db.asSystem('sign-in', tx => keepTotp(tx, account, secret, 0))
  return secret
}
