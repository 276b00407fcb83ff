/** SQL for what was done to an account: from the log, as far as administrators may read it. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type Happened = {
  at: Temporal.Instant
  what: string
  by: string | null
  systemWhy: string | null
  reason: string
}

/** The newest 30. */
export const historyOf = (tx: Tx, accountId: number) =>
  rows(
    sql<Happened>`select e.at, e.what, access.name_of(e.account_id) as by, e.system_why as "systemWhy", e.reason
        from access.entry e
       where e.ids @> array[${accountId}]::bigint[] and e.subject = 'account' and e.kind = 'administration'
       order by e.id desc limit 30`,
    tx,
  )
