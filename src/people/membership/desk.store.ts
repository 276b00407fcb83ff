/** SQL for the members of a municipal year as clerks keep them. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'

export const whyEnded = ['resigned', 'died', 'disqualified', 'replaced', 'left the council', 'other'] as const
export type WhyEnded = (typeof whyEnded)[number]

/** Days are 'YYYY-MM-DD'; null where they are the year's own. */
export type Seat = {
  personId: number
  slug: string
  name: string
  role: string | null
  party: string | null
  position: number
  begins: string | null
  ends: string | null
  coopted: boolean
  votes: boolean
  whyEnded: WhyEnded | null
  revision: number
  /** Users who are this person. */
  holders: number
}

const columns = sql`m.person_id as "personId", p.slug, p.name, m.role, m.party, m.position, m.begins, m.ends, m.coopted, m.votes,
  m.why_ended as "whyEnded", m.revision,
  (select count(*)::int from people.holder h join people.person q on q.id = h.person_id where q.same_as = p.same_as) as holders`

export const seats = (tx: Tx, bodyId: number, year: number) =>
  rows(
    sql<Seat>`select ${columns} from people.membership m join people.person p on p.id = m.person_id
      where m.body_id = ${bodyId} and m.year = ${year} order by m.position, p.name`,
    tx,
  )

export const seatOf = (tx: Tx, bodyId: number, year: number, personId: number) =>
  row(
    sql<Seat>`select ${columns} from people.membership m join people.person p on p.id = m.person_id
      where m.body_id = ${bodyId} and m.year = ${year} and m.person_id = ${personId}`,
    tx,
  )

export const membershipYears = (tx: Tx, bodyId: number) =>
  rows(
    sql<{ year: number }>`select distinct year from people.membership where body_id = ${bodyId} order by year desc`,
    tx,
  )

export type SeatFacts = Pick<Seat, 'role' | 'party' | 'begins' | 'ends' | 'coopted' | 'votes' | 'whyEnded'>

/** Somebody who comes back within the year gets their row again. */
export const insertSeat = (tx: Tx, key: { bodyId: number; year: number; personId: number }, m: SeatFacts) =>
  rows(
    sql`insert into people.membership as old (person_id, body_id, year, role, party, position, begins, ends, coopted, votes, why_ended)
      values (${key.personId}, ${key.bodyId}, ${key.year}, ${m.role}, ${m.party}, 10000, ${m.begins}, ${m.ends}, ${m.coopted}, ${m.votes}, ${m.whyEnded})
      on conflict (body_id, year, person_id) do update set role = excluded.role, party = excluded.party, begins = excluded.begins,
        ends = excluded.ends, coopted = excluded.coopted, votes = excluded.votes, why_ended = excluded.why_ended, revision = old.revision + 1`,
    tx,
  )

/** False where somebody else was first. */
export const saveSeat = async (
  tx: Tx,
  key: { bodyId: number; year: number; personId: number; revision: number },
  m: SeatFacts,
): Promise<boolean> =>
  (
    await rows(
      sql`update people.membership set role = ${m.role}, party = ${m.party}, begins = ${m.begins}, ends = ${m.ends},
          coopted = ${m.coopted}, votes = ${m.votes}, why_ended = ${m.whyEnded}, revision = revision + 1
        where body_id = ${key.bodyId} and year = ${key.year} and person_id = ${key.personId} and revision = ${key.revision} returning year`,
      tx,
    )
  ).length === 1

export const deleteSeat = (tx: Tx, bodyId: number, year: number, personId: number) =>
  rows(sql`delete from people.membership where body_id = ${bodyId} and year = ${year} and person_id = ${personId}`, tx)

/** Chair and vice-chair first, then as they stood; who is new comes last. */
export const orderSeats = (tx: Tx, bodyId: number, year: number) =>
  rows(
    sql`update people.membership m set position = o.n from (
        select q.person_id, row_number() over (order by case when q.role ~* '^chair' then 0 when q.role ~* '^vice' then 1 else 2 end,
          q.position, p.name) - 1 as n
        from people.membership q join people.person p on p.id = q.person_id where q.body_id = ${bodyId} and q.year = ${year}) o
      where m.body_id = ${bodyId} and m.year = ${year} and m.person_id = o.person_id and m.position <> o.n`,
    tx,
  )

/** Those who sit from the first day of a year do so from another day, where the annual meeting was moved. */
export const moveFirstDay = (tx: Tx, year: number, from: string, to: string) =>
  rows(
    sql`update people.membership set begins = ${to}, revision = revision + 1
      where year = ${year} and begins = ${from} and coalesce(ends, 'infinity') >= ${to}`,
    tx,
  )

/** Who sits on both bodies on a day, by name. */
export const onBoth = (tx: Tx, a: number, b: number, day: string) =>
  rows(
    sql<{ name: string }>`
      with sits as (
        select m.body_id, p.same_as from people.membership m join people.person p on p.id = m.person_id
         where m.body_id in (${a}, ${b}) and coalesce(m.begins, '-infinity') <= ${day} and coalesce(m.ends, 'infinity') >= ${day}
           and m.year = (select max(o.year) from people.membership o where o.body_id = m.body_id and coalesce(o.begins, '-infinity') <= ${day}))
      select distinct p.name from sits x join sits y on y.same_as = x.same_as and y.body_id <> x.body_id
        join people.person p on p.id = x.same_as order by p.name`,
    tx,
  )
