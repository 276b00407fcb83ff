/** SQL for links that let somebody set their password. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'

/** A new link ends those before it. */
export const insertInvitation = (tx: Tx, hash: Buffer, account: number, by: number | null, hours: number) =>
  rows(
    sql`with old as (update access.invitation set used_at = now() where account_id = ${account} and used_at is null)
        insert into access.invitation (token_hash, account_id, made_by, ends)
        values (${hash}, ${account}, ${by}::int, now() + make_interval(mins => ${Math.round(hours * 60)}))`,
    tx,
  )

const good = sql`used_at is null and ends > now()
  and exists (select from access.account a where a.id = account_id and a.state <> 'left')`

/** Whose link it is; undefined where it is unknown, used or too old, which nobody is told apart. */
export const invited = async (tx: Tx, hash: Buffer) =>
  (
    await row(
      sql<{ account_id: number }>`select account_id from access.invitation where token_hash = ${hash} and ${good}`,
      tx,
    )
  )?.account_id

/** As `invited`, and the link is used up: of two at once, one gets it. */
export const useInvitation = async (tx: Tx, hash: Buffer) =>
  (
    await row(
      sql<{
        account_id: number
      }>`update access.invitation set used_at = now() where token_hash = ${hash} and ${good} returning account_id`,
      tx,
    )
  )?.account_id
