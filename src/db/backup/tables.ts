/** Which tables and sequences hold what must be kept: all but those of extensions, and the unlogged ones, which hold nothing lasting. */
import type { Client } from 'pg'

export type Table = { schema: string; name: string; columns: string[] }

const ours = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** The ledger of migrations is not among them: the manifest has it. Generated columns are left out, as PostgreSQL makes them. */
export const tablesOf = async (client: Client): Promise<Table[]> =>
  (
    await client.query<Table>(`
      select n.nspname as schema, c.relname as name,
             array(select a.attname::text from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    order by a.attnum) as columns
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and c.relpersistence = 'p' and (n.nspname, c.relname) <> ('db', 'migration') and ${ours}
       order by 1, 2`)
  ).rows

/** Values are read outside any snapshot, as sequences are not transactional: read them after the tables. */
export const sequencesOf = async (
  client: Client,
): Promise<{ schema: string; name: string; value: number; called: boolean }[]> => {
  const named = await client.query<{ schema: string; name: string }>(`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and ${ours} order by 1, 2`)
  const sequences = []
  for (const { schema, name } of named.rows) {
    const read = await client.query<{ value: string; called: boolean }>(
      `select last_value as value, is_called as called from ${quoted(schema, name)}`,
    )
    for (const { value, called } of read.rows) sequences.push({ schema, name, value: Number(value), called })
  }
  return sequences
}

export const quoted = (...names: string[]): string => names.map(name => `"${name.replaceAll('"', '""')}"`).join('.')
