/** SQL for breaches past their time: kept for longer, or erased to a line without words. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type OldBreach = { id: number; reference: string; closedOn: string; due: string }

/** Those that nobody keeps for longer. */
export const oldBreaches = (tx: Tx) =>
  rows(sql<OldBreach>`select b.id, b.reference, b.closed_on as "closedOn", b.due from rights.old_breaches() b`, tx)

/** Throws where it is not past its time. Its words go with it, and the log says so: the database does both. */
export const eraseBreach = (tx: Tx, id: number) =>
  rows(sql`update rights.breach set erased_at = now() where id = ${id}`, tx)

export const keepBreach = (tx: Tx, id: number, until: Temporal.PlainDate, why: string) =>
  rows(
    sql`insert into rights.breach_kept (breach_id, until, reason, by_id) values (${id}, ${until}::date, ${why}, access.actor())`,
    tx,
  )

export type ErasedBreach = {
  reference: string
  controller: string
  closedOn: string
  erasedBy: string
  erasedAt: Temporal.Instant
  rule: string
}

/** The newest first. */
export const erasedBreaches = (tx: Tx) =>
  rows(
    sql<ErasedBreach>`select b.reference, g.name as controller, b.closed_on as "closedOn", access.name_of(b.erased_by) as "erasedBy",
        b.erased_at as "erasedAt", r.period::text || ', ' || r.source as rule
      from rights.breach b join access.agency g on g.id = b.controller_id join rights.retention_rule r on r.id = b.rule_id
      where b.erased_at is not null order by b.erased_at desc, b.reference limit 1000`,
    tx,
  )
