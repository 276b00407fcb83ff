/**
 * A small world for tests of meetings: a public board and a private panel with their members, a meeting to come, and everybody who
 * prepares it signed in. All of it is invented.
 *
 *   const world = await makeCommitteeWorld()
 *   await world.as('clerk', tx => …)            // the database's door
 *   await world.get('chair', '/committee')      // the site's; `who` null is the public
 *   await world.db.close()
 */
import { createHash, randomBytes } from 'node:crypto'
import pino from 'pino'
import { application } from '../src/app.ts'
import { loadProfile } from '../src/authority/index.ts'
import { type Database, Session, type Tx } from '../src/db/index.ts'
import { asRole, type Server } from '../src/db/server.ts'
import { testServer } from './database.ts'

/** Numbers of accounts in the database: they are made in this order. */
export const account = {
  clerk: 1,
  secondClerk: 2,
  author: 3,
  otherAuthor: 4,
  finance: 5,
  legal: 6,
  lead: 7,
  chair: 8,
  vice: 9,
  member: 10,
  outsideCouncillor: 11,
  monitoring: 12,
  caseworker: 13,
} as const
export type Who = keyof typeof account

/** Numbers of people of the record. */
export const person = { chair: 1, vice: 2, member: 3, fourth: 4, fifth: 5, outside: 6 } as const

export const board = {
  id: 1,
  slug: 'safer-communities-scrutiny-board',
  name: 'Safer Communities Scrutiny Board',
} as const
export const panel = { id: 2, slug: 'standards-panel', name: 'Standards Panel' } as const
/** Of the board; the second one is a year earlier, and over. */
export const meeting = { id: 1, slug: `${board.slug}-2027-03-09`, date: '2027-03-09' } as const
export const earlier = { id: 2, slug: `${board.slug}-2026-11-10`, date: '2026-11-10' } as const
/** Of the private panel. */
export const closed = { id: 3, slug: `${panel.slug}-2027-03-11`, date: '2027-03-11' } as const

const parties = `
  insert into access.agency (slug, name, kind) values ('council', 'Thornmere Council', 'council');
  insert into access.account (name, email, state) values
    ('Hester Vane', 'clerk@x.example', 'active'), ('Ronan Tealby', 'clerk2@x.example', 'active'), ('Yvonne Hathersage', 'author@x.example', 'active'),
    ('Piers Lockwood', 'author2@x.example', 'active'), ('Farah Denholm', 'finance@x.example', 'active'), ('Lewis Strand', 'legal@x.example', 'active'),
    ('Greta Winslow', 'lead@x.example', 'active'), ('Marian Oakes', 'chair@x.example', 'active'), ('Tobias Fenn', 'vice@x.example', 'active'),
    ('Una Brightwell', 'member@x.example', 'active'), ('Silas Crome', 'outside@x.example', 'active'), ('Bernard Oakenshaw', 'monitoring@x.example', 'active'),
    ('Corin Maddox', 'caseworker@x.example', 'active');
  insert into access.post (account_id, role, agency_id) values
    (1, 'clerk', 1), (2, 'clerk', 1), (3, 'report-author', 1), (4, 'report-author', 1), (5, 'report-author', 1), (6, 'report-author', 1),
    (7, 'report-author', 1), (8, 'councillor', 1), (9, 'councillor', 1), (10, 'councillor', 1), (11, 'councillor', 1),
    (12, 'monitoring-officer', 1), (13, 'caseworker', 1);
  insert into people.body (slug, name, kind, about, public, publisher) values
    ('${board.slug}', '${board.name}', 'board', '', true, 'Thornmere Borough Council'),
    ('${panel.slug}', '${panel.name}', 'panel', '', false, 'Thornmere Borough Council');
  insert into people.body_name (folded, body_id) values ('safer communities scrutiny board', 1), ('standards panel', 2);
  insert into people.person (slug, name, same_as) values ('marian-oakes', 'Marian Oakes', 1), ('tobias-fenn', 'Tobias Fenn', 2),
    ('una-brightwell', 'Una Brightwell', 3), ('idris-vale', 'Idris Vale', 4), ('petra-holm', 'Petra Holm', 5), ('silas-crome', 'Silas Crome', 6);
  insert into people.person_name (person_id, body_id, printed, family, member, evidence) values
    (1, 1, 'Marian Oakes', 'oakes', true, 'test'), (2, 1, 'Tobias Fenn', 'fenn', true, 'test'), (3, 1, 'Una Brightwell', 'brightwell', true, 'test'),
    (4, 1, 'Idris Vale', 'vale', true, 'test'), (5, 1, 'Petra Holm', 'holm', true, 'test'), (6, 2, 'Silas Crome', 'crome', true, 'test');
  insert into people.membership (person_id, body_id, year, role, party, position) values
    (1, 1, 2026, 'Chair', 'Labour', 0), (2, 1, 2026, 'Vice-Chair', 'Labour', 1), (3, 1, 2026, null, 'Liberal Democrats', 2),
    (4, 1, 2026, null, 'Labour', 3), (5, 1, 2026, null, 'Conservative', 4), (6, 2, 2026, 'Chair', null, 0);
  insert into people.holder (account_id, person_id) values (8, 1), (9, 2), (10, 3), (11, 6);
  insert into meetings.meeting (slug, body_id, date, starts, venue, status, year) values
    ('${meeting.slug}', 1, '${meeting.date}', '18:30', 'Council Chamber, Town Hall', 'scheduled', 2026),
    ('${earlier.slug}', 1, '${earlier.date}', '18:30', 'Council Chamber, Town Hall', 'held', 2026),
    ('${closed.slug}', 2, '${closed.date}', '10:00', 'Committee Room 2', 'scheduled', 2026);`

