/** SQL for people as an OpenID provider knows them. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'

export const accountByIdentity = async (tx: Tx, issuer: string, subject: string) =>
  (
    await row(
      sql<{ id: number }>`select a.id from access.identity i join access.account a on a.id = i.account_id
        where i.issuer = ${issuer} and i.subject = ${subject} and a.state <> 'left'`,
      tx,
    )
  )?.id

/** The account that has this address and is not known to the provider under another name yet; the row is locked. */
export const accountToLink = async (tx: Tx, issuer: string, email: string) =>
  (
    await row(
      sql<{ id: number }>`select a.id from access.account a where a.email = ${email} and a.state <> 'left'
        and not exists (select from access.identity i where i.account_id = a.id and i.issuer = ${issuer}) for update of a`,
      tx,
    )
  )?.id

export const linkIdentity = (tx: Tx, issuer: string, subject: string, account: number) =>
  rows(sql`insert into access.identity (issuer, subject, account_id) values (${issuer}, ${subject}, ${account})`, tx)
