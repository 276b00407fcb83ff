/** SQL for which user is which person of the record. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Person } from '../person/store.ts'

export const personOfRecord = (tx: Tx, id: number) =>
  row(
    sql<Person>`select now.id, now.slug, now.name from people.person p join people.person now on now.id = p.same_as
      where p.id = ${id}`,
    tx,
  )

export const holdersOf = (tx: Tx, personId: number) =>
  rows(
    sql<{ accountId: number; personId: number; name: string }>`
      select h.account_id as "accountId", h.person_id as "personId", access.name_of(h.account_id) as name
      from people.holder h join people.person p on p.id = h.person_id where p.same_as = ${personId} order by 3`,
    tx,
  )

/** False where nobody signs in with this address. Noted by the database. */
export const nameHolder = async (tx: Tx, personId: number, email: string): Promise<boolean> =>
  (await one(sql<{ done: boolean }>`select people.name_holder(${personId}, ${email}) as done`, tx)).done

export const endHolder = (tx: Tx, personId: number, accountId: number) =>
  rows(sql`select people.end_holder(${personId}, ${accountId})`, tx)
