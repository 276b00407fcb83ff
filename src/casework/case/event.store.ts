/** SQL for what happened in a case. Only under a reading, or in the transaction that opens the case. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import type { Author } from '../party/store.ts'

export type Event = {
  id: number
  field: string
  kind: string
  says: string
  author: string | null
  agency: string | null
  at: Temporal.Instant
}

export const eventsOf = (tx: Tx, caseId: number) =>
  rows(
    sql<Event>`select e.id, e.field, e.kind, e.says, access.name_of(e.account_id) as author, g.name as agency, e.at
        from casework.event e left join access.agency g on g.id = e.agency_id
       where e.case_id = ${caseId} order by e.at desc, e.id desc`,
    tx,
  )

export type NewEvent = { caseId: number; field: string; kind: string; says: string }

export const insertEvent = (tx: Tx, { caseId, field, kind, says }: NewEvent, by: Author) =>
  rows(
    sql`insert into casework.event (case_id, field, kind, says, account_id, agency_id)
      values (${caseId}, ${field}, ${kind}, ${says}, ${by.accountId}, ${by.agencyId})`,
    tx,
  )
