/** SQL for the authority that a database belongs to. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../db/index.ts'

export const chosen = (tx: Tx) => row(sql<{ key: string }>`select key from authority.chosen`, tx)

export const choose = (tx: Tx, key: string) => rows(sql`insert into authority.chosen (key) values (${key})`, tx)
