/** Everything out, as JSON lines: one file a table, readable by any program and without this one. */
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import { sql } from 'kysely'
import type { Tx } from './connect.ts'
import { rows } from './query.ts'

const batch = 2000

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
    }>`select table_schema as schema, table_name as name from information_schema.tables
      where table_schema = any(${[...schemas]}::text[]) and table_type = 'BASE TABLE'
        and table_schema || '.' || table_name <> all(${[...without]}::text[]) order by 1, 2`,
    tx,
  )
  const written = new Map<string, number>()
  for (const { schema, name } of tables) {
    const file = createWriteStream(join(folder, `${schema}.${name}.jsonl`), { flags: 'wx', mode: 0o600 })
    await once(file, 'open')
    await sql`declare everything no scroll cursor for select to_jsonb(t) as row from ${sql.table(`${schema}.${name}`)} t`.execute(
      tx,
    )
    let n = 0
    for (;;) {
      const part = await rows(sql<{ row: unknown }>`fetch ${sql.lit(batch)} from everything`, tx)
      for (const { row } of part) if (!file.write(`${JSON.stringify(row)}\n`)) await once(file, 'drain')
      n += part.length
      if (part.length < batch) break
    }
    await sql`close everything`.execute(tx)
    file.end()
    await once(file, 'finish')
    written.set(`${schema}.${name}`, n)
  }
  return written
}
