/** SQL for who follows a case from outside: of the address only a hash is kept. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

/** Once: throws where the address is taken already. As the system that receives. */
export const insertFollower = (tx: Tx, caseId: number, hash: Buffer) =>
  rows(sql`insert into casework.follower (case_id, token_hash) values (${caseId}, ${hash})`, tx)

/** A new address ends the one before. By the owning agency. */
export const renewFollower = (tx: Tx, caseId: number, hash: Buffer) =>
  one(
    sql<{ id: number }>`insert into casework.follower (case_id, token_hash) values (${caseId}, ${hash})
      on conflict (case_id) do update set token_hash = ${hash}, made_at = now() returning case_id as id`,
    tx,
  )

/** Since when there is an address; undefined where there is none, or the case is not the reader's agency's. */
export const followedSince = async (tx: Tx, caseId: number): Promise<Temporal.Instant | undefined> =>
  (await row(sql<{ at: Temporal.Instant }>`select made_at as at from casework.follower where case_id = ${caseId}`, tx))
    ?.at

export type Followed = {
  readonly id: number
  readonly slug: string
  readonly reference: string
  readonly kind: string
  readonly agencyId: number
  readonly agency: string
  readonly workerId: number | null
  readonly closed: string | null
}

/** The case at an address, which this transaction can then read; noted. As the system that follows. */
export const follow = (tx: Tx, token: string, months: number) =>
  row(
    sql<Followed>`select id, slug, reference, kind, agency_id as "agencyId", agency, worker_id as "workerId", closed
        from casework.follow(${token}, ${months})`,
    tx,
  )
