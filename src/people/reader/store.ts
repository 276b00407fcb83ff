/** SQL for who may read the papers of a private body. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../../db/index.ts'
import { type Body, bodies } from '../body/store.ts'

export type Reader = { accountId: number; name: string }

export const readersOf = (tx: Tx, bodyId: number) =>
  rows(
    sql<Reader>`select r.account_id as "accountId", access.name_of(r.account_id) as name from people.reader r
      where r.body_id = ${bodyId} order by name`,
    tx,
  )

/** False where there is no user of this address. */
export const nameReader = async (tx: Tx, bodyId: number, email: string): Promise<boolean> =>
  (await one(sql<{ done: boolean }>`select people.name_reader(${bodyId}, ${email}) as done`, tx)).done

export const endReader = (tx: Tx, bodyId: number, accountId: number) =>
  rows(sql`select people.end_reader(${bodyId}, ${accountId})`, tx)

/** The private bodies that whoever asks may read. */
export const privateBodies = async (tx: Tx): Promise<Body[]> => (await bodies(tx)).filter(body => !body.public)
