/** SQL for the numbers of a service. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import type { Measure } from '../type/measure.ts'
import type { Period } from './period.ts'

/** Which cases are counted: those of one kind that an agency of the reader owns. */
export type Whose = { readonly agencyId: number; readonly kind: string }

/** As casework.figures() and casework.counted() are asked. */
export const asked = (measure: Measure) => ({
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
