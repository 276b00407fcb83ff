/** SQL for memberships. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

/** `begins`, `ends`: 'YYYY-MM-DD', null where they are the year's own. */
export type Membership = {
  slug: string
  name: string
  role: string | null
  party: string | null
  year: number
  begins: string | null
  ends: string | null
  coopted: boolean
}

export const membershipsOf = (tx: Tx, bodyId: number) =>
  rows(
    sql<Membership>`select now.slug, now.name, m.role, m.party, m.year, m.begins, m.ends, m.coopted
      from people.membership m join people.person p on p.id = m.person_id join people.person now on now.id = p.same_as
      where m.body_id = ${bodyId} order by m.year desc, m.position`,
    tx,
  )

/** Here `slug` and `name` are the body's. */
export const bodiesOf = (tx: Tx, personId: number) =>
  rows(
    sql<Membership>`
      select b.slug, b.name, m.role, m.party, m.year, m.begins, m.ends, m.coopted
      from people.membership m join people.person p on p.id = m.person_id join people.body b on b.id = m.body_id
      where p.same_as = ${personId} order by m.year desc, b.name`,
    tx,
  )

export const upsertMembership = (
  tx: Tx,
  m: { personId: number; bodyId: number; year: number; role: string | null; party: string | null; position: number },
) =>
  rows(
    sql`insert into people.membership as old (person_id, body_id, year, role, party, position)
      values (${m.personId}, ${m.bodyId}, ${m.year}, ${m.role}, ${m.party}, ${m.position})
      on conflict (body_id, year, person_id) do update
      set role = coalesce(excluded.role, old.role), party = coalesce(excluded.party, old.party), position = excluded.position`,
    tx,
  )
