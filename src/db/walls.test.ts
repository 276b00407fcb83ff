/** What the roles may not do, whatever SQL somebody manages to run as them. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testServer, why } from '../../test/database.ts'
import { type Database, Session } from './connect.ts'
import { row, rows } from './query.ts'
import { asRole, type Role, type Server } from './server.ts'

describe('the walls between the roles', () => {
  let db: Database
  let server: Server
  before(async () => {
    ;({ db, server } = await testServer())
    await asRole(server.login('owner'), async owner => {
      await owner.query(`
        create schema walls;
        grant usage on schema walls to app, worker, public_web;
        create table walls.secret (id int generated always as identity primary key, word text);
        alter table walls.secret enable row level security;
        alter table walls.secret force row level security;
        create policy system on walls.secret to worker using ((select access.acting_why()) is not null);
        grant select, insert, update, delete on walls.secret to app, worker;
        create function walls.unspoken() returns int language sql as 'select 1'`)
    })
    await db.asSystem(why, tx => sql`insert into walls.secret (word) values ('hush')`.execute(tx))
  })
  after(() => db.close())

  /** Each on a connection of its own, as the role itself: more than the application ever lets anybody do. */
  const refuses = (role: Role, text: string, says: RegExp) =>
    assert.rejects(
      asRole(server.login(role), client => client.query(text)),
      says,
    )
  const secretsSeen = (role: Role) => (text: string) =>
    asRole(server.login(role), async client => {
      const results = [await client.query(`${text}; select count(*)::int as n from walls.secret`)].flat()
      return (results.at(-1) as { rows: { n: number }[] }).rows[0]?.n
    })

  it('lets the system see what its policy shows, and app without an actor nothing', async () => {
    assert.equal((await db.asSystem(why, tx => rows(sql`select word from walls.secret`, tx))).length, 1)
    assert.equal(await secretsSeen('app')('select 1'), 0)
  })

  it('hides rows even from the owner, as row security is forced', async () => {
    assert.equal(await secretsSeen('owner')('select 1'), 0)
  })

  for (const text of [
    'create table walls.mine (a int)',
    'create table public.mine (a int)',
    'create temporary table mine (a int)',
    'create schema mine',
    'create function public.mine() returns int language sql as $$ select 1 $$',
    'alter table walls.secret disable row level security',
    'drop policy system on walls.secret',
    'truncate walls.secret',
    'create role other',
    'insert into access.acting (xid, why) values (pg_current_xact_id(), $$test$$)',
    'select * from access.acting',
    'insert into access.system_why values ($$because$$)',
    'update access.edition set n = 0',
    'insert into access.edition_due values (pg_current_xact_id())',
    'select access.watch($$walls.secret$$)',
    'select walls.unspoken()',
    "select access.act_as_system('test')",
    'set role owner',
    'set role worker',
    'set role postgres',
    'set session authorization owner',
    'alter role app superuser',
    'alter role app bypassrls',
    'grant owner to app',
    "select pg_read_file('/etc/passwd')",
    "copy (select 1) to program 'true'",
    'select * from db.migration',
  ])
    it(`refuses app and public_web: ${text}`, async () => {
      for (const role of ['app', 'public_web'] as const)
        await refuses(
          role,
          text,
          /permission denied|must be owner|must be able to|only roles|is a member|cannot execute|read-only/,
        )
    })

  it('gives nothing where row security is switched off: it then refuses the query instead of filtering it', async () => {
    await refuses('app', 'set row_security = off; select * from walls.secret', /row-level security/)
  })

  it('does not let a setting make anybody the system', async () => {
    for (const setting of ['access.acting_why', 'wardmote.why', 'role.why'])
      assert.equal(await secretsSeen('app')(`set "${setting}" = 'test'`), 0)
  })

  it('does not let a function of the same name elsewhere on the search path stand in', async () => {
    await refuses(
      'app',
      'create function pg_temp.acting_why() returns text language sql as $$ select $$',
      /permission denied/,
    )
  })

  it('ends the system’s power with its transaction', async () => {
    const seen = await secretsSeen('worker')("begin; select access.act_as_system('test'); commit")
    assert.equal(seen, 0)
  })

  it('lets an actor be named once in a transaction', async () => {
    await assert.rejects(
      db.asSystem(why, tx => sql`select access.act_as_system(${why})`.execute(tx)),
      /has its actor already/,
    )
  })

  it('refuses a reason that is not listed', async () => {
    await assert.rejects(
      db.asSystem('because I can', () => Promise.resolve()),
      /no reason called because I can/,
    )
  })

  it('shows the public nothing that was not granted, and lets it write nothing', async () => {
    await assert.rejects(
      db.asPublic(tx => rows(sql`select * from walls.secret`, tx)),
      /permission denied/,
    )
    await refuses('public_web', "select access.act_as_system('test')", /permission denied|read-only/)
    await refuses(
      'public_web',
      "set default_transaction_read_only = off; select access.act_as_system('test')",
      /permission denied/,
    )
  })

  it('keeps nothing of a transaction that throws', async () => {
    const failing = db.asSystem(why, async tx => {
      await sql`insert into walls.secret (word) values ('gone')`.execute(tx)
      throw new Error('no')
    })
    await assert.rejects(failing, /^Error: no$/)
    assert.equal(
      (await db.asSystem(why, tx => rows(sql`select 1 from walls.secret where word = 'gone'`, tx))).length,
      0,
    )
  })

  it('says so where an error inside was swallowed and nothing could be committed', async () => {
    await assert.rejects(
      db.asSystem(why, tx => sql`select 1 / 0`.execute(tx).catch(() => undefined)),
      /abort/i,
    )
  })

  it('leaves nothing of one person’s SQL on the connection for the next: no cursor, no setting, no lock', async () => {
    const token = 'w'.repeat(43)
    await asRole(server.login('postgres'), async admin => {
      await admin.query('set session_replication_role = replica')
      await admin.query(`
        insert into access.account (name, email, state) values ('Ann Lee', 'ann@x.example', 'active');
        insert into access.session (token_hash, account_id, stage, strong, idle, ends)
          select sha256('${token}'), id, 'whole', true, '1 hour', now() + interval '1 hour' from access.account`)
    })
    const ann = new Session(token)
    const seen = () =>
      db.asActor(ann, tx =>
        row(
          sql<{ cursors: number; zone: string; locks: number }>`
            select (select count(*)::int from pg_cursors where is_holdable) as cursors, current_setting('timezone') as zone,
                   (select count(*)::int from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as locks`,
          tx,
        ),
      )
    const clean = await seen()
    await db.asActor(ann, async tx => {
      await sql`declare kept cursor with hold for select 1`.execute(tx)
      await sql`set timezone = 'AAA-167'`.execute(tx)
      await sql`select pg_advisory_lock(5)`.execute(tx)
    })
    // Ten at once take every connection of the pool, the one in question among them.
    for (const one of await Promise.all(Array.from({ length: 10 }, seen))) assert.deepEqual(one, clean)
  })

  it('clears the rows of actors whose transactions have ended', async () => {
    for (let n = 0; n < 30; n++) await db.asSystem(why, () => Promise.resolve())
    const left = await asRole(server.login('owner'), owner => owner.query('select from access.acting'))
    assert.ok((left.rowCount ?? 0) < 25)
  })

  it('gives dates as words, instants as Temporal and whole numbers as numbers, there and back', async () => {
    const now = Temporal.Instant.from('2026-03-29T01:30:00.123456Z')
    const day = Temporal.PlainDate.from('2026-03-29')
    const got = await db.asPublic(tx =>
      row(
        sql<{ at: Temporal.Instant; day: string; n: number; days: string[] }>`
          select ${now}::timestamptz as at, ${day}::date as day, 9007199254740991::bigint as n, ${[day]}::date[] as days`,
        tx,
      ),
    )
    assert.equal(got?.at.toString(), '2026-03-29T01:30:00.123456Z')
    assert.deepEqual([got?.day, got?.n, got?.days], ['2026-03-29', 9007199254740991, ['2026-03-29']])
  })
})
