/** Cases for tests of rights and retention: beside the cast, a data protection officer of the police, and cases made to order. */
import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { addEvent, openCase, type PartyFacts } from '../src/casework/index.ts'
import { type Database, Session } from '../src/db/index.ts'
import { asRole, type Server } from '../src/db/server.ts'
import { isRefusal, today } from '../src/lib/index.ts'
import { type Cast, makeCast } from './cast.ts'
import { testServer } from './database.ts'
import { testEngine } from './engine.ts'
import { hash } from './walls/put.ts'

export type Scene = {
  db: Database
  server: Server
  cast: Cast
  /** The police's own data protection officer. */
  policeOfficer: { session: Session; headers: Record<string, string> }
}

export async function makeScene(): Promise<Scene> {
  const { db, server } = await testServer()
  const cast = await makeCast({ server })
  const token = randomBytes(32).toString('base64url')
  await asRole(server.login('postgres'), async admin => {
    await admin.query(`begin; select access.act_as_system('set-up')`)
    await admin.query(
      `insert into access.account (id, name, email, state) overriding system value values (990, 'Augusta Pennyfarthing', 'police-officer@thornmere.example', 'active')`,
    )
    await admin.query(
      `insert into access.post (account_id, role, agency_id, begins) values (990, 'data-protection-officer', $1, '2020-01-01')`,
      [cast.agencies.police],
    )
    await admin.query(
      `insert into access.session (token_hash, account_id, stage, strong, idle, ends) values ($1, 990, 'whole', true, '12 hours', now() + interval '12 hours')`,
      [hash(token)],
    )
    await admin.query('commit')
  })
  return {
    db,
    server,
    cast,
    policeOfficer: { session: new Session(token), headers: { cookie: `session=${token}` } },
  }
}

export type MadeCase = { id: number; slug: string; reference: string }

/** A case of the council's service or of the police, opened by their caseworker; `closed` is 'YYYY-MM-DD'. */
export async function makeCase(
  { db, server, cast }: Scene,
  whose: 'councilCaseworker' | 'policeCaseworker',
  people: readonly PartyFacts[],
  events: readonly string[],
  closed?: string,
): Promise<MadeCase> {
  const worker = cast.people[whose]
  const agencyId = whose === 'policeCaseworker' ? cast.agencies.police : cast.agencies.safety
  const by = { accountId: worker.account, agencyId }
  const made = await db.asActor(worker.session, async tx => {
    const opened = await openCase(
      tx,
      testEngine,
      { kind: 'tenancy', agencyId, workerId: worker.account, people, given: { concern: '' }, opened: '2015-01-01' },
      today(),
      by,
    )
    if (isRefusal(opened)) throw new Error(opened.says)
    for (const says of events) await addEvent(tx, { caseId: opened.id, field: 'concern', kind: 'note', says }, by)
    return opened
  })
  if (closed !== undefined)
    await asRole(server.login('postgres'), async admin => {
      await admin.query(`begin; select access.act_as_system('set-up')`)
      await admin.query('update casework."case" set closed = $1 where id = $2', [closed, made.id])
      await admin.query('commit')
    })
  return made
}

/** Past every policy: for setting the stage, and for looking behind it. */
export const asSuperuser = <T>({ server }: Pick<Scene, 'server'>, work: (admin: Client) => Promise<T>): Promise<T> =>
  asRole(server.login('postgres'), work)

/** Deletes a case as the superuser, past every policy: what then still refuses is the database's own guard. */
export const deleteCase = (server: Server, id: number): Promise<unknown> =>
  asRole(server.login('postgres'), async admin => {
    await admin.query(`begin; select access.act_as_system('set-up')`)
    return admin.query('delete from casework."case" where id = $1', [id])
  })

/** Where a word stands in the database, every table and column of it, or in a stored file. */
export const whereIs = async (server: Server, word: string): Promise<string[]> => {
  const files = await readdir(server.filesDir, { recursive: true, withFileTypes: true })
  const stored: string[] = []
  for (const file of files.filter(one => one.isFile())) {
    const path = join(file.parentPath, file.name)
    if ((await readFile(path)).includes(word)) stored.push(path)
  }
  const rows = await asRole(server.login('postgres'), async admin => {
    const tables = await admin.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'`,
    )
    const found: string[] = []
    for (const { name } of tables.rows) {
      const hits = await admin.query<{ n: number }>(
        `select count(*)::int as n from ${name} t where position(lower($1) in lower(t::text)) > 0`,
        [word],
      )
      if ((hits.rows[0]?.n ?? 0) > 0) found.push(name)
    }
    return found
  })
  return [...rows, ...stored]
}
