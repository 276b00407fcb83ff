/** SQL for what a service counts: its numbers, and the cases behind each. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import type { Measure } from '../type/measure.ts'
import type { Period } from './period.ts'

/** Which cases are counted: those of one kind that an agency of the reader owns. */
export type Whose = { readonly agencyId: number; readonly kind: string }

/** As casework.figures() is asked. */
const asked = (measure: Measure) => ({
  measure: measure.key,
  counts: measure.counts,
  mark: measure.counts === 'resources' ? measure.kind : measure.mark,
  ...('values' in measure && measure.values && { values: measure.values }),
})

/** 'all': the whole number; 'value', 'ward': what is of one. Weeks in days. */
export type Counted = {
  readonly measure: string
  readonly part: 'all' | 'value' | 'ward'
  readonly of: string
  /** Null: the median of nothing. */
  readonly n: number | null
}

export const countFigures = (
  tx: Tx,
  { agencyId, kind }: Whose,
  measures: readonly Measure[],
  { first, last, at }: Period,
) =>
  rows(
    sql<Counted>`select measure, part, of, n::float8 as n
        from casework.figures(${agencyId}, ${kind}, ${JSON.stringify(measures.map(asked))}::jsonb, ${first}::date, ${last}::date, ${at}::date)`,
    tx,
  )

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
