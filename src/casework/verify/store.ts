/** SQL for `verify`: events without their words, and the projection as it is stored. As the system. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import type { Day, Effect } from '../type/effect.ts'

export type EffectRow = { id: number; caseId: number; day: Day; effects: readonly Effect[] }

/** The next cases after an id that have moved by an event. */
export const movedCases = (tx: Tx, after: number, limit: number) =>
  rows(
    sql<{
      id: number
      reference: string
      stage: string
      closed: Day | null
      outcome: string | null
      ward: string | null
      priority: number | null
      workerId: number | null
      nextDue: Day | null
      nextKey: string | null
    }>`select c.id, c.reference, c.stage, c.closed, c.outcome, c.ward, c.priority, c.worker_id as "workerId",
          c.next_due as "nextDue", c.next_key as "nextKey"
        from casework."case" c
       where c.id > ${after} and exists (select from casework.event e where e.case_id = c.id and e.effects <> '[]')
       order by c.id limit ${limit}`,
    tx,
  )

export const effectsOf = (tx: Tx, cases: readonly number[]) =>
  rows(
    sql<EffectRow>`select id, case_id as "caseId", day, effects from casework.event
       where case_id = any (${[...cases]}::bigint[]) and effects <> '[]' order by id`,
    tx,
  )

export const marksOf = (tx: Tx, cases: readonly number[]) =>
  rows(
    sql<{
      caseId: number
      eventId: number
      key: string
      value: string
      ward: string
      n: number | null
      from: Day
      to: Day | null
      lasts: boolean
    }>`select case_id as "caseId", event_id as "eventId", key, value, ward, n::float8 as n, from_day as "from", to_day as "to", lasts
        from casework.mark where case_id = any (${[...cases]}::bigint[])`,
    tx,
  )

/** Months of which the tallies, that figures are added up from, are not what the marks give. */
export const tallyFaults = (tx: Tx) =>
  rows(
    sql<{ kind: string; key: string; month: string }>`
      select kind, key, month::text as month
        from (select agency_id, kind, key, lasts, month, value, ward, sum(began) as began, sum(ended) as ended, sum(n) as n
                from casework.tally group by 1, 2, 3, 4, 5, 6, 7) t
        full join casework.tallied s using (agency_id, kind, key, lasts, month, value, ward)
       where (coalesce(t.began, 0), coalesce(t.ended, 0), coalesce(t.n, 0)) <> (coalesce(s.began, 0), coalesce(s.ended, 0), coalesce(s.n, 0))
       group by 1, 2, 3 order by 1, 2, 3`,
    tx,
  )

export const duesOf = (tx: Tx, cases: readonly number[]) =>
  rows(
    sql<{
      caseId: number
      key: string
      record: number | null
      by: Day
      at: string | null
      began: Day
      met: Day | null
    }>`select case_id as "caseId", key, record, due as by, to_char(due_at, 'HH24:MI') as at, began, met
        from casework.due where case_id = any (${[...cases]}::bigint[]) and not gone`,
    tx,
  )
