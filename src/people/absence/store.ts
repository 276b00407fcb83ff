/** SQL for leave of absence that the council approved. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

/** Days are 'YYYY-MM-DD'. */
export type ApprovedAbsence = { personId: number; approvedOn: string; until: string; minute: string }

/** Newest first. `personId` is the person's own row, whatever row was named. */
export const approvedAbsences = (tx: Tx) =>
  rows(
    sql<ApprovedAbsence>`select p.same_as as "personId", a.approved_on as "approvedOn", a.until, a.minute
      from people.approved_absence a join people.person p on p.id = a.person_id order by a.approved_on desc, a.id desc`,
    tx,
  )

export const insertApprovedAbsence = (tx: Tx, a: ApprovedAbsence, by: number) =>
  rows(
    sql`insert into people.approved_absence (person_id, approved_on, until, minute, added_by)
      values (${a.personId}, ${a.approvedOn}, ${a.until}, ${a.minute}, ${by})`,
    tx,
  )
