/** Answers requests for one page: GET through the cache where it may, POST through the page's form. */
import type { Context, Env } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Logger } from 'pino'
import { bodyLimit } from 'hono/body-limit'
import { type Address, addressOf, problemWith } from './address.ts'
import { type Answer, missing, redirect } from './answer.ts'
import type { Cache } from './cache/cache.ts'
import { type Database, SignedOut } from '../db/index.ts'
import { isLoopback } from './caller.ts'
import { badAddress, badForm, bigForm, longAddress, tooOften } from './error-pages.ts'
import { browserName } from './browser-name.ts'
import { emptyForm, type FormState, formState } from './form/state.ts'
import { typedIn } from './form/form.ts'
import { faultOf } from './form/fault.ts'
import type { Limiter } from './limit.ts'
import { send, unlessHeld } from './pack.ts'
import type { Page } from './page.ts'
import type { Actor } from './actor.ts'
import type { PageRequest } from './request.ts'
import type { Shell } from './shell.ts'
import type { Writer } from './write.ts'

export type Site = {
  readonly shell: Shell
  readonly db: Database
  readonly log: Logger
  readonly now: () => Temporal.Instant
  readonly actor: ((request: Request) => Promise<Actor | null>) | undefined
  /** Where to send somebody who must sign in, or finish signing in, to see the page at `next`. */
  readonly signIn: ((actor: Actor | null, next: string) => string) | undefined
  readonly from: (c: Context) => string
  readonly cache: Cache | undefined
  readonly write: Writer
  readonly limits: { readonly forms: Limiter; readonly ownForms: Limiter; readonly costly: Limiter }
}

const mostFormBytes = 1024 * 1024

const whole = (actor: Actor | null): actor is Actor => actor !== null && actor.stage === 'whole'
const may = ({ allow }: Page, actor: Actor | null) =>
  allow === 'everyone' || (whole(actor) && (allow === 'signed in' || allow(actor)))
const place = ({ path, whole }: Address, actor: Actor | null = null) => ({ path, address: whole, actor })

export function servePage(page: Page, site: Site) {
  const request = (c: Context, address: Address, actor: Actor | null, form: FormState): PageRequest => ({
    params: c.req.param(),
    query: address.query,
    path: address.path,
    db: site.db,
    shell: site.shell,
    actor,
    read: work => (actor ? site.db.asActor(actor.signedIn, work) : site.db.asPublic(work)),
    as: work => {
      if (!actor) throw new SignedOut('Nobody has signed in.')
      return site.db.asActor(actor.signedIn, work)
    },
    lastEvent: c.req.header('last-event-id') ?? '',
    cookie: name => getCookie(c, name),
    from: site.from(c),
    browser: browserName(c.req.header('user-agent')),
    now: site.now(),
    form,
  })

  function refused(address: Address): Response | null {
    const problem = problemWith(address.whole)
    if (problem === null) return null
    return site.write.failure((problem === 414 ? longAddress : badAddress)(site.shell), place(address))
  }

  /** "Too often", with the seconds to wait; null where it may go on. Not for those who sit at the machine itself. */
  function limited(limit: Limiter, key: string, from: string, address: Address): Response | null {
    if (from === '' || (isLoopback(from) && site.shell.origin === undefined)) return null
    const seconds = limit(key, performance.now())
    const headers = { 'Retry-After': String(seconds) }
    return seconds === 0 ? null : site.write.failure(tooOften(site.shell, seconds), place(address), headers)
  }

  /** Gives an answer where more was sent than this page takes. */
  const bounded = bodyLimit({
    maxSize: page.mostBytes ?? mostFormBytes,
    onError: c => site.write.failure(bigForm(site.shell), place(addressOf(c.req.url))),
  })

  /** What somebody gets who may not see the page: "not there", or, before signing in, the way to sign in. */
  function barred(address: Address, actor: Actor | null): Answer {
    const who = actor && { account: actor.id, session: actor.session }
    if (whole(actor)) site.log.warn({ page: page.path, ...who }, 'a page was refused')
    const to = whole(actor) ? undefined : site.signIn?.(actor, address.whole)
    return to === undefined ? missing() : redirect(to)
  }

  async function get(c: Context): Promise<Response> {
    const address = addressOf(c.req.url)
    const from = site.from(c)
    const no = refused(address) ?? (page.costly ? limited(site.limits.costly, from, from, address) : null)
    if (no) return no
    const actor = (await site.actor?.(c.req.raw)) ?? null
    // What only signed-in people see is kept nowhere, so that the next user of the machine does not find it.
    const open = actor === null && page.allow === 'everyone' && !page.fresh
    const keep = open ? 'no-cache' : 'no-store'
    const make = async () => {
      const answer = may(page, actor) ? await page.get(request(c, address, actor, emptyForm)) : barred(address, actor)
      return {
        made: site.write.answer(answer, place(address, actor), keep),
        until: 'until' in answer ? answer.until : undefined,
      }
    }
    const made = open && site.cache ? await site.cache.through(address.whole, site.now(), make) : (await make()).made
    if (made instanceof Response) return unlessHeld(made, c.req.header('if-none-match'))
    // What is private is not compressed: its length would tell something of it to whoever can put words into it (BREACH).
    return send(made, c.req.header('if-none-match'), actor ? undefined : c.req.header('accept-encoding'))
  }

  async function post(c: Context<Env, string>): Promise<Response> {
    const address = addressOf(c.req.url)
    const from = site.from(c)
    const no = refused(address) ?? limited(site.limits.forms, from, from, address)
    if (no) return no
    const actor = (await site.actor?.(c.req.raw)) ?? null
    const often = actor && limited(site.limits.ownForms, String(actor.session), from, address)
    if (often) {
      site.log.warn({ page: page.path, account: actor.id, session: actor.session }, 'too many forms in one session')
      return often
    }
    const write = (answer: Answer) => {
      const made = site.write.answer(answer, place(address, actor), 'no-store')
      return made instanceof Response ? made : send(made, undefined, undefined)
    }
    if (!page.post || !may(page, actor)) return write(barred(address, actor))
    // Only now is the form read: who may not send it does not fill our memory with it.
    const big = await bounded(c, async () => undefined)
    if (big) return big
    const body = await c.req.raw.formData().catch(() => null)
    const fault = body === null ? 'unreadable' : faultOf(body)
    if (body === null || fault !== null)
      return site.write.failure((fault === 'big' ? bigForm : badForm)(site.shell), place(address))
    const asked = request(c, address, actor, emptyForm)
    const posted = await page.post(asked, body)
    if ('answer' in posted && !('errors' in posted.answer)) return write(posted.answer)
    const errors = 'answer' in posted ? ('errors' in posted.answer ? posted.answer.errors : {}) : posted.errors
    const again = await page.get({ ...asked, form: formState(typedIn(body), errors) })
    return write('body' in again ? { ...again, status: 422 } : again)
  }

  return { get, post }
}
