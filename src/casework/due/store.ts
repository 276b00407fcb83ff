/** SQL for what is due in cases: thin rows, which name nobody. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type DueRow = {
  id: number
  accountId: number
  key: string
  /** 'YYYY-MM-DD' */
  due: string
  /** 'HH:MM'; null: by the end of the day */
  at: string | null
  /** Null where the case is not the reader's to see, though something is due from them. */
  slug: string | null
  reference: string | null
  kind: string | null
}

const columns = sql`d.id, d.account_id as "accountId", d.key, d.due, to_char(d.due_at, 'HH24:MI') as at, c.slug, c.reference, c.kind`

/** Of one person, the most pressing first. */
export const dueOf = (tx: Tx, accountId: number, limit: number) =>
  rows(
    sql<DueRow>`select ${columns}
        from (select * from casework.due
               where account_id = ${accountId} and met is null and not gone order by due, id limit ${limit}) d
        left join casework."case" c on c.id = d.case_id
       order by d.due, d.id`,
    tx,
  )

/** From anybody, until a day; for reminders, as the system. */
export const dueUntil = (tx: Tx, until: string) =>
  rows(
    sql<DueRow>`select ${columns}
        from casework.due d join casework."case" c on c.id = d.case_id
       where d.met is null and not d.gone and d.account_id is not null and d.due <= ${until}::date
       order by d.due, d.id`,
    tx,
  )
