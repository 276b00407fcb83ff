/** db/schema.sql: the whole schema as the migrations leave it, read back from the database's own catalogue. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RawBuilder, sql } from 'kysely'
import type { Tree } from '../../test/architecture/tree.ts'

/** One piece of the schema: the schema and the table that it belongs to (a table may be none), and its SQL. */
type Piece = { schema: string; object: string; text: string }

const tables = sql<Piece>`
  select n.nspname as schema, c.relname as object,
    format(E'create %stable %s (\n%s\n);', case c.relpersistence when 'u' then 'unlogged ' else '' end, c.oid::regclass,
      string_agg(line, E',\n' order by kind, place)) as text
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  cross join lateral (
    select 1 as kind, a.attnum::text::int as place, format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end,
      case when a.attidentity <> '' then ' generated always as identity'
           when a.attgenerated <> '' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
           when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as line
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    union all
    select 2, row_number() over (order by k.contype <> 'p', k.conname)::int,
      format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid))
    from pg_constraint k where k.conrelid = c.oid and k.contype not in ('n', 't')
  ) lines
  where c.relkind in ('r', 'p') group by n.nspname, c.oid order by 1, 2`

const indexes = sql<Piece>`
  select schemaname as schema, tablename as object, indexdef || ';' as text from pg_indexes i
  where not exists (select from pg_constraint k where k.conname = i.indexname and k.connamespace::regnamespace::text = i.schemaname)
  order by 1, 2, 3`

const security = sql<Piece>`
  select n.nspname as schema, c.relname as object,
    format('alter table %s %s row level security;', c.oid::regclass, doing) as text
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  cross join lateral (select 'enable' as doing where c.relrowsecurity union all select 'force' where c.relforcerowsecurity) is_on
  where c.relkind in ('r', 'p') order by 1, 2, 3`

const policies = sql<Piece>`
  select schemaname as schema, tablename as object, format('create policy %I on %I.%I for %s to %s%s%s;', policyname, schemaname,
    tablename, lower(cmd), array_to_string(roles, ', '), ' using (' || qual || ')', ' with check (' || with_check || ')') as text
  from pg_policies order by 1, 2, 3`

const grants = sql<Piece>`
  select n.nspname as schema, c.relname as object, format('grant %s on %s to %s;',
    string_agg(lower(g.privilege_type), ', ' order by g.privilege_type), c.oid::regclass, g.grantee::regrole) as text
  from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) g
  where c.relkind in ('r', 'p', 'v') and g.grantee <> c.relowner and g.grantee <> 0 group by 1, 2, c.oid, g.grantee
  union all
  select n.nspname, c.relname, format('grant %s (%s) on %s to %s;', lower(g.privilege_type),
    string_agg(quote_ident(a.attname), ', ' order by a.attnum), c.oid::regclass, g.grantee::regrole)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  cross join lateral aclexplode(a.attacl) g
  where c.relkind in ('r', 'p', 'v') and g.grantee <> c.relowner group by 1, 2, c.oid, g.grantee, g.privilege_type
  order by 1, 2, 3`

const triggers = sql<Piece>`
  select n.nspname as schema, c.relname as object, pg_get_triggerdef(t.oid) || ';' as text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal order by 1, 2, 3`

const views = sql<Piece>`
  select schemaname as schema, viewname as object, format(E'create view %I.%I as\n%s', schemaname, viewname, definition) as text
  from pg_views order by 1, 2`

const functions = sql<Piece>`
  select n.nspname as schema, p.proname as object, rtrim(pg_get_functiondef(p.oid), E'\n') || ';' || coalesce(
    (select string_agg(format(E'\ngrant execute on function %s to %s;', p.oid::regprocedure, g.grantee::regrole), '' order by g.grantee::regrole::text)
       from aclexplode(p.proacl) g where g.grantee <> p.proowner and g.grantee <> 0), '') as text
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prokind in ('f', 'p') order by 1, 2, p.oid::regprocedure::text`

/** Asks a database of its own, made for this and removed again, so that nothing local can leak into the file. */
async function pieces(): Promise<Piece[][]> {
  // Loaded here, so that the other pages can be made while the database cannot.
  const { openDatabase, rows } = await import('../../src/db/index.ts')
  const dataDir = mkdtempSync(join(tmpdir(), 'wardmote-schema-'))
  chmodSync(dataDir, 0o711) // root's server runs as another account and must pass
  try {
    const db = await openDatabase({ dataDir })
    try {
      return await db.asPublic(async tx => {
        const found: Piece[][] = []
        const ask = async (query: RawBuilder<Piece>) => found.push(await rows(query, tx))
        for (const query of [tables, indexes, triggers, security, policies, grants, views, functions]) await ask(query)
        return found
      })
    } finally {
      await db.close()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The file's text; null where there are no migrations yet. */
export async function schemaFile(tree: Tree): Promise<string | null> {
  if (tree.migrations.length === 0) return null
  const [made = [], ...others] = await pieces()
  const loose = others.splice(-2)
  const parts = tree.modules.flatMap(({ name }) => {
    const own = made.filter(table => table.schema === name)
    const beside = loose.flat().filter(piece => piece.schema === name)
    if (own.length + beside.length === 0) return []
    const blocks = own.map(table => {
      const rest = others.flat().filter(piece => piece.schema === name && piece.object === table.object)
      return [table.text, ...rest.map(piece => piece.text)].join('\n')
    })
    return [
      `-- ${name} ${'-'.repeat(116 - name.length)}`,
      `create schema ${name};`,
      ...blocks,
      ...beside.map(piece => piece.text.trim()),
    ]
  })
  return `${parts.join('\n\n').replace(/[ \t]+$/gm, '')}\n`
}
