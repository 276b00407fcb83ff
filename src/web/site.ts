/** Puts pages under their addresses, with the style sheet, the guards, and an answer to everything else. */
import { randomBytes } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import { now as clock } from '../lib/index.ts'
import { addressOf, problemWith, withoutSlash } from './address.ts'
import { loadAssets } from './assets.ts'
import { pageCache } from './cache/cache.ts'
import type { Edition } from './cache/edition.ts'
import { type Database, SignedOut } from '../db/index.ts'
import { redirect } from './answer.ts'
import {
  badAddress,
  badForm,
  broken,
  type Failure,
  foreignForm,
  longAddress,
  notFound,
  otherHost,
  wrongMethod,
} from './error-pages.ts'
import { limiter, type Limits, usualLimits } from './limit.ts'
import { loggedError, loggedPath } from './log-error.ts'
import { pack, send } from './pack.ts'
import type { Page } from './page.ts'
import type { Actor } from './actor.ts'
import { servePage } from './serve-page.ts'
import type { Shell } from './shell.ts'
import { writer } from './write.ts'

export type SiteOptions = {
  readonly shell: Shell
  readonly db: Database
  readonly log: Logger
  /** Reads the edition of the public record from the database. Without it no page is kept. */
  readonly edition?: () => Promise<Edition>
  /** 64 MiB where not said. */
  readonly cacheBytes?: number
  /** Who has signed in, from the request's cookie. Without it everybody is signed out. */
  readonly actor?: (request: Request) => Promise<Actor | null>
  /** Where to send somebody who must sign in, or finish signing in. Without it the page is "not there". */
  readonly signIn?: (actor: Actor | null, next: string) => string
  /** The network address of a request; '' where not said. */
  readonly from?: (c: Context) => string
  /** How often one address and one session may ask; the usual limits where not said. */
  readonly limits?: Limits
  /** Readers come by https: tell their browsers to stay there. */
  readonly https?: boolean
  readonly now?: () => Temporal.Instant
}

/** What forms are sent as. What else a browser sends without asking first (text/plain) no form of ours does. */
const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i

/** Fixed words before parameters, so that the order of the list of pages means nothing. */
const bySpecificity = (a: Page, b: Page) => {
  const [one, other] = [a, b].map(page => page.path.replaceAll(/:[^/]+/g, '\uffff'))
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1
}

/** The whole site as a Hono application: `serve({ fetch: site(pages, …).fetch })`, or `app.request('/meetings')` in a test. */
export function site(pages: readonly Page[], options: SiteOptions): Hono {
  const { shell, db, log, actor, edition, signIn, https = false, now = clock, from = () => '' } = options
  const app = new Hono()
  const assets = loadAssets(shell)
  const write = writer(shell, assets, https)
  const cache = edition && pageCache(edition, options.cacheBytes ?? 64 * 1024 * 1024)

  const fail = (c: Pick<Context, 'req'>, failure: Failure, more?: Record<string, string>) => {
    const { path, whole } = addressOf(c.req.url)
    return write.failure(failure, { path, address: whole }, more)
  }

  const leadTo = (c: Context, to: string, status: 301 | 303) => {
    const { path, whole } = addressOf(c.req.url)
    const answer = write.answer(
      redirect(to, status),
      { path, address: whole },
      status === 301 ? 'no-cache' : 'no-store',
    )
    return answer instanceof Response ? answer : send(answer, undefined, undefined)
  }

  for (const { path, type, body } of assets.files) {
    const packed = pack(body, write.file(type, 'public, max-age=31536000, immutable'))
    app.get(path, c => send(packed, c.req.header('if-none-match'), c.req.header('accept-encoding')))
  }

  /** Where `--origin` says what this site is called, it has no other name: nothing is answered under one that somebody invents. */
  const host = shell.origin === undefined ? null : new URL(shell.origin).host
  app.use('*', async (c, next) => {
    if (host === null || new URL(c.req.url).host.replace(https ? /:443$/ : /:80$/, '') === host) return next()
    return fail(c, otherHost(shell))
  })

  const own = (origin: string, c: Context) => origin === (shell.origin ?? new URL(c.req.url).origin)
  const formsOnly: MiddlewareHandler = async (c, next) =>
    isForm.test(c.req.header('content-type') ?? '') ? next() : fail(c, badForm(shell))
  const { forms, ownForms, costly } = options.limits ?? usualLimits
  const limits = { forms: limiter(forms), ownForms: limiter(ownForms), costly: limiter(costly) }

  const taken = new Set<string>()
  for (const page of [...pages].sort(bySpecificity)) {
    if (taken.has(page.path)) throw new Error(`Two pages have the address ${page.path}.`)
    taken.add(page.path)
    const { get, post } = servePage(page, { shell, db, log, now, actor, signIn, from, cache, write, limits })
    app.get(page.path, get)
    if (page.post) app.post(page.path, csrf({ origin: own }), formsOnly, post)
    app.all(page.path, c => fail(c, wrongMethod(shell), { Allow: page.post ? 'GET, HEAD, POST' : 'GET, HEAD' }))
  }

  app.notFound(async c => {
    const address = addressOf(c.req.url)
    const problem = problemWith(address.whole)
    if (problem) return fail(c, problem === 414 ? longAddress(shell) : badAddress(shell))
    const mended = c.req.method === 'GET' || c.req.method === 'HEAD' ? withoutSlash(address) : null
    if (mended) return leadTo(c, mended, 301)
    // In the frame of whoever asks, as a page that they may not see: the two are not told apart.
    const { path, whole } = address
    return write.failure(notFound(shell), { path, address: whole, actor: (await actor?.(c.req.raw)) ?? null })
  })

  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) {
      log.info({ path: loggedPath(addressOf(c.req.url).path) }, 'a form of another site was refused')
      return fail(c, foreignForm(shell))
    }
    // The session ended while the page was being made.
    if (error instanceof SignedOut && signIn) return leadTo(c, signIn(null, addressOf(c.req.url).whole), 303)
    const reference = randomBytes(5).toString('hex')
    const path = loggedPath(addressOf(c.req.url).path)
    log.error({ error: loggedError(error), reference, method: c.req.method, path }, 'a page failed')
    return fail(c, broken(shell, reference))
  })
  return app
}
