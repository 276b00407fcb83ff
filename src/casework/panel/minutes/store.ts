/** SQL for minutes: what a panel wrote into cases, and the note that somebody took the minutes away. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../../db/index.ts'

export type Written = {
  caseId: number
  kind: string
  says: string
  author: string | null
  agency: string | null
  at: Temporal.Instant
}

/** Only in a transaction that reads these cases: what the reader receives of it. What was put right since is not the panel's. */
export const writtenAt = (tx: Tx, panelId: number, cases: readonly number[]) =>
  rows(
    sql<Written>`select e.case_id as "caseId", e.kind, e.says, access.name_of(e.account_id) as author, g.name as agency, e.at
        from casework.event e left join access.agency g on g.id = e.agency_id
       where e.panel_id = ${panelId} and e.case_id = any (${[...cases]}::bigint[]) order by e.id`,
    tx,
  )

export const noteMinutes = (tx: Tx, panelId: number) => rows(sql`select casework.note_minutes(${panelId})`, tx)
