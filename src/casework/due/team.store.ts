/** SQL for who works what at an agency. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type TeamRow = {
  accountId: number | null
  name: string | null
  open: number
  late: number
  soon: number
  /** 'YYYY-MM-DD' */
  next: string | null
}

/** Who works what at an agency: open cases of each, those with something late, and those with something due until a day. */
export const teamOf = (tx: Tx, agencyId: number, today: string, soon: string) =>
  rows(
    sql<TeamRow>`
      select c.worker_id as "accountId", access.name_of(c.worker_id) as name, count(*)::int as open,
             count(*) filter (where c.next_due < ${today}::date)::int as late,
             count(*) filter (where c.next_due between ${today}::date and ${soon}::date)::int as soon, min(c.next_due) as next
        from casework."case" c
       where c.agency_id = ${agencyId} and c.closed is null
       group by c.worker_id order by late desc, open desc, name`,
    tx,
  )
