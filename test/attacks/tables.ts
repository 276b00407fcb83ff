/** What stands in the database, table by table, as short marks: two of them are alike where nothing was changed. */
import { asRole, type Server } from '../../src/db/server.ts'

/** These move by themselves: who was seen, what was read and by whom, which transactions are open. */
const moving = [
  ...['entry', 'session', 'acting', 'edition_due', 'seal', 'failure', 'journey'].map(name => `access.${name}`),
  'casework.resumed',
]

/** Table → number of rows and the digest of them all, as the superuser sees them. */
export const allTables = (server: Server): Promise<Record<string, string>> =>
  asRole(server.login('postgres'), async admin => {
    const tables = await admin.query<{ name: string; quoted: string }>(
      `select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname !~ '^pg_|^information_schema' order by 1`,
    )
    const marks: Record<string, string> = {}
    for (const { name, quoted } of tables.rows) {
      if (moving.includes(name)) continue
      const { rows } = await admin.query<{ mark: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as mark from ${quoted} t`,
      )
      marks[name] = rows[0]?.mark ?? ''
    }
    return marks
  })
