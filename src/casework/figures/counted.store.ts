/** SQL for the cases behind a number. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import type { Measure } from '../type/measure.ts'
import type { Period } from './period.ts'
import { asked, type Whose } from './store.ts'

/** One part of a number: of a value, of a ward, of both; all of it for neither. '' is a ward too: none was recorded. */
export type Part = { readonly value?: string | undefined; readonly ward?: string | undefined }

export type CountedCase = {
  /** Null in the last row, which says how many cases the reader does not see. */
  readonly slug: string | null
  readonly reference: string | null
  readonly worker: string | null
  readonly stage: string | null
  readonly closed: string | null
  /** How often it counts: at the end, how many cases. */
  readonly times: number
  readonly n: number | null
  /** 'YYYY-MM-DD': the latest of its days. */
  readonly day: string | null
}

/** The cases behind a number that the reader sees, the newest first, from one to so many; then how many others there are. */
export const countedCases = (
  tx: Tx,
  { agencyId, kind }: Whose,
  measure: Measure,
  { first, last, at }: Period,
  { part, skip, most }: { part: Part; skip: number; most: number },
) =>
  rows(
    sql<CountedCase>`
      select c.slug, c.reference, access.name_of(c.worker_id) as worker, c.stage, c.closed, k.times, k.n::float8 as n, k.day
        from casework.counted(${agencyId}, ${kind}, ${JSON.stringify(asked(measure))}::jsonb, ${first}::date, ${last}::date, ${at}::date,
                              ${JSON.stringify(part)}::jsonb, ${skip}, ${most}) k
        left join casework."case" c on c.id = k.case_id
       where k.case_id is null or c.id is not null
       order by k.case_id is null, k.day desc, k.case_id desc`,
    tx,
  )
