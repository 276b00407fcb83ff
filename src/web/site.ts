/** Puts pages under their addresses, with the style sheet, the guards, and an answer to everything else. */
import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import { now as clock } from '../lib/index.ts'
import { addressOf, problemWith, withoutSlash } from './address.ts'
import { loadAssets } from './assets.ts'
import { pageCache } from './cache/cache.ts'
import type { Edition } from './cache/edition.ts'
import { type Database, SignedOut } from '../db/index.ts'
import {
  badAddress,
  bigForm,
  broken,
  type Failure,
  foreignForm,
  longAddress,
  notFound,
  wrongMethod,
} from './error-pages.ts'
import { pack, send } from './pack.ts'
import type { Page } from './page.ts'
import type { Actor } from './request.ts'
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
  /** Readers come by https: tell their browsers to stay there. */
  readonly https?: boolean
  readonly now?: () => Temporal.Instant
}

const mostFormBytes = 1024 * 1024

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

  const fail = (c: Context, failure: Failure, more?: Record<string, string>) => {
    const { path, whole } = addressOf(c.req.url)
    return write.failure(failure, { path, address: whole }, more)
  }

  for (const { path, type, body } of assets.files) {
    const packed = pack(body, write.file(type, 'public, max-age=31536000, immutable'))
    app.get(path, c => send(packed, c.req.header('if-none-match'), c.req.header('accept-encoding')))
  }

  const own = (origin: string, c: Context) => origin === shell.origin || origin === new URL(c.req.url).origin
  const guard = (most: number) =>
    [bodyLimit({ maxSize: most, onError: c => fail(c, bigForm(shell)) }), csrf({ origin: own })] as const

  const taken = new Set<string>()
  for (const page of [...pages].sort(bySpecificity)) {
    if (taken.has(page.path)) throw new Error(`Two pages have the address ${page.path}.`)
    taken.add(page.path)
    const { get, post } = servePage(page, { shell, db, log, now, actor, signIn, from, cache, write })
    app.get(page.path, get)
    if (page.post) app.post(page.path, ...guard(page.mostBytes ?? mostFormBytes), post)
    app.all(page.path, c => fail(c, wrongMethod(shell), { Allow: page.post ? 'GET, HEAD, POST' : 'GET, HEAD' }))
  }

  app.notFound(c => {
    const address = addressOf(c.req.url)
    const problem = problemWith(address.whole)
    if (problem) return fail(c, problem === 414 ? longAddress(shell) : badAddress(shell))
    const mended = c.req.method === 'GET' || c.req.method === 'HEAD' ? withoutSlash(address) : null
    return mended ? c.redirect(mended, 301) : fail(c, notFound(shell))
  })

  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return fail(c, foreignForm(shell))
    // The session ended while the page was being made.
    if (error instanceof SignedOut && signIn) return c.redirect(signIn(null, addressOf(c.req.url).whole), 303)
    const reference = randomBytes(5).toString('hex')
    log.error({ err: error, reference, method: c.req.method, path: addressOf(c.req.url).path }, 'a page failed')
    return fail(c, broken(shell, reference))
  })
  return app
}
