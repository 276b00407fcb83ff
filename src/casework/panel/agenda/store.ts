/** SQL for agendas: which cases are before a panel, in what order, and which may be due at it. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../../db/index.ts'
import type { Happened } from '../../type/stood.ts'

export type AgendaCase = {
  id: number
  slug: string
  reference: string
  kind: string
  stage: string
  agencyId: number
  agency: string
  workerId: number | null
  own: boolean
  /** Why it was due, in the words of its type; '' where somebody put it by its reference. */
  why: string
  putAt: Temporal.Instant
  putBy: string | null
  position: number
  /** The key of the act that the panel decided, 'panel-decided', 'panel-said', 'panel-taken-up' or 'not-reached'. */
  decision: string | null
}

/**
 * What the reader sees of it: their own agency's cases at any time, all others while the panel is open. What a panel that ended by
 * itself left undecided was not reached.
 */
export const agendaOf = (tx: Tx, panelId: number) =>
  rows(
    sql<AgendaCase>`select c.id, c.slug, c.reference, c.kind, c.stage, c.agency_id as "agencyId", g.name as agency,
          c.worker_id as "workerId", c.agency_id = any ((select access.caseworks())::int[]) as own, pc.why,
          -- Of a meeting that was recorded afterwards nobody knows when: in time.
          case when p.recorded_at is null then pc.put_at else p.due - interval '1 day' end as "putAt",
          access.name_of(pc.put_by) as "putBy", pc.position,
          coalesce(pc.decision, case when (p.closed_at is not null or p.opened_at <= now() - interval '24 hours')
                                      and not (p.recorded_at is not null and casework.past_open(p.group_id)) then 'not-reached' end) as decision
        from casework.panel_case pc join casework.panel p on p.id = pc.panel_id
        join casework."case" c on c.id = pc.case_id join access.agency g on g.id = c.agency_id
       where pc.panel_id = ${panelId} order by pc.position, c.id`,
    tx,
  )

export const insertPanelCase = (tx: Tx, panelId: number, caseId: number, why: string) =>
  rows(
    sql`insert into casework.panel_case (panel_id, case_id, why) values (${panelId}, ${caseId}, ${why}) on conflict do nothing`,
    tx,
  )

export const deletePanelCase = (tx: Tx, panelId: number, caseId: number) =>
  rows(sql`delete from casework.panel_case where panel_id = ${panelId} and case_id = ${caseId}`, tx)

export const setPosition = (tx: Tx, panelId: number, caseId: number, position: number) =>
  rows(
    sql`update casework.panel_case set position = ${position} where panel_id = ${panelId} and case_id = ${caseId}`,
    tx,
  )

/** Meetings held of a kind that one agency convenes, the last first: when each was opened. */
export const meetingsHeld = async (tx: Tx, { key, agencyId }: { key: string; agencyId: number }, limit: number) =>
  (
    await rows(
      sql<{ opened: Temporal.Instant }>`select p.opened_at as opened from casework.panel p
         where p.agency_id = ${agencyId} and p.key = ${key} and p.opened_at is not null
         order by p.due desc, p.id desc limit ${limit}`,
      tx,
    )
  ).map(one => one.opened)

export type Candidate = {
  id: number
  slug: string
  reference: string
  kind: string
  stage: string
  agencyId: number
  /** When panels of this kind that the same agency convenes first had it, and when they spoke of it last. */
  first: Temporal.Instant | null
  heard: Temporal.Instant | null
  /** When the last of them was held that did not reach it. */
  notReached: Temporal.Instant | null
}

type Wanted = {
  panel: { id: number; key: string; agencyId: number; purpose: string }
  /** Which cases can be due: of this kind, at this stage. */
  of: readonly { kind: string; stage: string }[]
  /** At most so many, those first in which something is due first. */
  limit: number
}

/**
 * Open cases of the reader's own agencies that may be due at a panel: those at a stage at which they can be, and those that it had
 * before. Not those that are on its agenda. Codes only: why one is due, its events say.
 */
export const candidates = (tx: Tx, { panel, of, limit }: Wanted) =>
  rows(
    // For each agency, kind and stage along the index in its own order: however many are open, no more are looked at than wanted.
    sql<Candidate>`
      with found as (
        (select c.id
           from unnest((select access.caseworks())::int[]) a(id)
           cross join unnest(${of.map(one => one.kind)}::text[], ${of.map(one => one.stage)}::text[]) w(kind, stage)
           cross join lateral (
             select c.id, c.next_due from casework."case" c
              where c.agency_id = a.id and c.kind = w.kind and c.stage = w.stage and c.closed is null and c.purpose = ${panel.purpose}
              order by c.next_due, c.id limit ${limit}) c
          order by c.next_due, c.id limit ${limit})
        union
        (select pc.case_id from casework.panel p join casework.panel_case pc on pc.panel_id = p.id
           join casework."case" c on c.id = pc.case_id
          where p.agency_id = ${panel.agencyId} and p.key = ${panel.key} and p.due > now() - interval '1 year'
            and c.agency_id = any ((select access.caseworks())::int[]) and c.closed is null and c.purpose = ${panel.purpose}
          order by p.due desc limit ${limit}))
      select c.id, c.slug, c.reference, c.kind, c.stage, c.agency_id as "agencyId", h.first, h.heard,
             case when h.last_left > coalesce(h.heard, '-infinity') then h.last_left end as "notReached"
        from found join casework."case" c on c.id = found.id
        left join lateral (
          select min(pc.put_at) as first,
                 max(p.opened_at) filter (where pc.decision <> 'not-reached') as heard,
                 max(p.opened_at) filter (where coalesce(pc.decision, 'not-reached') = 'not-reached'
                                            and (p.closed_at is not null or p.opened_at <= now() - interval '24 hours')) as last_left
            from casework.panel_case pc join casework.panel p on p.id = pc.panel_id
           where pc.case_id = c.id and p.agency_id = ${panel.agencyId} and p.key = ${panel.key}) h on true
       where not exists (select from casework.panel_case x where x.panel_id = ${panel.id} and x.case_id = c.id)`,
    tx,
  )

/** Of several cases that one reading opened, each in the order in which it was written. */
export const eventsOfCases = (tx: Tx, ids: readonly number[]) =>
  rows(
    sql<
      Happened & { caseId: number }
    >`select e.case_id as "caseId", e.id, e.kind, e.field, e.day, e.at, e.says, e.data, e.effects,
          e.corrects_id as "correctsId", e.panel_id as "panelId", null as author, null as agency
        from casework.event e where e.case_id = any (${[...ids]}::bigint[]) order by e.id`,
    tx,
  )

export const peopleOfCases = (tx: Tx, ids: readonly number[]) =>
  rows(
    sql<{ caseId: number; id: number; role: string; name: string; born: string | null }>`
      select case_id as "caseId", id, role, name, born from casework.party where case_id = any (${[...ids]}::bigint[])
       order by role not in ('subject', 'place'), id`,
    tx,
  )

export type ToTakeUp = { slug: string; reference: string; kind: string; panel: string; panelSlug: string }

/** Cases of the reader's about which a panel said something that nobody has taken up yet. */
export const saidByPanels = (tx: Tx, workerId: number) =>
  rows(
    sql<ToTakeUp>`select c.slug, c.reference, c.kind, p.name as panel, p.slug as "panelSlug"
        from casework.panel_case pc join casework."case" c on c.id = pc.case_id join casework.panel p on p.id = pc.panel_id
       where pc.decision = 'panel-said' and c.worker_id = ${workerId} and c.closed is null
       order by pc.decided_at limit 50`,
    tx,
  )
