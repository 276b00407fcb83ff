/** SQL for reading files of a case. Only under a reading: the database gives neither names nor bytes without. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'
import { struckOut } from '../type/stood.ts'

export type CaseFile = {
  readonly id: number
  readonly eventId: number
  /** The key of the act that brought it: 'file-added', 'letter-made'. */
  readonly from: string
  readonly field: string
  readonly name: string
  /** A key of ./kinds.ts. */
  readonly type: string
  /** Bytes. */
  readonly size: number
  /** What it is, in the words of whoever added it; '' for a letter. */
  readonly what: string
  readonly at: Temporal.Instant
  readonly author: string | null
  readonly agencyId: number | null
  readonly agency: string | null
  /** Why it was struck out; null while it stands. */
  readonly struck: string | null
}

const columns = sql`f.id, f.event_id as "eventId", e.kind as "from", f.field, f.name, f.type, f.size, coalesce(e.data ->> 'what', '') as what, e.at,
  access.name_of(e.account_id) as author, e.agency_id as "agencyId", g.name as agency,
  (select coalesce(s.data ->> 'why', s.says) from casework.event s
    where s.case_id = e.case_id and s.corrects_id = e.id and s.kind = ${struckOut} order by s.id limit 1) as struck`
const from = sql`casework.file f join casework.event e on e.id = f.event_id left join access.agency g on g.id = e.agency_id`

/** The newest first. */
export const filesOf = (tx: Tx, caseId: number) =>
  rows(sql<CaseFile>`select ${columns} from ${from} where f.case_id = ${caseId} order by f.event_id desc, f.id`, tx)

export const fileById = (tx: Tx, caseId: number, id: number) =>
  row(sql<CaseFile>`select ${columns} from ${from} where f.case_id = ${caseId} and f.id = ${id}`, tx)

/** Whole, of any case; undefined where the reading does not give it. */
export const caseFile = async (
  tx: Tx,
  id: number,
): Promise<{ caseId: number; name: string; bytes: Uint8Array<ArrayBuffer> } | undefined> => {
  const found = await row(
    sql<{
      caseId: number
      name: string
      bytes: Uint8Array
    }>`select case_id as "caseId", name, bytes from casework.file where id = ${id}`,
    tx,
  )
  return found && { ...found, bytes: new Uint8Array(found.bytes) }
}
