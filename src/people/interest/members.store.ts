/** SQL for who has registered their interests, and who has still to. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type Registrant = {
  slug: string
  name: string
  /** Entries that the public register shows now, sensitive ones among them. */
  entries: number
  confirmed: Temporal.Instant | null
}

const newestYear = sql`m.year = (select max(o.year) from people.membership o where o.body_id = m.body_id)`

/** Members of today, and whoever has registered: by name. Whom the reader may not see is not among them. */
export const registrants = (tx: Tx, today: string) =>
  rows(
    sql<Registrant>`select now.slug, now.name,
        (select count(*) from people.registered r join people.person q on q.id = r.person_id
          where q.same_as = now.id and r.shown_until is null) as entries,
        (select max(c.at) from people.confirmation c join people.person q on q.id = c.person_id where q.same_as = now.id) as confirmed
      from people.person now
      where now.same_as = now.id
        and (exists (select from people.membership m join people.person q on q.id = m.person_id
                      where q.same_as = now.id and ${newestYear} and coalesce(m.begins, '-infinity') <= ${today}::date
                        and coalesce(m.ends, 'infinity') >= ${today}::date)
             or exists (select from people.registered r join people.person q on q.id = r.person_id where q.same_as = now.id))
      order by now.name`,
    tx,
  )

export type Newcomer = {
  accountId: number
  personId: number
  name: string
  /** When they first became a member, without a break since: the first day on record, and the municipal year. */
  begins: string | null
  year: number
  confirmed: Temporal.Instant | null
}

/**
 * Members who sign in and sit on a body today, with when that began: of the years without a break up to now the first one. Whoever asks
 * sees those that the record shows them.
 */
export const sittingMembers = (tx: Tx, today: string) =>
  rows(
    sql<Newcomer>`
      with sat as (
        select p.same_as as person_id, m.year, min(m.begins) filter (where m.begins is not null) as begins,
               bool_or(m.begins is null) as whole,
               bool_or(${newestYear} and coalesce(m.begins, '-infinity') <= ${today}::date and coalesce(m.ends, 'infinity') >= ${today}::date) as sits
          from people.membership m join people.person p on p.id = m.person_id group by 1, 2),
      run as (
        select person_id, year, begins, whole, sits, year + row_number() over (partition by person_id order by year desc) as island from sat),
      now_sits as (select person_id, island from run where sits)
      select h.account_id as "accountId", first.person_id as "personId", now.name, first.year,
             case when first.whole then null else first.begins end as begins,
             (select max(c.at) from people.confirmation c join people.person q on q.id = c.person_id where q.same_as = first.person_id) as confirmed
        from (select distinct on (r.person_id) r.* from run r join now_sits n using (person_id, island) order by r.person_id, r.year) first
        join people.person now on now.id = first.person_id
        join people.person p on p.same_as = first.person_id
        join people.holder h on h.person_id = p.id`,
    tx,
  )
