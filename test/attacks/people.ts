/** A site with somebody of every role signed in, and two who are half-way: whoever attacks it does so as one of them, or as nobody. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pino from 'pino'
import { application, pagesOf } from '../../src/app.ts'
import { loadProfile, type Profile } from '../../src/authority/index.ts'
import { caseTypes } from '../../src/case-types/index.ts'
import { type Database, rows } from '../../src/db/index.ts'
import { isRefusal } from '../../src/lib/index.ts'
import { loadBodies } from '../../src/people/index.ts'
import { importDocument } from '../../src/records/index.ts'
import type { Page } from '../../src/web/index.ts'
import type { Server } from '../../src/db/server.ts'
import { type Cast, makeCast } from '../cast.ts'
import { testServer } from '../database.ts'
import { packText } from '../pack-text.ts'

/** The cast by what they do; two of them once more, but with a session that still owes its second factor. */
const keys = {
  administrator: 'administrator',
  'data-protection-officer': 'dataProtectionOfficer',
  'monitoring-officer': 'monitoringOfficer',
  clerk: 'clerk',
  'report-author': 'reportAuthor',
  councillor: 'councillor',
  caseworker: 'councilCaseworker',
  'panel-member': 'panelGuest',
  police: 'policeCaseworker',
  outsider: 'outsider',
} as const
type Whole = keyof typeof keys
export type Who = Whole | 'second factor' | 'set-up' | 'nobody'
export const signedIn = Object.keys(keys) as Whole[]
/** The role of each, as the pages ask for it. */
export const roleOf = (who: Whole): string => (who === 'police' || who === 'outsider' ? 'caseworker' : who)

export type Someone = {
  readonly account: number
  readonly name: string
  readonly email: string
  readonly token: string
}

export type Attacked = {
  readonly db: Database
  readonly server: Server
  readonly cast: Cast
  readonly profile: Profile
  readonly pages: readonly Page[]
  readonly people: ReadonlyMap<Who, Someone>
  /** Every line that the site wrote to its log. */
  readonly logged: string[]
  readonly ask: (who: Who, path: string, init?: RequestInit) => Promise<Response>
  /** Posts as a browser does that shows a page of this site. */
  readonly send: (who: Who, path: string, fields: Record<string, string> | FormData) => Promise<Response>
}

/** A session as sign-in makes it; strong where it is whole. */
export const openSession = (db: Database, account: number, token: string, stage = 'whole') =>
  db.asSystem('sign-in', tx =>
    rows(
      sql`insert into access.session (token_hash, account_id, stage, strong, idle, ends)
        values (${createHash('sha256').update(token).digest()}, ${account}, ${stage}, ${stage === 'whole'}, '1 hour', now() + interval '8 hours')`,
      tx,
    ),
  )

async function seat(db: Database, cast: Cast): Promise<Map<Who, Someone>> {
  const people = new Map<Who, Someone>(signedIn.map(who => [who, cast.people[keys[who]]]))
  for (const [stage, key] of [
    ['second factor', 'councilCaseworker'],
    ['set-up', 'administrator'],
  ] as const) {
    const token = newToken()
    await openSession(db, cast.people[key].account, token, stage)
    people.set(stage, { ...cast.people[key], token })
  }
  return people
}

export const newToken = (): string => randomBytes(32).toString('base64url')

export async function attacked(options: { origin?: string } = {}): Promise<Attacked> {
  const { db, server } = await testServer()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  await db.asSystem('load-profile', tx => loadBodies(tx, profile))
  const done = await importDocument(db, {
    bytes: new TextEncoder().encode(packText({ body: 'Safer Communities Scrutiny Board' })),
    fileName: 'pack.txt',
    publisher: profile.name.value,
    profile,
  })
  assert.ok(!isRefusal(done))
  const cast = await makeCast({ server })
  const people = await seat(db, cast)
  const logged: string[] = []
  const log = pino({ level: 'trace' }, { write: line => void logged.push(line) })
  const app = application({ db, profile, log, ...options })
  const base = options.origin ?? 'http://localhost:3000'
  const cookie = options.origin?.startsWith('https:') ? '__Host-session' : 'session'
  const ask: Attacked['ask'] = async (who, path, init = {}) => {
    const headers = new Headers(init.headers)
    const someone = people.get(who)
    if (someone) headers.append('cookie', `${cookie}=${someone.token}`)
    return app.request(`${base.replace(/^https/, 'http')}${path}`, { ...init, headers })
  }
  const send: Attacked['send'] = (who, path, fields) =>
    ask(who, path, {
      method: 'POST',
      body: fields instanceof FormData ? fields : new URLSearchParams(fields),
      headers: { Origin: base },
    })
  return { db, server, cast, profile, pages: pagesOf(profile, db), people, logged, ask, send }
}

/** A way to every page, with something in the place of each parameter: '/documents/:slug' → '/documents/SOMETHING'. */
export const addressFor = (page: Page, something = '1'): string =>
  page.path.replaceAll(/:[A-Za-z]+(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g, (_, pattern?: string) => {
    // Of a page that knows its names ('{public.pdf|full.pdf}') the first one.
    const [known = ''] = pattern?.split('|') ?? []
    return encodeURIComponent(something === '1' && /^[\w.]+$/.test(known) ? known : something)
  })

const kinds = new Set(caseTypes.map(({ key }) => key))
/** Each act of each kind of case has a page of its own, made by the engine in one way: `nth` tries one in twelve of them, another than the next. */
export const inTurn = (pages: readonly Page[], nth: number): Page[] => {
  const made = (page: Page) => kinds.has(page.path.split('/').at(-2) ?? '')
  return [...pages.filter(page => !made(page)), ...pages.filter(made).filter((_, n) => (n + nth) % 12 === 0)]
}

/** Whoever was signed out by a form that they sent signs in again. */
export async function renew(site: Attacked, who: Who): Promise<void> {
  const someone = site.people.get(who)
  if (!someone || who === 'second factor' || who === 'set-up' || (await site.ask(who, '/account')).status !== 303)
    return
  const token = newToken()
  await openSession(site.db, someone.account, token)
  ;(site.people as Map<Who, Someone>).set(who, { ...someone, token })
}
