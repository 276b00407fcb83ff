/** SQL for the log of papers that somebody gave in the browser. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

/** Whoever acts gave this file; it is known again by its SHA-256, under which it is stored. */
export const noteImport = (tx: Tx, sha256: string) =>
  rows(sql`select access.note('import paper', 'document', '{}', ${`SHA-256 ${sha256}`})`, tx)
