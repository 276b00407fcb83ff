/** SQL for numbers of several agencies side by side, and for the marks from which a service works out more than sums. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import type { CaseType } from '../type/case-type.ts'
import type { Measure } from '../type/measure.ts'
import type { Span } from '../type/stood.ts'
import type { Period } from './period.ts'
import { asked, type Whose } from './store.ts'

export type CountyCell = {
  readonly agencyId: number
  readonly agency: string
  readonly measure: string
  readonly value: string
  readonly n: number
}

/**
 * How much of each value the own agencies count that an agreement of the type's purpose binds, and those that give to them under one.
 * Numbers only. Flows, stocks and sums.
 */
export const countCounty = (
  tx: Tx,
  { key, purpose }: Pick<CaseType, 'key' | 'purpose'>,
  measures: readonly Measure[],
  { first, last, at }: Period,
) =>
  rows(
    sql<CountyCell>`select agency_id as "agencyId", agency, measure, value, n::float8 as n
        from casework.county(${key}, ${purpose}, ${JSON.stringify(measures.map(asked))}::jsonb, ${first}::date, ${last}::date, ${at}::date)`,
    tx,
  )

/** The own agencies of the reader that an agreement of this purpose binds to others. */
export const boundBy = (tx: Tx, purpose: string, own: readonly number[]) =>
  rows(
    sql<{ id: number }>`select id from unnest(${own}::int[]) id
         where exists (select from access.sharing s where s.purpose = ${purpose} and id in (s.giver, s.receiver))`,
    tx,
  )

export type MarkOfCase = Pick<Span, 'key' | 'value' | 'n' | 'from' | 'to'> & { readonly caseId: number }

/** Marks of these keys in the cases that an agency owns now and the reader sees: thin rows, which name nobody. */
export const marksOf = (tx: Tx, { agencyId, kind }: Whose, keys: readonly string[]) =>
  rows(
    sql<MarkOfCase>`
      select m.case_id as "caseId", m.key, m.value, m.n::float8 as n, m.from_day as "from", m.to_day as "to"
        from casework."case" c join casework.mark m on m.case_id = c.id
       where c.agency_id = ${agencyId} and c.kind = ${kind} and m.key = any (${keys}::text[])
       order by m.id`,
    tx,
  )

/** In how many open cases of an agency, among those that the reader sees, each clock has run out; clocks of which none has are not among them. */
export const overdueIn = (tx: Tx, { agencyId, kind }: Whose, today: string) =>
  rows(
    sql<{ key: string; n: number }>`
      select d.key, count(distinct c.id)::int as n from casework."case" c join casework.due d on d.case_id = c.id
       where c.agency_id = ${agencyId} and c.kind = ${kind} and c.closed is null
         and d.met is null and not d.gone and d.due < ${today}::date
       group by d.key order by d.key`,
    tx,
  )
