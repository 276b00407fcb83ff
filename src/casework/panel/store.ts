/** SQL for panels: when they meet, who sits at them, and the agreements under which they meet. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Attended } from './attendance/by-agency.ts'

export type Panel = {
  id: number
  slug: string
  name: string
  /** Which kind of panel it is; null for one of no kind, which decides in words. */
  key: string | null
  /** The standing panel that it is a meeting of. */
  groupId: number | null
  /** Null too where the reader is no usual member of it. */
  groupSlug: string | null
  groupName: string | null
  purpose: string
  purposeSays: string
  agreementId: number
  agreement: string
  agencyId: number
  agency: string
  due: Temporal.Instant
  openedAt: Temporal.Instant | null
  closedAt: Temporal.Instant | null
  /** Called off before it opened. */
  cancelledAt: Temporal.Instant | null
  /** Opened more than a day ago, and ended by itself. */
  lapsed: boolean
  /** It was not opened, and cannot be any more, unless it is moved to another day. */
  notHeld: boolean
  /** It was held before its group met here, and recorded afterwards: when, and by whom. Nobody saw a case because of it. */
  recordedAt: Temporal.Instant | null
  recordedBy: string | null
  /** So recorded, and what it decided can still be written. */
  recording: boolean
  /** The reader is one of its members or guests. */
  sits: boolean
  /** The reader works for the agency that convenes it. */
  convenes: boolean
}

const columns = sql`p.id, p.slug, p.name, p.key, p.group_id as "groupId", k.slug as "groupSlug", k.name as "groupName", p.purpose,
  u.says as "purposeSays", p.agreement_id as "agreementId", a.title as agreement,
  p.agency_id as "agencyId", g.name as agency, p.due, p.opened_at as "openedAt", p.closed_at as "closedAt",
  p.cancelled_at as "cancelledAt",
  coalesce(p.closed_at is null and p.opened_at <= now() - interval '24 hours', false) as lapsed,
  p.opened_at is null and p.due < now() - interval '24 hours' as "notHeld",
  p.recorded_at as "recordedAt", access.name_of(p.recorded_by) as "recordedBy",
  p.recorded_at is not null and casework.past_open(p.group_id) as recording,
  exists (select from casework.panel_member m where m.panel_id = p.id and m.account_id = access.actor()) as sits,
  p.agency_id = any ((select access.caseworks())::int[]) as convenes`
const joined = sql`join access.agreement a on a.id = p.agreement_id join access.agency g on g.id = p.agency_id
  join access.purpose u on u.key = p.purpose left join casework.panel_group k on k.id = p.group_id`
const from = sql`casework.panel p ${joined}`

/** Still to be held, or open. Nothing opens more than a day after it was due, and nothing stays open for longer than another. */
const coming = sql`p.due > now() - interval '48 hours' and p.closed_at is null and p.cancelled_at is null
  and coalesce(p.opened_at > now() - interval '24 hours', p.due > now() - interval '24 hours')`

/** The next first. */
export const comingPanels = (tx: Tx, limit = 50) =>
  rows(sql<Panel>`select ${columns} from ${from} where ${coming} order by p.due, p.id limit ${limit}`, tx)

/** The last first. `before`: the last of the page before. */
export const pastPanels = (tx: Tx, limit: number, before: { due: Temporal.Instant; id: number } | undefined) =>
  rows(
    // A page of them first, along the index; what is shown beside them is looked up for that page alone.
    sql<Panel>`select ${columns}
        from (select p.* from casework.panel p
               where not (${coming}) and ${before ? sql`(p.due, p.id) < (${before.due}::timestamptz, ${before.id})` : sql`true`}
               order by p.due desc, p.id desc limit ${limit}) p ${joined}
       order by p.due desc, p.id desc`,
    tx,
  )

/** Meetings of a standing panel, the last first. */
export const panelsOfGroup = (tx: Tx, groupId: number, limit: number) =>
  rows(
    sql<Panel>`select ${columns} from ${from} where p.group_id = ${groupId} order by p.due desc, p.id desc limit ${limit}`,
    tx,
  )

export const panelBySlug = (tx: Tx, slug: string) =>
  row(sql<Panel>`select ${columns} from ${from} where p.slug = ${slug}`, tx)

export const panelById = (tx: Tx, id: number) => row(sql<Panel>`select ${columns} from ${from} where p.id = ${id}`, tx)

export type NewPanel = {
  slug: string
  name: string
  key: string | null
  groupId: number | null
  agreementId: number
  agencyId: number
  due: Temporal.Instant
}

/** Its purpose is the agreement's. */
export const insertPanel = (tx: Tx, { slug, name, key, groupId, agreementId, agencyId, due }: NewPanel) =>
  one(
    sql<{ id: number }>`insert into casework.panel (slug, name, key, group_id, purpose, agreement_id, agency_id, due)
      select ${slug}, ${name}, ${key}::text, ${groupId}::int, a.purpose, a.id, ${agencyId}, ${due}::timestamptz
        from access.agreement a where a.id = ${agreementId}
      returning id`,
    tx,
  )

