/** SQL for the things that an agency lends to cases. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import type { Resource } from '../type/act.ts'

/** Those in use, each with the case that holds it, where the reader sees that case. */
export const resourcesFor = (tx: Tx, agencyId: number) =>
  rows(
    sql<Resource>`select r.id, r.kind, r.name, m.case_id as "heldBy"
        from casework.resource r
        left join casework.mark m on m.key = r.kind and m.value = r.id::text and m.to_day is null
       where r.agency_id = ${agencyId} and r.retired is null order by r.kind, r.name`,
    tx,
  )
