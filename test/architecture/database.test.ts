import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asRole } from '../../src/db/server.ts'
import { modules } from '../../src/modules.ts'
import { testServer } from '../database.ts'
import { definers } from './definers.ts'
import { openTables } from './open-tables.ts'

let opened: Awaited<ReturnType<typeof testServer>>
before(async () => {
  opened = await testServer()
})
after(() => opened.db.close())

/** The first column of every row, asked as the superuser. */
const ask = (sql: string): Promise<string[]> =>
  asRole(opened.server.login('postgres'), async admin =>
    (await admin.query<{ found: string }>(`select * from (${sql}) as it(found) order by 1`)).rows.map(row => row.found),
  )

const ours = `n.nspname not in ('public', 'information_schema') and n.nspname not like 'pg\\_%'`
const tables = (which: string) =>
  `select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ours} and (${which})`

const place = (name: string) => modules.findIndex(one => one.name === name)

test('in the migrated database every table has row security, enabled and forced, or a reason why not', async () => {
  assert.ok((await ask(tables('true'))).length > 3, 'it looked at the tables')
  const without = await ask(tables('not (c.relrowsecurity and c.relforcerowsecurity)'))
  assert.deepEqual(without, Object.keys(openTables).toSorted())
})

test('every schema has the name of a module, and nothing of ours lies in public', async () => {
  const schemas = await ask(`select nspname from pg_namespace n where ${ours}`)
  assert.deepEqual(
    schemas.filter(name => place(name) < 0),
    [],
  )
  assert.deepEqual(
    await ask(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`),
    [],
  )
})

test('foreign keys point only to earlier modules', async () => {
  const keys = await ask(
    `select n.nspname || ' ' || m.nspname from pg_constraint k
       join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
      where k.contype = 'f'`,
  )
  assert.ok(keys.length > 0)
  const wrong = [...new Set(keys)].filter(key => {
    const [from = '', to = ''] = key.split(' ')
    return place(to) > place(from)
  })
  assert.deepEqual(wrong, [])
})

test('every foreign key has an index to follow it back, where the table can grow', async () => {
  const bare = await ask(
    `select k.conrelid::regclass || ' (' || a.attname || ')' from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f' and k.confdeltype in ('c', 'n')
        and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1])`,
  )
  assert.deepEqual(bare, [], 'deleting the row above would read the whole table')
})

test('the signed-out public may only read, and neither role of the program makes or owns anything', async () => {
  const rights = (role: string, privileges: string) =>
    ask(
      `select table_schema || '.' || table_name || ' ' || privilege_type from information_schema.role_table_grants
        where grantee = '${role}' and privilege_type in (${privileges}) and table_schema not in ('pg_catalog', 'information_schema')`,
    )
  assert.deepEqual(await rights('public_web', `'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'`), [])
  assert.deepEqual(await rights('app', `'TRUNCATE', 'REFERENCES', 'TRIGGER'`), [])
  assert.deepEqual(
    await ask(`select r.rolname || ' ' || n.nspname from pg_namespace n, pg_roles r
                where r.rolname in ('app', 'public_web') and has_schema_privilege(r.oid, n.oid, 'create')`),
    [],
  )
  assert.deepEqual(
    await ask(
      `select rolname::text from pg_roles where rolname in ('app', 'public_web', 'owner') and (rolsuper or rolbypassrls or rolcreaterole)`,
    ),
    [],
  )
})

test('a function that runs with its owner’s rights has a fixed search path', async () => {
  const loose = await ask(
    `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and p.prosecdef and not exists (select from unnest(p.proconfig) c where c like 'search_path=%')`,
  )
  assert.deepEqual(loose, [])
})

test('every function that runs with its owner’s rights was reviewed, and is granted to those whom the review names', async () => {
  const found = await ask(
    `select n.nspname || '.' || p.proname || ': ' || coalesce((select string_agg(g.grantee::regrole::text, ' ' order by g.grantee::regrole::text)
        from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee <> p.proowner), '')
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.prosecdef`,
  )
  const reviewed = Object.entries(definers).map(([name, { to }]) => `${name}: ${to}`)
  assert.deepEqual(found, reviewed.toSorted())
})

test('views run with the rights of whoever reads them, and nothing is kept of cases where row security does not reach', async () => {
  const views = `select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and`
  assert.deepEqual(await ask(`${views} c.relkind = 'm'`), [])
  assert.deepEqual(
    await ask(`${views} c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)`),
    [],
  )
})