/** One that was held before its group met here: over when it is recorded. */
export const insertHeldPanel = (
  tx: Tx,
  { slug, name, key, groupId, agreementId, agencyId, due, ended }: NewPanel & { ended: Temporal.Instant },
) =>
  one(
    sql<{
      id: number
    }>`insert into casework.panel (slug, name, key, group_id, purpose, agreement_id, agency_id, due, opened_at, closed_at)
      select ${slug}, ${name}, ${key}::text, ${groupId}::int, a.purpose, a.id, ${agencyId}, ${due}::timestamptz, ${due}::timestamptz,
             ${ended}::timestamptz
        from access.agreement a where a.id = ${agreementId}
      returning id`,
    tx,
  )

// Each changes nothing where somebody else was first: then the page shows what they did.
export const updatePanel = (tx: Tx, id: number, { name, due }: Pick<NewPanel, 'name' | 'due'>) =>
  rows(
    sql`update casework.panel set name = ${name}, due = ${due}::timestamptz
      where id = ${id} and opened_at is null and cancelled_at is null`,
    tx,
  )

/** The database puts the moment itself, and lets a panel open once, about when it is due, and close once. */
export const setOpened = (tx: Tx, id: number) =>
  rows(
    sql`update casework.panel set opened_at = now() where id = ${id} and opened_at is null and cancelled_at is null`,
    tx,
  )
export const setPanelClosed = (tx: Tx, id: number) =>
  rows(sql`update casework.panel set closed_at = now() where id = ${id} and closed_at is null`, tx)

export const setCancelled = (tx: Tx, id: number) =>
  rows(
    sql`update casework.panel set cancelled_at = now() where id = ${id} and opened_at is null and cancelled_at is null`,
    tx,
  )

/** The open panel at which the reader sits and that has this case on its agenda. */
export const openPanelWith = async (tx: Tx, caseId: number): Promise<string | undefined> =>
  (
    await row(
      sql<{ name: string }>`select p.name
          from casework.panel_case pc join casework.panel p on p.id = pc.panel_id
          join casework.panel_member m on m.panel_id = p.id and m.account_id = access.actor()
         where pc.case_id = ${caseId} and p.opened_at > now() - interval '24 hours' and p.closed_at is null
         order by p.opened_at desc limit 1`,
      tx,
    )
  )?.name

export type Capacity = 'chair' | 'member' | 'guest'
export type Member = {
  accountId: number
  name: string
  agencyId: number
  agency: string
  capacity: Capacity
  /** Null: nobody has noted it. */
  attended: Attended | null
}

export const membersOf = (tx: Tx, panelId: number) =>
  rows(
    sql<Member>`select m.account_id as "accountId", access.name_of(m.account_id) as name, m.agency_id as "agencyId", g.name as agency,
          m.capacity, m.attended
        from casework.panel_member m join access.agency g on g.id = m.agency_id
       where m.panel_id = ${panelId} order by array_position(array['chair', 'member', 'guest'], m.capacity), name`,
    tx,
  )

export type NewMember = { panelId: number; accountId: number; agencyId: number; capacity: Capacity }

export const insertMember = (tx: Tx, { panelId, accountId, agencyId, capacity }: NewMember) =>
  rows(
    sql`insert into casework.panel_member (panel_id, account_id, agency_id, capacity)
      values (${panelId}, ${accountId}, ${agencyId}, ${capacity})`,
    tx,
  )

export const deleteMember = (tx: Tx, panelId: number, accountId: number) =>
  rows(sql`delete from casework.panel_member where panel_id = ${panelId} and account_id = ${accountId}`, tx)

export type AgreementOffer = { id: number; title: string; agencyId: number; purposeSays: string }

/** Agreements in force that bind an agency of the reader's, with the agency. */
export const agreementOffers = (tx: Tx) =>
  rows(
    sql<AgreementOffer>`select distinct a.id, a.title, s.giver as "agencyId", u.says as "purposeSays"
        from access.sharing s join access.agreement a on a.id = s.agreement_id join access.purpose u on u.key = a.purpose
       where s.giver = any ((select access.caseworks())::int[]) order by a.title`,
    tx,
  )

export type MemberOffer = { accountId: number; name: string; agencyId: number; agency: string }

/** Whoever may sit at a panel: practitioners of agencies that are party to its agreement, and of the agency that convenes it. */
export const memberOffers = (tx: Tx, { agreementId, agencyId }: Pick<Panel, 'agreementId' | 'agencyId'>) =>
  rows(
    sql<MemberOffer>`select p.account_id as "accountId", p.name, p.agency_id as "agencyId", p.agency from casework.practitioners() p
       where p.agency_id = ${agencyId}
          or p.agency_id in (select s.receiver from access.sharing s where s.agreement_id = ${agreementId} and s.giver = ${agencyId})
       order by p.name, p.agency`,
    tx,
  )
