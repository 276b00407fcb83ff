/** A small world for tests of casework: six agencies with one practitioner or two each, one agreement, and the pages. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pino from 'pino'
import { application } from '../src/app.ts'
import { loadProfile } from '../src/authority/index.ts'
import { engineOf } from '../src/case-types/index.ts'
import { type CaseFacts, type Engine, openCase } from '../src/casework/index.ts'
import { rows } from '../src/db/query.ts'
import { type Database, Session, type Tx } from '../src/db/index.ts'
import { isRefusal, today } from '../src/lib/index.ts'
import { asRole, type Server } from '../src/db/server.ts'
import { testServer } from './database.ts'

/** Numbers in the database: agencies and accounts are made in this order. */
export const agency = { council: 1, safety: 2, police: 3, homes: 4, recovery: 5, stranger: 6 } as const
export const person = { asb: 1, second: 2, police: 3, housing: 4, guest: 5, stranger: 6, clerk: 7 } as const
export type Who = keyof typeof person

const parties = `
  insert into access.agency (slug, name, kind, controller_id) values
    ('council', 'Thornmere Council', 'council', null), ('safety', 'Safety Team', 'council service', 1), ('police', 'Westmarch Police', 'police', null),
    ('homes', 'Larkrise Homes', 'housing', null), ('recovery', 'Millrace Recovery', 'charity', null), ('stranger', 'Far Away Homes', 'housing', null);
  insert into access.account (name, email, state) values
    ('Corin Maddox', 'asb@x.example', 'active'), ('Second Worker', 'second@x.example', 'active'), ('Rosalind Keighley', 'police@x.example', 'active'),
    ('Tamsin Orchard', 'housing@x.example', 'active'), ('Guest Person', 'guest@x.example', 'active'), ('Odd Stranger', 'stranger@x.example', 'active'),
    ('Hester Vane', 'clerk@x.example', 'active');
  insert into access.post (account_id, role, agency_id) values
    (1, 'caseworker', 2), (2, 'caseworker', 2), (3, 'caseworker', 3), (4, 'caseworker', 4), (5, 'panel-member', 5), (6, 'caseworker', 6), (7, 'clerk', 1);
  insert into access.agreement (slug, title, purpose, gateway, starts, review_on, tells_presence) values
    ('group', 'Problem-solving group', 'crime-and-disorder', 'Crime and Disorder Act 1998, section 115', '2025-01-01', '2030-01-01', true);
  insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on) values
    (1, 1, 'A', '2025-01-01'), (1, 2, 'A', '2025-01-01'), (1, 3, 'B', '2025-01-01'), (1, 4, 'C', '2025-01-01'), (1, 5, 'D', '2025-01-01');
  insert into access.agreement_field (agreement_id, agency_id, field) values
    (1, 2, 'identity'), (1, 2, 'contact'), (1, 2, 'concern'), (1, 2, 'plan'),
    (1, 3, 'identity'), (1, 3, 'contact'), (1, 3, 'concern'), (1, 3, 'victim'),
    (1, 4, 'identity'), (1, 4, 'concern'), (1, 4, 'plan'), (1, 5, 'identity'), (1, 5, 'plan');`

export type Answered = { status: number; text: string; location: string; headers: Headers }

export type World = {
  db: Database
  server: Server
  session: (who: Who) => Session
  /** Another session of the same person. */
  signIn: (who: Who, how?: { stage?: string; strong?: boolean }) => Promise<Session>
  as: <T>(who: Who, work: (tx: Tx) => Promise<T>) => Promise<T>
  /** As the superuser, past triggers and row security: for what no page does. */
  past: (sql: string) => Promise<Record<string, unknown>[]>
  /** Opens a case of the person's own agency. */
  open: (
    who: Who,
    facts?: Partial<CaseFacts> & { concern?: string },
  ) => Promise<{ id: number; slug: string; reference: string }>
  get: (who: Who, path: string) => Promise<Answered>
  post: (who: Who, path: string, body: Record<string, string | string[]>) => Promise<Answered>
  app: ReturnType<typeof application>
  cookie: (who: Who) => string
}

/** `more`: changes the engine of the demonstration's profile. */
export async function makeWorld(more: (engine: Engine) => Engine = engine => engine): Promise<World> {
  const { db, server } = await testServer()
  const past = (text: string) =>
    asRole(server.login('postgres'), async admin => {
      await admin.query('set session_replication_role = replica')
      const done = await admin.query<Record<string, unknown>>(text)
      return done.rows
    })
  await past(parties)
  const tokens = new Map<Who, string>()
  const signIn: World['signIn'] = async (who, { stage = 'whole', strong = true } = {}) => {
    const token = randomBytes(32).toString('base64url')
    const digest = createHash('sha256').update(token).digest('hex')
    await past(`insert into access.session (token_hash, account_id, stage, strong, idle, ends)
      values ('\\x${digest}', ${person[who]}, '${stage}', ${strong}, '1 hour', now() + interval '1 day')`)
    if (!tokens.has(who)) tokens.set(who, token)
    return new Session(token)
  }
  for (const who of Object.keys(person) as Who[]) await signIn(who)
  const session = (who: Who) => new Session(tokens.get(who) ?? '')
  const as: World['as'] = (who, work) => db.asActor(session(who), work)
  const profile = loadProfile('demonstration')
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  const engine = more(engineOf(profile))
  const app = application({ db, profile, engine, log: pino({ level: 'silent' }) })
  const cookie = (who: Who) => `session=${tokens.get(who)}`
  const answered = async (answer: Response): Promise<Answered> => ({
    status: answer.status,
    text: await answer.text(),
    location: answer.headers.get('location') ?? '',
    headers: answer.headers,
  })
  const home: Record<Who, number> = { asb: 2, second: 2, police: 3, housing: 4, guest: 5, stranger: 6, clerk: 1 }
  return {
    db,
    server,
    session,
    signIn,
    as,
    past,
    app,
    cookie,
    open: (who, { concern = 'Loud music at night.', ...facts } = {}) =>
      as(who, async tx => {
        const made = await openCase(
          tx,
          engine,
          {
            kind: 'tenancy',
            agencyId: home[who],
            workerId: person[who],
            people: [
              {
                role: 'subject',
                name: 'Dorian Flax',
                born: '1999-05-30',
                address: { lines: '14 Teasel Walk', postcode: 'TM4 2QB' },
              },
            ],
            given: { concern },
            ...facts,
          },
          today(),
          { accountId: person[who], agencyId: home[who] },
        )
        if (isRefusal(made)) throw new Error(made.says)
        return made
      }),
    get: async (who, path) =>
      answered(await app.request(`http://site.test${path}`, { headers: { cookie: cookie(who) } })),
    post: async (who, path, body) => {
      const form = new URLSearchParams()
      for (const [name, value] of Object.entries(body)) for (const one of [value].flat()) form.append(name, one)
      const headers = { cookie: cookie(who), origin: 'http://site.test' }
      return answered(await app.request(`http://site.test${path}`, { method: 'POST', headers, body: form }))
    },
  }
}

/** Rows of any statement, as the transaction's actor. */
export const ask = <T = Record<string, unknown>>(tx: Tx, text: string): Promise<T[]> => rows(sql.raw<T>(text), tx)
