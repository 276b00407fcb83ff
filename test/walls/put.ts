/** Many rows into a table at once, for worlds and the cast; and the shapes that times and tokens have there. */
import { createHash } from 'node:crypto'
import type { Client } from 'pg'

const today = Temporal.Now.zonedDateTimeISO('Europe/London').toPlainDate()
/** Counted from today. */
export const day = (n: number | null): string | null => (n === null ? null : today.add({ days: n }).toString())
/** Counted from now. */
export const hour = (n: number | null): string | null =>
  n === null
    ? null
    : Temporal.Now.instant()
        .add({ minutes: Math.round(n * 60) })
        .toString()
/** What a table keeps of a token. */
export const hash = (token: string): string => `\\x${createHash('sha256').update(token).digest('hex')}`

type Row = Record<string, unknown>

/** Whatever number a table would have given itself, the row's own is taken. `columns` with their types: { id: 'int' }. */
export const put = async (client: Client, table: string, columns: Record<string, string>, rows: readonly Row[]) => {
  const names = Object.keys(columns)
    .map(name => `"${name}"`)
    .join(', ')
  const types = Object.entries(columns)
    .map(([name, type]) => `"${name}" ${type}`)
    .join(', ')
  await client.query(
    `insert into ${table} (${names}) overriding system value select ${names} from jsonb_to_recordset($1) as x(${types})`,
    [JSON.stringify(rows)],
  )
}
