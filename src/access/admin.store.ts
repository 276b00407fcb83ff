/** SQL for the front page of the administration: counts, what is due, how the installation is. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../db/index.ts'
import { day } from './day.store.ts'

export type Counts = { agencies: number; users: number; agreements: number; reviews: number }

export const counts = (tx: Tx) =>
  one(
    sql<Counts>`select
        (select count(*) from access.agency where closed is null)::int as agencies,
        (select count(*) from access.account where state <> 'left')::int as users,
        (select count(*) from access.agreement where ends is null or ends >= ${day})::int as agreements,
        (select count(*) from access.review where done_at is null)::int as reviews`,
    tx,
  )

export type Due = { says: string; href: string; name: string }

/** What asks for somebody's attention, the longest overdue first; at most 50 of each kind. */
export const due = (tx: Tx) =>
  rows(
    sql<Due>`
      (select 'Review of access is overdue' as says, '/admin/reviews/' || r.id as href, g.name
         from access.review r join access.agency g on g.id = r.agency_id
        where r.done_at is null and r.due < ${day} order by r.due limit 50)
      union all
      (select 'Nobody has reviewed access for a year', '/admin/reviews?agency=' || g.slug, g.name from access.agency g
        where g.closed is null
          and exists (select from access.post p where p.agency_id = g.id and p.ended_at is null and p.begins < ${day} - 365)
          and not exists (select from access.review r where r.agency_id = g.id and (r.done_at is null or r.done_at > now() - interval '1 year'))
        order by g.name limit 50)
      union all
      (select 'Agreement is due for its review', '/admin/agreements/' || a.slug, a.title from access.agreement a
        where a.review_on < ${day} and (a.ends is null or a.ends >= ${day}) order by a.review_on limit 50)
      union all
      (select 'Agreement ends within 60 days', '/admin/agreements/' || a.slug, a.title from access.agreement a
        where a.ends between ${day} and ${day} + 60 order by a.ends limit 50)
      union all
      (select 'Role ends this month', '/admin/users/' || p.account_id, a.name || ', ' || g.name
         from access.post p join access.account a on a.id = p.account_id join access.agency g on g.id = p.agency_id
        where p.ended_at is null and p.ends >= ${day} and p.ends < date_trunc('month', ${day}) + interval '1 month'
        order by p.ends limit 50)
      union all
      (select 'Account was never used', '/admin/users/' || a.id, a.name from access.account a
         join access.sign_ins() s on s.account_id = a.id
        where a.state <> 'left' and s.last is null and a.made_at < now() - interval '3 days' order by a.made_at limit 50)`,
    tx,
  )

export type Health = {
  /** When the log was last sealed, in ISO 8601; null: never. */
  sealed: string | null
  unsealed: number
  migration: string
  migrations: number
  bytes: number
  postgres: string
}

export const health = async (tx: Tx) => (await one(sql<{ is: Health }>`select access.health() as is`, tx)).is
