/** Running a query inside a transaction. */
import type { RawBuilder } from 'kysely'
import type { Tx } from './connect.ts'

export const rows = async <T>(query: RawBuilder<T>, tx: Tx): Promise<T[]> => (await query.execute(tx)).rows

/** The first row, or undefined where there is none. */
export const row = async <T>(query: RawBuilder<T>, tx: Tx): Promise<T | undefined> => (await query.execute(tx)).rows[0]

/** The row that must be there, as after `insert … returning`. Throws where there is none. */
export const one = async <T>(query: RawBuilder<T>, tx: Tx): Promise<T> => {
  const found = await row(query, tx)
  if (found === undefined) throw new Error('The database gave no row where one must be.')
  return found
}
