/** SQL for readings of cases: the entry first, then the rows; and the reason given in this session. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../db/index.ts'

export type What = 'open' | 'list' | 'search' | 'print'

/** Notes who reads these cases and why. Null where one of them is not theirs to see. Nothing is readable before it is committed. */
export const beginRead = async (tx: Tx, cases: readonly number[], what: What, reason: string): Promise<number | null> =>
  (
    await one(
      sql<{
        reading: number | null
      }>`select casework.begin_read(${[...cases]}::bigint[], ${what}, ${reason}) as reading`,
      tx,
    )
  ).reading

/** Opens the rows of a committed reading in this transaction: once, to the same session, within a minute. */
export const resume = (tx: Tx, reading: number) => rows(sql`select casework.resume(${reading})`, tx)

/** The reason that this session gave for a case. */
export const reasonGiven = async (tx: Tx, caseId: number): Promise<string | undefined> =>
  (await row(sql<{ reason: string }>`select reason from casework.opened_for where case_id = ${caseId}`, tx))?.reason

export const keepReason = (tx: Tx, caseId: number, reason: string) =>
  rows(
    sql`insert into casework.opened_for (session_id, case_id, reason) values (casework.session(), ${caseId}, ${reason})
      on conflict (session_id, case_id) do update set reason = excluded.reason`,
    tx,
  )