export type Answered = { status: number; text: string; location: string; headers: Headers; bytes: Uint8Array }
type Fields = Record<string, string | string[] | File>

export type World = {
  db: Database
  server: Server
  app: ReturnType<typeof application>
  session: (who: Who) => Session
  cookie: (who: Who) => string
  as: <T>(who: Who, work: (tx: Tx) => Promise<T>) => Promise<T>
  /** As the superuser, past triggers and row security: for what no page does. */
  past: (sql: string) => Promise<Record<string, unknown>[]>
  get: (who: Who | null, path: string) => Promise<Answered>
  /** Sent as multipart where a field is a file. */
  post: (who: Who | null, path: string, body: Fields) => Promise<Answered>
}

const rate = { burst: 1e9, perSecond: 1e9 }

/**
 * `now`: what the site takes for the present; by default a moment three weeks before the meeting. `authority`: whose profile the site has;
 * the bodies of another than the demonstration's stand beside those above once they are loaded.
 */
export async function makeCommitteeWorld({
  now = Temporal.Instant.from('2027-02-16T09:00:00Z'),
  authority = 'demonstration',
}: { now?: Temporal.Instant; authority?: string } = {}): Promise<World> {
  const { db, server } = await testServer()
  const past = (text: string) =>
    asRole(server.login('postgres'), async admin => {
      await admin.query('set session_replication_role = replica')
      return (await admin.query<Record<string, unknown>>(text)).rows
    })
  await past(parties)
  const tokens = new Map<Who, string>()
  for (const [who, id] of Object.entries(account) as [Who, number][]) {
    const token = randomBytes(32).toString('base64url')
    const digest = createHash('sha256').update(token).digest('hex')
    await past(`insert into access.session (token_hash, account_id, stage, strong, idle, ends)
      values ('\\x${digest}', ${id}, 'whole', true, '1 day', now() + interval '2 days')`)
    tokens.set(who, token)
  }
  const profile = loadProfile(authority)
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  const app = application({
    db,
    profile,
    log: pino({ level: 'silent' }),
    now: () => now,
    limits: { forms: rate, ownForms: rate, costly: rate },
  })
  const cookie = (who: Who) => `session=${tokens.get(who)}`
  const headersOf = (who: Who | null) => (who === null ? {} : { cookie: cookie(who) })
  const answered = async (answer: Response): Promise<Answered> => {
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const { status, headers } = answer
    return { status, headers, bytes, text: new TextDecoder().decode(bytes), location: headers.get('location') ?? '' }
  }
  const session = (who: Who) => new Session(tokens.get(who) ?? '')
  return {
    db,
    server,
    app,
    session,
    cookie,
    past,
    as: (who, work) => db.asActor(session(who), work),
    get: async (who, path) => answered(await app.request(`http://site.test${path}`, { headers: headersOf(who) })),
    post: async (who, path, fields) => {
      const all = Object.entries(fields).flatMap(([name, value]) => [value].flat().map(one => [name, one] as const))
      const withFile = all.some(([, one]) => one instanceof File)
      const body = withFile ? new FormData() : new URLSearchParams()
      for (const [name, one] of all) body.append(name, one as string)
      const headers = { ...headersOf(who), origin: 'http://site.test' }
      return answered(await app.request(`http://site.test${path}`, { method: 'POST', headers, body }))
    },
  }
}
