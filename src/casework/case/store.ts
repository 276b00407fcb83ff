/** SQL for the thin row of a case, which holds no personal data; and what the reader receives of it. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

export type CaseRow = {
  id: number
  slug: string
  reference: string
  kind: string
  purpose: string
  agencyId: number
  agency: string
  workerId: number | null
  worker: string | null
  /** 'YYYY-MM-DD' */
  opened: string
  closed: string | null
  /** The key of the stage at which it stands. */
  stage: string
  outcome: string | null
  ward: string | null
  /** 1 is the highest. */
  priority: number | null
  nextDue: string | null
  nextKey: string | null
  /** Of the owning agency only those on its list see it; said to the owning agency alone. */
  limited: boolean
  /** The reader works the cases of its agency. */
  own: boolean
}

const columns = sql`c.id, c.slug, c.reference, c.kind, c.purpose, c.agency_id as "agencyId", g.name as agency,
  c.worker_id as "workerId", access.name_of(c.worker_id) as worker, c.opened, c.closed,
  c.stage, c.outcome, c.ward, c.priority, c.next_due as "nextDue", c.next_key as "nextKey",
  c.limited and exists (select from casework.named l where l.case_id = c.id and l.kind = 'allowed') as limited,
  c.agency_id = any ((select access.caseworks())::int[]) as own`

const from = sql`casework."case" c join access.agency g on g.id = c.agency_id`

export const caseBySlug = (tx: Tx, slug: string) =>
  row(sql<CaseRow>`select ${columns} from ${from} where c.slug = ${slug}`, tx)

/** One's own agency's first: two agencies may have brought in cases of one reference. */
export const caseByReference = (tx: Tx, reference: string) =>
  row(sql<CaseRow>`select ${columns} from ${from} where c.reference = ${reference} order by own desc limit 1`, tx)

export const casesById = (tx: Tx, ids: readonly number[]) =>
  rows(
    sql<CaseRow>`select ${columns} from ${from} where c.id = any (${[...ids]}::bigint[]) order by c.opened desc, c.id desc`,
    tx,
  )

export type NewCase = {
  slug: string
  kind: string
  purpose: string
  agencyId: number
  workerId: number | null
  opened?: string
}

/** With a reference of its agency's own count; `prefix` as 'ASB'. */
export const insertCase = (tx: Tx, { slug, kind, purpose, agencyId, workerId, opened }: NewCase, prefix: string) =>
  one(
    sql<{ id: number; reference: string }>`
      insert into casework."case" (slug, reference, kind, purpose, agency_id, worker_id, opened)
      values (${slug}, casework.next_reference(${agencyId}, ${prefix}), ${kind}, ${purpose}, ${agencyId}, ${workerId},
              coalesce(${opened ?? null}::date, current_date))
      returning id, reference`,
    tx,
  )

export type Received = { field: string; says: string; agreement: string | null; gateway: string | null }

/** The kinds of fields that the reader receives of a case; with the agreement, where that is what gives them. */
export const received = (tx: Tx, caseId: number) =>
  rows(
    sql<Received>`select f.key as field, f.says, a.title as agreement, a.gateway
        from casework.sight(array[${caseId}::bigint]) s join access.field f on f.key = s.field
        left join access.agreement a on a.id = s.agreement_id
       order by s.agreement_id is not null, f.position`,
    tx,
  )

/** The agreements by which the reader sees a case, also those that give no field. */
export const seenUnder = (tx: Tx, caseId: number) =>
  rows(
    sql<{ title: string }>`select distinct a.title from casework.sight(array[${caseId}::bigint]) s
        join access.agreement a on a.id = s.agreement_id order by 1`,
    tx,
  )

export type Practitioner = {
  accountId: number
  name: string
  agencyId: number
  agency: string
  /** Of the agency: 'police' */
  kind: string
  caseworker: boolean
}

/** Whoever one may name: of one's own agencies, and of those that an agreement binds to them. */
export const practitioners = (tx: Tx) =>
  rows(
    sql<Practitioner>`select p.account_id as "accountId", p.name, p.agency_id as "agencyId", p.agency, g.kind, p.caseworker
        from casework.practitioners() p join access.agency g on g.id = p.agency_id order by p.name, p.agency`,
    tx,
  )
