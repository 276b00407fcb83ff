/** SQL for the rows of a case under review; most of it gives nothing outside a reading. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'

export type Source = 'party' | 'address' | 'event' | 'file'
export type Decision = 'release' | 'redact' | 'withhold'

export type Line = {
  caseId: number
  caseReference: string
  source: Source
  rowId: number
  partyId: number | null
  kind: string
  /** The kind of field: 'concern', 'health' … */
  field: string
  /** The words as they stand in the case. */
  original: string
  agency: string | null
  at: Temporal.Instant
  decision: Decision | null
  exemption: string | null
  /** What leaves; null where nothing does, or nobody has decided. */
  says: string | null
  /** The words have changed since they were decided on. */
  changed: boolean
}

const line = sql<Line>`select l.case_id as "caseId", c.reference as "caseReference", l.source, l.row_id as "rowId",
    l.party_id as "partyId", l.kind, l.field, l.says as original, g.name as agency, l.at, d.decision, d.exemption, d.says,
    coalesce(d.digest <> rights.digest(l.says), false) as changed
  from rights.request r
  join rights.line l on l.case_id in (select m.case_id from rights.match m where m.request_id = r.id and m.same)
    and (l.source not in ('event', 'file') or extract(year from l.at at time zone 'Europe/London')
         between coalesce(r.from_year, 0) and coalesce(r.to_year, 9999))
  join casework."case" c on c.id = l.case_id
  left join access.agency g on g.id = l.agency_id
  left join rights.decision d on d.request_id = r.id and d.source = l.source and d.row_id = l.row_id`

/** In the order of a case: who is in it, where they live, what happened, what was added. */
const inOrder = sql`order by c.opened, c.id, array_position(array['party', 'address', 'event', 'file'], l.source), l.at, l.row_id`

export const lines = (tx: Tx, requestId: number) => rows(sql<Line>`${line} where r.id = ${requestId} ${inOrder}`, tx)

export type Person = {
  partyId: number
  caseId: number
  name: string
  born: string | null
  role: string
  addresses: string | null
}

/** The parties of these cases, as the reading shows them. */
export const people = (tx: Tx, cases: number[]) =>
  rows(
    sql<Person>`select p.id as "partyId", p.case_id as "caseId", p.name, p.born, p.role,
        (select string_agg(a.lines || coalesce(', ' || a.postcode, ''), E'\n' order by a.id) from casework.address a where a.party_id = p.id) as addresses
      from casework.party p where p.case_id = any (${cases}::bigint[]) order by p.case_id, p.id`,
    tx,
  )

export type Decided = {
  requestId: number
  caseId: number
  source: Source
  rowId: number
  decision: Decision
  exemption: string | null
  says: string | null
  original: string
}

export const putDecision = (tx: Tx, is: Decided) =>
  rows(
    sql`insert into rights.decision (request_id, case_id, source, row_id, decision, exemption, says, digest, by_id)
      values (${is.requestId}, ${is.caseId}, ${is.source}, ${is.rowId}, ${is.decision}, ${is.exemption}, ${is.says},
              rights.digest(${is.original}), access.actor())
      on conflict (request_id, source, row_id) do update
        set decision = excluded.decision, exemption = excluded.exemption, says = excluded.says, digest = excluded.digest,
            by_id = excluded.by_id, at = now()`,
    tx,
  )

export type CaseFacts = {
  id: number
  reference: string
  kind: string
  purpose: string
  agency: string
  opened: string
  closed: string | null
}

export const caseFacts = (tx: Tx, cases: number[]) =>
  rows(
    sql<CaseFacts>`select c.id, c.reference, c.kind, p.says as purpose, g.name as agency, c.opened, c.closed
      from casework."case" c join access.purpose p on p.key = c.purpose join access.agency g on g.id = c.agency_id
      where c.id = any (${cases}::bigint[]) order by c.opened, c.id`,
    tx,
  )

/** Agencies that have read the cases, from the log. */
export const readers = (tx: Tx, requestId: number) =>
  rows(sql<{ id: number; name: string }>`select agency_id as id, name from rights.readers(${requestId})`, tx)

/** The rule that keeps cases, for the copy: '6 years from the day on which the case was closed'. */
export const caseRule = (tx: Tx, controllerId: number) =>
  row(
    sql<{
      period: string
      runsFrom: string
    }>`select r.period::text as period, r.runs_from as "runsFrom" from rights.retention_rule r
      where r.kind = 'case' and r.ends is null and (r.controller_id = ${controllerId} or r.controller_id is null)
      order by r.controller_id is null limit 1`,
    tx,
  )

/** Notes that the copy was made and for whom. Throws while anything is undecided: the database counts again. */
export const disclose = (tx: Tx, requestId: number, sha256: string) =>
  rows(sql`select rights.disclose(${requestId}, ${sha256})`, tx)

export type Rectified = {
  caseId: number
  source: Source
  rowId: number
  decision: 'agreed' | 'refused' | 'note added'
  after: string
  reason: string
  told: string
}

export const rectify = (tx: Tx, requestId: number, is: Rectified) =>
  rows(
    sql`select rights.rectify(${requestId}, ${is.caseId}, ${is.source}, ${is.rowId}, ${is.decision}, ${is.after}, ${is.reason}, ${is.told})`,
    tx,
  )

export type RectificationMade = Rectified & { before: string; by: string; at: Temporal.Instant }

export const rectifications = (tx: Tx, requestId: number) =>
  rows(
    sql<RectificationMade>`select x.case_id as "caseId", x.source, x.row_id as "rowId", x.decision, x.before, x.after, x.reason, x.told,
        access.name_of(x.by_id) as by, x.at from rights.rectification x where x.request_id = ${requestId} order by x.id`,
    tx,
  )
