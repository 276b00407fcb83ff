/** SQL for what services published: read by everybody, added to by the agency that receives, never changed. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../../../db/index.ts'
import type { Whose } from '../store.ts'

export type Definition = { readonly key: string; readonly name: string; readonly says: string; readonly source: string }

export type Publication = {
  readonly id: number
  /** 'YYYY-MM-DD': the first and the last day of twelve months. */
  readonly first: string
  readonly last: string
  /** By the key of the measure. */
  readonly figures: Readonly<Record<string, number>>
  readonly definitions: readonly Definition[]
  readonly correctsId: number | null
  /** What was wrong with the one that it corrects. */
  readonly why: string
  readonly at: Temporal.Instant
}

/** Of one kind, the latest period first; of one period, the latest correction first. */
export const publications = (tx: Tx, kind: string) =>
  rows(
    sql<Publication>`select id, first, last, figures, definitions, corrects_id as "correctsId", why, at
        from casework.publication where kind = ${kind} order by first desc, id desc`,
    tx,
  )

export type NewPublication = Omit<Publication, 'id' | 'at'> & Whose

export const insertPublication = (tx: Tx, given: NewPublication) =>
  one(
    sql<{
      id: number
    }>`insert into casework.publication (kind, agency_id, first, last, figures, definitions, corrects_id, why)
      values (${given.kind}, ${given.agencyId}, ${given.first}::date, ${given.last}::date, ${JSON.stringify(given.figures)}::jsonb,
              ${JSON.stringify(given.definitions)}::jsonb, ${given.correctsId}, ${given.why})
      returning id`,
    tx,
  )
