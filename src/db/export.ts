/** Everything out, as JSON lines: one file a table, readable by any program and without this one. */
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import { sql } from 'kysely'
import type { Tx } from './connect.ts'
import { rows } from './query.ts'

/** Rows at a time; of a table that holds files far fewer, for all of them lie in memory at once. */
const batch = { rows: 2000, files: 4 }

/** Writes the tables of these schemas but those in `without` to `folder`, seen at one moment. Gives table → number of rows. */
export const exportTables = async (
  tx: Tx,
  schemas: readonly string[],
  without: readonly string[],
  folder: string,
): Promise<Map<string, number>> => {
  await mkdir(folder, { recursive: true })
  const tables = await rows(
    sql<{
      schema: string
      name: string
      files: boolean
    }>`select table_schema as schema, table_name as name,
             exists (select from information_schema.columns c where (c.table_schema, c.table_name, c.column_name, c.data_type)
                       = (t.table_schema, t.table_name, 'bytes', 'bytea')) as files
        from information_schema.tables t
      where table_schema = any(${[...schemas]}::text[]) and table_type = 'BASE TABLE'
        and table_schema || '.' || table_name <> all(${[...without]}::text[]) order by 1, 2`,
    tx,
  )
  const written = new Map<string, number>()
  for (const { schema, name, files } of tables) {
    const most = files ? batch.files : batch.rows
    const file = createWriteStream(join(folder, `${schema}.${name}.jsonl`), { flags: 'wx', mode: 0o600 })
    await once(file, 'open')
    await sql`declare everything no scroll cursor for select to_jsonb(t) as row from ${sql.table(`${schema}.${name}`)} t`.execute(
      tx,
    )
    let n = 0
    for (;;) {
      const part = await rows(sql<{ row: unknown }>`fetch ${sql.lit(most)} from everything`, tx)
      for (const { row } of part) if (!file.write(`${JSON.stringify(row)}\n`)) await once(file, 'drain')
      n += part.length
      if (part.length < most) break
    }
    await sql`close everything`.execute(tx)
    file.end()
    await once(file, 'finish')
    written.set(`${schema}.${name}`, n)
  }
  return written
}
