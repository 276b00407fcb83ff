/** SQL for what happened in a case. Only under a reading, or in the transaction that opens the case. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../../db/index.ts'
import type { Author } from '../party/store.ts'
import type { Effect } from '../type/effect.ts'
import type { Happened } from '../type/stood.ts'

/** In the order in which they were written. */
export const eventsOf = (tx: Tx, caseId: number) =>
  rows(
    sql<Happened>`select e.id, e.kind, e.field, e.day, e.at, e.says, e.data, e.effects, e.corrects_id as "correctsId",
          e.panel_id as "panelId", e.by_owner as "byOwner", access.name_of(e.account_id) as author, g.name as agency
        from casework.event e left join access.agency g on g.id = e.agency_id
       where e.case_id = ${caseId} order by e.id`,
    tx,
  )

export type NewEvent = {
  caseId: number
  field: string
  kind: string
  says: string
  /** 'YYYY-MM-DD'; today where not said. */
  day?: string
  data?: unknown
  effects?: readonly Effect[]
  correctsId?: number | null
  panelId?: number | null
}

export const insertEvent = (tx: Tx, event: NewEvent, by: Author) =>
  one(
    sql<{
      id: number
    }>`insert into casework.event (case_id, field, kind, says, day, data, effects, corrects_id, panel_id, account_id, agency_id)
      values (${event.caseId}, ${event.field}, ${event.kind}, ${event.says},
              coalesce(${event.day ?? null}::date, (now() at time zone 'Europe/London')::date),
              ${JSON.stringify(event.data ?? {})}::jsonb, ${JSON.stringify(event.effects ?? [])}::jsonb,
              ${event.correctsId ?? null}, ${event.panelId ?? null}, ${by.accountId}, ${by.agencyId})
      returning id`,
    tx,
  )

/** An event that is not written yet is named by this and its place among those that are written with it. */
export const unwritten = 2 ** 52

/** `why`: it is put to the meeting first, for this. */
export type BroughtEvent = Required<Pick<NewEvent, 'field' | 'kind' | 'says' | 'day' | 'data' | 'effects'>> & {
  readonly panel: number | null
  readonly why: string
}

/** At once, in their order. */
export const insertEvents = (tx: Tx, caseId: number, events: readonly BroughtEvent[], by: Author) =>
  one(
    sql`select casework.bring_events(${caseId}, ${unwritten}, ${JSON.stringify(events)}::jsonb, ${by.accountId}, ${by.agencyId})`,
    tx,
  )

/** Nobody else moves this case until the transaction ends. */
export const holdCase = (tx: Tx, caseId: number) =>
  rows(sql`select pg_advisory_xact_lock(hashtextextended('case', ${caseId}))`, tx)
