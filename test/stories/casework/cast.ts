/** The world of casework on a real port, with a clock that the story sets, and everybody who takes part at a browser. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import type { Browser, BrowserContext } from 'playwright-core'
import { openSession } from '../../../src/access/index.ts'
import { application } from '../../../src/app.ts'
import { loadProfile } from '../../../src/authority/index.ts'
import { engineOf } from '../../../src/case-types/index.ts'
import type { Engine } from '../../../src/casework/index.ts'
import { press } from '../../../src/meetings/index.ts'
import { startBrowser } from '../../browser.ts'
import { agency, makeWorld, type Who, type World } from '../../casework-world.ts'
import { Glass, Reader } from './reader.ts'

const rate = { burst: 1e9, perSecond: 1e9 }

export type Cast = {
  readonly world: World
  readonly root: string
  /** The window of somebody, or of the public; the same one each time. */
  readonly window: (who: Who | 'councillor' | null) => Promise<Reader>
  /**
   * It is this moment by London's clocks, to the site. The database has a clock of its own, by which all was written just now: what was
   * written until here is dated to the moment that the story leaves.
   */
  readonly sets: (local: string) => Promise<void>
  /** While `work` runs, the site's clock is the database's: a panel opens about when it is due, by both. */
  readonly really: <T>(work: () => Promise<T>) => Promise<T>
  /** Addresses that a chapter came upon and a later one needs. */
  readonly at: Record<string, string>
  readonly stop: () => Promise<void>
}

/** The cookie of somebody who works no case. */
async function councillor({ db, past }: World): Promise<string> {
  const [made] = await past(
    `with made as (insert into access.account (name, email, state) values ('Una Brightwell', 'una@x.example', 'active') returning id)
      insert into access.post (account_id, role, agency_id) select id, 'councillor', ${agency.council} from made returning account_id as id`,
  )
  return `session=${await openSession(db, Number(made?.['id']))}`
}

/** A telling of a story: how wide the screen is, and whether it is told without scripts or by keyboard alone. */
type Telling = { readonly width: number; readonly keyboard: boolean }

type Change = (engine: Engine) => Engine

async function gather(browser: Browser, { width, keyboard }: Telling, change: Change): Promise<Cast> {
  const world = await makeWorld(change)
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  let clock: Temporal.Instant | undefined
  const stop = new AbortController()
  const app = application({
    db: world.db,
    profile,
    engine: change(engineOf(profile)),
    log: pino({ level: 'error' }, pino.destination(2)),
    now: () => clock ?? Temporal.Now.instant(),
    limits: { forms: rate, ownForms: rate, costly: rate },
    stop: stop.signal,
  })
  const { promise, resolve } = Promise.withResolvers<AddressInfo>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, resolve)
  const root = `http://127.0.0.1:${(await promise).port}`
  const viewport = { width, height: 900 }
  const contexts: BrowserContext[] = []
  const enters = async (scripted: boolean) => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: scripted })
    contexts.push(context)
    return context
  }
  const glass = new Glass(await enters(true))
  const windows = new Map<string | null, Reader>()
  const date = async () => {
    if (!clock) return
    for (const table of ['event', 'party'])
      await world.past(`update casework.${table} set at = '${clock.toString()}' where at > now() - interval '1 hour'`)
  }
  return {
    world,
    root,
    at: {},
    async window(who) {
      const open = windows.get(who)
      if (open) return open
      const context = await enters(keyboard)
      if (who !== null) {
        const [name = '', value = ''] = (who === 'councillor' ? await councillor(world) : world.cookie(who)).split('=')
        await context.addCookies([{ name, value, url: root }])
      }
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      const made = new Reader({ page, root, glass, keyboard })
      windows.set(who, made)
      return made
    },
    async sets(local) {
      await date()
      clock = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').toInstant()
    },
    async really(work) {
      const told = clock
      clock = undefined
      try {
        return await work()
      } finally {
        clock = told
      }
    },
    async stop() {
      stop.abort()
      for (const open of contexts) await open.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise(done => server.close(done))
      await world.db.close()
    },
  }
}

/** One chapter of a story: what happens, in order, each told by its sentence. */
export type Chapter = readonly (readonly [sentence: string, happens: (cast: Cast) => Promise<void>])[]

const tellings = [
  { how: 'on a telephone, without scripts', width: 360, keyboard: false },
  { how: 'at a desk, by keyboard alone', width: 1280, keyboard: true },
]

/**
 * Tells a story twice, each time in a world of its own, both at once. What comes after a sentence that fails is left out.
 * `change`: of the engine of the demonstration’s profile.
 */
export const tellCasework = (title: string, story: Chapter, change: Change = engine => engine): void =>
  // A story is as long as it is; no step of it may hang.
  void describe(title, { concurrency: tellings.length, timeout: 600_000 }, () => {
    let browser: Browser
    before(async () => {
      browser = await startBrowser()
    })
    after(async () => {
      press.close()
      await browser.close()
    })
    for (const telling of tellings)
      describe(telling.how, { concurrency: false, timeout: 600_000 }, () => {
        let cast: Cast
        let went = true
        before(async () => {
          cast = await gather(browser, telling, change)
        })
        after(() => cast.stop())
        for (const [sentence, happens] of story)
          it(sentence, { timeout: 120_000 }, async test => {
            if (!went) return test.skip('What comes before it failed')
            went = false
            await happens(cast)
            went = true
          })
      })
  })

/** The safety team receives what is asked for of this kind since 2025. */
export const receives = ({ world }: Cast, kind: string) =>
  world.post('asb', `/services/${kind}/receive`, {
    agency: String(agency.safety),
    'since-day': '1',
    'since-month': '1',
    'since-year': '2025',
    contact: 'Community Safety Team\n01632 960 100\nsafety@thornmere.example',
  })
