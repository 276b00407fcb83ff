/** SQL for standing panels: groups that meet again and again, and who usually sits at them. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../../db/index.ts'
import type { SatAt } from '../attendance/by-agency.ts'
import type { Day } from '../../type/effect.ts'
import type { Every } from './next-due.ts'

export type Group = {
  id: number
  slug: string
  key: string
  name: string
  agencyId: number
  agency: string
  agreementId: number
  agreement: string
  every: Every
  /** 'YYYY-MM-DD': since when it meets no more. */
  ended: string | null
  /** When its last meeting was held, and when the next one is called for. */
  last: Temporal.Instant | null
  called: Temporal.Instant | null
  calledSlug: string | null
  /** It has not met here yet: its meetings of before can be recorded. */
  pastOpen: boolean
  /** The reader works for the agency that convenes it. */
  convenes: boolean
}

const columns = sql`k.id, k.slug, k.key, k.name, k.agency_id as "agencyId", g.name as agency, k.agreement_id as "agreementId",
  a.title as agreement, k.every, k.ended, k.agency_id = any ((select access.caseworks())::int[]) as convenes,
  (select p.due from casework.panel p where p.group_id = k.id and p.opened_at is not null order by p.due desc limit 1) as last,
  n.due as called, n.slug as "calledSlug", casework.past_open(k.id) as "pastOpen"`
const from = sql`casework.panel_group k join access.agency g on g.id = k.agency_id join access.agreement a on a.id = k.agreement_id
  left join lateral (
    select p.due, p.slug from casework.panel p
     where p.group_id = k.id and p.cancelled_at is null and p.opened_at is null and p.due > now() - interval '24 hours'
     order by p.due limit 1) n on true`

/** Those that still meet first. */
export const myGroups = (tx: Tx) =>
  rows(sql<Group>`select ${columns} from ${from} order by k.ended is not null, k.name, k.id limit 100`, tx)

export const groupBySlug = (tx: Tx, slug: string) =>
  row(sql<Group>`select ${columns} from ${from} where k.slug = ${slug}`, tx)

export type NewGroup = { slug: string; key: string; name: string; agencyId: number; agreementId: number; every: Every }

export const insertGroup = (tx: Tx, { slug, key, name, agencyId, agreementId, every }: NewGroup) =>
  one(
    sql<{ id: number }>`insert into casework.panel_group (slug, key, name, agency_id, agreement_id, every)
      values (${slug}, ${key}, ${name}, ${agencyId}, ${agreementId}, ${every}) returning id`,
    tx,
  )

export const updateGroup = (tx: Tx, id: number, { name, every }: Pick<NewGroup, 'name' | 'every'>) =>
  rows(sql`update casework.panel_group set name = ${name}, every = ${every} where id = ${id}`, tx)

export const endGroup = (tx: Tx, id: number, on: string) =>
  rows(sql`update casework.panel_group set ended = ${on}::date where id = ${id} and ended is null`, tx)

export type UsualMember = {
  accountId: number
  name: string
  agencyId: number
  agency: string
  capacity: 'chair' | 'member'
}

export const usualMembers = (tx: Tx, groupId: number) =>
  rows(
    sql<UsualMember>`select m.account_id as "accountId", access.name_of(m.account_id) as name, m.agency_id as "agencyId",
          g.name as agency, m.capacity
        from casework.panel_group_member m join access.agency g on g.id = m.agency_id
       where m.group_id = ${groupId} order by m.capacity, name`,
    tx,
  )

export const insertUsualMember = (
  tx: Tx,
  groupId: number,
  { accountId, agencyId, capacity }: Pick<UsualMember, 'accountId' | 'agencyId' | 'capacity'>,
) =>
  rows(
    sql`insert into casework.panel_group_member (group_id, account_id, agency_id, capacity)
      values (${groupId}, ${accountId}, ${agencyId}, ${capacity}) on conflict do nothing`,
    tx,
  )

export const deleteUsualMember = (tx: Tx, groupId: number, accountId: number) =>
  rows(sql`delete from casework.panel_group_member where group_id = ${groupId} and account_id = ${accountId}`, tx)

const sat = sql`m.panel_id as "panelId", m.agency_id as "agencyId", g.name as agency, m.attended`
const sitting = sql`join casework.panel_member m on m.panel_id = p.id join access.agency g on g.id = m.agency_id`

/** Who sat at the last meetings that were held. */
export const satAt = (tx: Tx, groupId: number, meetings: number) =>
  rows(
    sql<SatAt>`select ${sat}
        from (select p.id from casework.panel p where p.group_id = ${groupId} and p.opened_at is not null
               order by p.due desc limit ${meetings}) p ${sitting}`,
    tx,
  )

/** Who sat at the panels of a kind that an agency convened and held from one day to another, both days among them. */
export const satBetween = (
  tx: Tx,
  {
    key,
    agencyId,
    from,
    to,
  }: { readonly key: string; readonly agencyId: number; readonly from: Day; readonly to: Day },
) =>
  rows(
    sql<SatAt>`select ${sat} from casework.panel p ${sitting}
       where p.key = ${key} and p.agency_id = ${agencyId} and p.opened_at is not null
         and (p.due at time zone 'Europe/London')::date between ${from}::date and ${to}::date`,
    tx,
  )

/** Cases of the reader's own agencies that the last meeting of the group did not reach, and when that was. */
export const leftOver = (tx: Tx, groupId: number) =>
  rows(
    sql<{ caseId: number; opened: Temporal.Instant }>`
      select pc.case_id as "caseId", p.opened_at as opened
        from (select p.* from casework.panel p where p.group_id = ${groupId} and p.opened_at is not null order by p.due desc limit 1) p
        join casework.panel_case pc on pc.panel_id = p.id join casework."case" c on c.id = pc.case_id
       where coalesce(pc.decision, 'not-reached') = 'not-reached' and c.closed is null
         and (p.closed_at is not null or p.opened_at <= now() - interval '24 hours')
         and c.agency_id = any ((select access.caseworks())::int[])
       order by pc.position`,
    tx,
  )
