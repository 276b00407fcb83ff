/** SQL for adding a file to a case. */
import { sql } from 'kysely'
import { one, type Tx } from '../../db/index.ts'

export type NewFile = {
  readonly caseId: number
  readonly eventId: number
  readonly field: string
  /** Further kinds of fields that are in it. */
  readonly also?: readonly string[]
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** In the transaction that wrote its event: the database takes it in no other. */
export const insertFile = (tx: Tx, { caseId, eventId, field, also = [], name, type, bytes }: NewFile) =>
  one(
    sql<{ id: number }>`insert into casework.file (case_id, event_id, field, also, name, type, bytes)
      values (${caseId}, ${eventId}, ${field}, ${[...also]}::text[], ${name}, ${type}, ${Buffer.from(bytes)}) returning id`,
    tx,
  )
