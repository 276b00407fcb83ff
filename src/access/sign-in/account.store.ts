/** SQL for whose account it is, and what proves it. Read and written by sign-in only. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Deed } from '../audit/deeds.ts'

export type Account = {
  id: number
  name: string
  email: string
  state: 'invited' | 'active' | 'left'
  hash: string | null
}

const found = sql`select a.id, a.name, a.email, a.state, p.hash from access.account a left join access.password p on p.account_id = a.id`

export const accountByEmail = (tx: Tx, email: string) => row(sql<Account>`${found} where a.email = ${email}`, tx)
export const accountById = (tx: Tx, id: number) => row(sql<Account>`${found} where a.id = ${id}`, tx)

export type Standing = {
  hasPassword: boolean
  hasTotp: boolean
  passkeys: number
  recoveryCodes: number
  /** A role that they hold today needs a second factor. */
  strongRole: boolean
}

export const standingOf = (tx: Tx, account: number) =>
  one(
    sql<Standing>`
      select exists (select from access.password p where p.account_id = a.id) as "hasPassword",
             exists (select from access.totp t where t.account_id = a.id and t.confirmed_at is not null) as "hasTotp",
             (select count(*)::int from access.passkey k where k.account_id = a.id) as passkeys,
             (select count(*)::int from access.recovery_code c where c.account_id = a.id and c.used_at is null) as "recoveryCodes",
             exists (select from access.post p join access.role r on r.key = p.role join access.agency g on g.id = p.agency_id
                      where p.account_id = a.id and r.strong and p.ended_at is null and p.begins <= current_date
                        and (p.ends is null or p.ends >= current_date) and (g.closed is null or g.closed > current_date))
               as "strongRole"
        from access.account a where a.id = ${account}`,
    tx,
  )

export const keepPassword = (tx: Tx, account: number, hash: string) =>
  rows(
    sql`insert into access.password (account_id, hash) values (${account}, ${hash})
        on conflict (account_id) do update set hash = excluded.hash, changed_at = now()`,
    tx,
  )

/** Whoever was invited and came is active from then on. */
export const activate = (tx: Tx, account: number) =>
  rows(sql`update access.account set state = 'active' where id = ${account} and state = 'invited'`, tx)

/** Of nobody (null) where there is no such account. */
export const note = (tx: Tx, what: Deed, account: number | null, session: number | null = null) =>
  rows(sql`select access.note_sign_in(${what}, ${account}::int, ${session}::bigint)`, tx)
