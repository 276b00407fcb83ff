/** SQL for lists of cases, page by page from the newest; and the names that a reading of them opens. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type ListedCase = {
  id: number
  slug: string
  reference: string
  kind: string
  agency: string
  worker: string | null
  opened: string
  closed: string | null
  stage: string
  nextDue: string | null
  nextKey: string | null
}

/** Whose: those assigned to somebody (null: to nobody yet), those of one agency, or those of other agencies that the reader sees by name. */
export type Whose = { workerId: number | null; agencyId?: number } | { agencyId: number } | 'shared'
export type Place = { opened: string; id: number }
export type ListAsked = {
  whose: Whose
  state: 'open' | 'closed'
  kind?: string | undefined
  /** The last case of the page before. */
  after?: Place | undefined
  limit: number
}

function scope(whose: Whose) {
  if (whose === 'shared')
    return sql`c.id = any ((select casework.by_name())::bigint[]) and c.agency_id <> all ((select access.caseworks())::int[])`
  const agency = whose.agencyId === undefined ? sql`true` : sql`c.agency_id = ${whose.agencyId}`
  if (!('workerId' in whose)) return agency
  return whose.workerId === null
    ? sql`c.worker_id is null and ${agency}`
    : sql`c.worker_id = ${whose.workerId} and ${agency}`
}

/** One more than `limit` means that there is another page. */
export const caseList = (tx: Tx, { whose, state, kind, after, limit }: ListAsked) =>
  rows(
    sql<ListedCase>`
      select c.id, c.slug, c.reference, c.kind, g.name as agency, access.name_of(c.worker_id) as worker, c.opened, c.closed,
          c.stage, c.next_due as "nextDue", c.next_key as "nextKey"
        from (select c.* from casework."case" c
               where ${scope(whose)} and ${state === 'open' ? sql`c.closed is null` : sql`c.closed is not null`}
                 and ${kind === undefined ? sql`true` : sql`c.kind = ${kind}`}
                 and ${after ? sql`(c.opened, c.id) < (${after.opened}::date, ${after.id}::bigint)` : sql`true`}
               order by c.opened desc, c.id desc limit ${limit}) c
        join access.agency g on g.id = c.agency_id
       order by c.opened desc, c.id desc`,
    tx,
  )

/** Who each case is about, was harmed or asked for it, where the reading gives it. */
export const subjectsOf = (tx: Tx, ids: readonly number[]) =>
  rows(
    sql<{ caseId: number; role: string; name: string }>`
      select case_id as "caseId", role, name from casework.party
       where case_id = any (${[...ids]}::bigint[]) and role in ('subject', 'place', 'victim', 'applicant') order by case_id, id`,
    tx,
  )
