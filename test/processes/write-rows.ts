/** Writes numbered rows, each in a transaction of its own, and prints 'acknowledged N' once it is committed: to be killed. */
import { sql } from 'kysely'
import { openDatabase, whereFrom } from '../../src/db/index.ts'

const db = await openDatabase(whereFrom(process.env))
for (;;) {
  const n = await db
    .asSystem('test', async tx => {
      const inserted = await sql<{
        n: number
      }>`insert into scratch.written (word) values ('first half') returning n`.execute(tx)
      await sql`update scratch.written set word = 'whole' where n = ${inserted.rows[0]?.n}`.execute(tx)
      return inserted.rows[0]?.n
    })
    .catch(() => null) // the server was killed under it: not acknowledged, and the next one is tried
  if (n !== null) process.stdout.write(`acknowledged ${n}\n`)
}
