/** Had somebody's SQL slipped into a page, it would run as `app` (or `public_web`), as whoever asked: this is what it could not do. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { one, rows, Session } from '../../src/db/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { attacked, type Attacked, signedIn } from './people.ts'
import { allTables } from './tables.ts'

let site: Attacked
before(async () => (site = await attacked()))
after(async () => {
  closeReaders()
  await site.db.close()
})

const session = (who: (typeof signedIn)[number]) => new Session(site.people.get(who)?.token ?? '')
const other = () => site.people.get('police')?.token ?? ''

/** Whatever the role, each of these is refused. */
const never = () => [
  `drop table casework."case"`,
  `truncate access.entry`,
  `create table public.mine (a int)`,
  `create function public.f() returns int language sql as 'select 1'`,
  `create or replace function access.actor() returns int language sql as 'select 1'`,
  `alter table access.account disable row level security`,
  `alter policy own on access.account using (true)`,
  `drop policy own on access.account`,
  `grant worker to app`,
  `set role owner`,
  `set role worker`,
  `set session authorization postgres`,
  `alter role app superuser`,
  `alter role app bypassrls`,
  `create role mine login`,
  `create extension dblink`,
  `load 'auto_explain'`,
  `copy (select 1) to '/tmp/zq9'`,
  `copy (select 1) to program 'touch /tmp/zq9'`,
  `create temporary table t (a text); copy t from '/etc/passwd'`,
  `select pg_read_file('/etc/passwd')`,
  `select pg_ls_dir('.')`,
  `select lo_import('/etc/passwd')`,
  `select pg_reload_conf()`,
  `select * from pg_authid`,
  `select access.act_as_system('import')`,
  `select access.act_as_system('sign-in')`,
  `select access.act_as('${other()}')`,
  `select access.add_entry('consultation', 'x', '', '{}', '{}', null, '', '', '{}')`,
  `select access.note_sign_in('x', 1)`,
  `select access.close_log()`,
  `insert into access.acting (xid, account_id, roles) values (pg_current_xact_id(), 1, '{administrator}')`,
  `update access.acting set roles = '{administrator,caseworker}', strong = true`,
  `select * from access.acting`,
  `select * from access.session`,
  `select * from access.password`,
  `select * from access.totp`,
  `select * from access.recovery_code`,
  `select * from access.invitation`,
  `insert into access.session (token_hash, account_id, stage, idle, ends) values ('\\x00', 1, 'whole', '1 hour', now())`,
  `insert into access.entry (kind, what) values ('sign-in', 'x')`,
  `update access.entry set what = 'x'`,
  `delete from access.entry`,
  `insert into access.system_why values ('mine', 'x')`,
  `insert into access.role values ('god', false)`,
  `update access.role set strong = false`,
  `delete from casework.party`,
  `delete from records.version`,
  `update people.body set public = true`,
]

test(
  'nobody can change what the database is, become somebody else or the system, read secrets, or touch the log',
  { timeout: 110_000 },
  async () => {
    const before = await allTables(site.server)
    for (const who of signedIn)
      for (const text of never()) {
        const tried = site.db.asActor(session(who), tx => rows(sql.raw(text), tx))
        const got = await tried.then(
          found => ({ found }),
          (error: unknown) => ({
            error: error instanceof Error && 'code' in error ? String(error.code) : String(error),
          }),
        )
        assert.deepEqual(got, { error: '42501' }, `${who}: ${text}`)
      }
    assert.deepEqual(await allTables(site.server), before)
  },
)

test('a row security that is switched off for a session is an error, not an open door', async () => {
  for (const who of ['administrator', 'clerk'] as const)
    await assert.rejects(
      site.db.asActor(session(who), async tx => {
        await rows(sql`set local row_security = off`, tx)
        return rows(sql`select id from casework."case"`, tx)
      }),
    )
})

test('settings that somebody changes make nobody of anybody: no policy reads one', async () => {
  const seen = await site.db.asActor(session('councillor'), async tx => {
    for (const name of ['access.actor', 'app.user', 'request.jwt.claims', 'myapp.account_id', 'role_name.x'])
      await rows(sql`select set_config(${name}, '1', true)`, tx)
    await rows(sql`select set_config('search_path', 'pg_temp, public', true)`, tx)
    return one(
      sql<{
        me: number
        boss: boolean
      }>`select access.actor() as me, access.holds('administrator', 'caseworker') as boss`,
      tx,
    )
  })
  assert.deepEqual(seen, { me: site.people.get('councillor')?.account, boss: false })
})

test('functions and tables of one’s own, put in the way of those that policies ask, are not asked', async () => {
  await assert.rejects(
    site.db.asActor(session('councillor'), tx =>
      rows(sql.raw(`create function pg_temp.actor() returns int language sql as 'select 1'`), tx),
    ),
    /permission denied|not allowed/,
  )
})

test('the signed-out public can read what is public, and do nothing at all', async () => {
  const before = await allTables(site.server)
  for (const text of [
    ...never(),
    `insert into people.body (name) values ('x')`,
    `select * from access.account`,
    `select * from casework."case"`,
  ]) {
    const got = await site.db
      .asPublic(tx => rows(sql.raw(text), tx))
      .then(
        found => found.length,
        () => 0,
      )
    assert.equal(got, 0, text)
  }
  assert.deepEqual(await allTables(site.server), before)
})
