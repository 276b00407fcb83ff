/** The committee world on a real port, with a clock that the story sets, and everybody who takes part at a browser. */
import assert from 'node:assert/strict'
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import type { Browser } from 'playwright-core'
import { application } from '../../../src/app.ts'
import { proofreader } from '../../../src/check/index.ts'
import { loadProfile, type Profile } from '../../../src/authority/index.ts'
import { press, publishDue, publishDueMinutes } from '../../../src/meetings/index.ts'
import { makeCommitteeWorld, type Who, type World } from '../../committee-world.ts'
import { Visitor } from './visitor.ts'

const rate = { burst: 1e9, perSecond: 1e9 }

export type Cast = {
  readonly world: World
  readonly profile: Profile
  readonly browser: Browser
  readonly root: string
  /** What the site takes for the present; the story moves it on. */
  readonly clock: { now: Temporal.Instant; set: (local: string) => void; later: (minutes: number) => void }
  /** The window of somebody, or of the public; the same one each time. */
  readonly window: (who: Who | null, name?: string, how?: { width?: number; script?: boolean }) => Promise<Visitor>
  /** What the timers of the site do when it is time: publishes what was released. */
  readonly timers: () => Promise<void>
  /** Addresses that a chapter came upon and a later one needs. */
  readonly at: { report: string; contract: string; question: string; action: string }
  readonly stop: () => Promise<void>
}

/** `script`: whether windows run scripts, where one does not say it itself. Whoever gives the browser closes it, after `stop`. */
export async function gather(browser: Browser, { script }: { readonly script: boolean }): Promise<Cast> {
  const world = await makeCommitteeWorld()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const clock = {
    now: Temporal.Instant.from('2027-01-11T09:00:00Z'),
    set(local: string) {
      clock.now = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').toInstant()
    },
    later(minutes: number) {
      clock.now = clock.now.add({ minutes })
    },
  }
  const stop = new AbortController()
  const limits = { forms: rate, ownForms: rate, costly: rate }
  const log = pino({ level: 'error' }, pino.destination(2))
  const app = application({ db: world.db, profile, log, now: () => clock.now, limits, stop: stop.signal })
  const { promise, resolve } = Promise.withResolvers<AddressInfo>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, resolve)
  const root = `http://127.0.0.1:${(await promise).port}`
  const windows = new Map<string, Visitor>()
  return {
    world,
    profile,
    browser,
    root,
    clock,
    at: { report: '', contract: '', question: '', action: '' },
    async window(who, name = '', { width = 1280, script: scripted = script } = {}) {
      const key = `${who} ${name}`
      const open = windows.get(key)
      if (open) return open
      const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: scripted })
      if (who !== null) {
        const [cookie = '', value = ''] = world.cookie(who).split('=')
        await context.addCookies([{ name: cookie, value, url: root }])
      }
      const page = await context.newPage()
      page.setDefaultTimeout(5000)
      const made = Visitor.at(page, root)
      windows.set(key, made)
      return made
    },
    async timers() {
      await publishDue(world.db, { profile, now: clock.now, press, proofreader })
      const house = { publisher: profile.name.value, committee: profile.committee }
      await publishDueMinutes(world.db, house, clock.now)
    },
    async stop() {
      stop.abort()
      for (const open of browser.contexts()) await open.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise(done => server.close(done))
      await world.db.close()
    },
  }
}

/** One chapter of the story: what happens, in order, each told by its sentence. */
export type Chapter = readonly (readonly [sentence: string, happens: (cast: Cast) => Promise<void>])[]

/** The meeting of the story, as residents and as clerks find it. */
export const slug = 'safer-communities-scrutiny-board-2027-02-23'
export const home = `/meetings/${slug}`
export const desk = `/committee${home}`

/** What the agenda in preparation says of one item, with the ways to change it. */
export const itemRow = (clerk: Visitor, title: string): Visitor =>
  clerk.within(`li[id^="item-"]:has(p.govuk-heading-s:has-text("${title}"))`)
