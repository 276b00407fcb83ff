/** SQL for what the data protection officer must look at: alerts, and reading that stands out. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import { day } from '../day.store.ts'
import type { ReadingDay } from './rules.ts'

export type Alert = {
  readonly id: number
  readonly at: Temporal.Instant
  readonly about: string | null
  readonly accountId: number | null
  readonly by: string | null
  readonly says: string
  readonly seenBy: string | null
  readonly seenAt: Temporal.Instant | null
}

/** Those that nobody has seen first, then the newest first. */
export const alerts = (tx: Tx, most: number) =>
  rows(
    sql<Alert>`select id, at, access.name_of(account_id) as about, account_id as "accountId", access.name_of(by_id) as by, says,
        access.name_of(seen_by) as "seenBy", seen_at as "seenAt"
      from access.alert order by seen_at is not null, id desc limit ${most}`,
    tx,
  )

export const unseenAlerts = async (tx: Tx): Promise<number> =>
  (await rows(sql<{ n: number }>`select count(*)::int as n from access.alert where seen_at is null`, tx))[0]?.n ?? 0

/** True when it was there and nobody had seen it; noted. */
export const seeAlert = async (tx: Tx, id: number): Promise<boolean> => {
  const seen = await rows(
    sql`update access.alert set seen_by = access.actor(), seen_at = now() where id = ${id} and seen_at is null returning id`,
    tx,
  )
  if (seen.length > 0) await rows(sql`select access.note('see alert', 'alert', array[${id}]::bigint[])`, tx)
  return seen.length > 0
}

/** How many cases each opened, and how often they searched, on each day of England. Lists do not count: they are not opened one by one. */
export const readingDays = (tx: Tx, since: Temporal.Instant) =>
  rows(
    sql<ReadingDay>`select e.account_id as account, (e.at at time zone 'Europe/London')::date::text as day,
        (count(distinct i.id) + count(distinct e.id) filter (where e.subject = 'search'))::int as opened
      from access.entry e left join unnest(e.ids) i(id) on true
      where e.kind = 'consultation' and e.at >= ${since}::timestamptz and e.account_id is not null
        and (e.subject = 'case' and e.what in ('open', 'print') or e.subject = 'search')
      group by 1, 2`,
    tx,
  )

export const rolesThatRead = (tx: Tx) =>
  rows(
    sql<{ account: number; role: string }>`select distinct account_id as account, role from access.post
      where ended_at is null and role in ('caseworker', 'panel-member')`,
    tx,
  )

export const namesOf = async (tx: Tx, accounts: readonly number[]): Promise<Map<number, string>> =>
  new Map(
    (
      await rows(
        sql<{
          id: number
          name: string | null
        }>`select id, access.name_of(id) as name from unnest(${accounts}::int[]) id`,
        tx,
      )
    ).map(({ id, name }) => [id, name ?? `Account ${id}`]),
  )

export type Flagged = {
  readonly account: number
  readonly name: string
  readonly flag: string
  readonly times: number
  readonly last: Temporal.Instant
}

export const flaggedReading = (tx: Tx, since: Temporal.Instant) =>
  rows(
    sql<Flagged>`select e.account_id as account, access.name_of(e.account_id) as name, f.flag, count(*)::int as times, max(e.at) as last
      from access.entry e, unnest(e.flags) f(flag)
      where e.flags <> '{}' and e.subject = 'case' and e.account_id is not null and e.at >= ${since}::timestamptz
      group by e.account_id, f.flag order by f.flag, times desc`,
    tx,
  )

export type GivenAccess = {
  readonly account: number
  readonly name: string
  readonly role: string
  readonly agency: string
  readonly begins: string
  /** Null where it was given at the command line. */
  readonly by: string | null
  readonly at: Temporal.Instant
  readonly over: boolean
}

/** Roles that open cases, given since then, the newest first: also those that are over, or begin later. */
export const givenAccess = (tx: Tx, since: Temporal.Instant, most: number) =>
  rows(
    sql<GivenAccess>`select p.account_id as account, access.name_of(p.account_id) as name, p.role, g.name as agency,
        p.begins::text as begins, access.name_of(p.given_by) as by, p.given_at as at,
        p.ended_at is not null or coalesce(p.ends < ${day}, false) as over
      from access.post p join access.agency g on g.id = p.agency_id
      where p.role in ('caseworker', 'panel-member', 'data-protection-officer') and p.given_at >= ${since}::timestamptz
      order by p.given_at desc, p.id desc limit ${most}`,
    tx,
  )
