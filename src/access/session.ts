/** Who has signed in: from the browser's cookie to the actor, asked of the database at every request. */
import { parse } from 'hono/utils/cookie'
import { type Database, Session, SignedOut } from '../db/index.ts'
import { type Actor, cookieName } from '../web/index.ts'

export const sessionCookie = 'session'

/** For site(): the actor of a request, or null. A right taken away, or a session ended, counts from the next request on. */
export const actorOf =
  (db: Database, https: boolean) =>
  async (request: Request): Promise<Actor | null> => {
    const name = cookieName(sessionCookie, https)
    const token = parse(request.headers.get('cookie') ?? '', name)[name]
    if (token === undefined || !/^[\w-]{43}$/.test(token)) return null
    const signedIn = new Session(token)
    try {
      return await db.asActor(signedIn, async (_, who) => ({ ...who, signedIn }))
    } catch (error) {
      if (error instanceof SignedOut) return null
      throw error
    }
  }

/** Where somebody goes who must sign in, or finish signing in, before they see `next`. */
export function signInAddress(actor: Actor | null, next: string): string {
  const back = next === '/' || next === '/work' ? '' : `?next=${encodeURIComponent(next)}`
  if (actor?.stage === 'second factor') return `/sign-in/code${back}`
  if (actor?.stage === 'set-up') return '/account/second-factor'
  return `/sign-in${back}`
}
