/** SQL for those who may stand in for members of a body in a municipal year. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type Substitute = { personId: number; slug: string; name: string; party: string | null }

export const substitutes = (tx: Tx, bodyId: number, year: number) =>
  rows(
    sql<Substitute>`select s.person_id as "personId", p.slug, p.name, s.party
      from people.substitute s join people.person p on p.id = s.person_id
      where s.body_id = ${bodyId} and s.year = ${year} order by p.name`,
    tx,
  )

export const upsertSubstitute = (tx: Tx, s: { bodyId: number; year: number; personId: number; party: string | null }) =>
  rows(
    sql`insert into people.substitute (body_id, year, person_id, party) values (${s.bodyId}, ${s.year}, ${s.personId}, ${s.party})
      on conflict (body_id, year, person_id) do update set party = excluded.party`,
    tx,
  )

export const deleteSubstitute = (tx: Tx, bodyId: number, year: number, personId: number) =>
  rows(sql`delete from people.substitute where body_id = ${bodyId} and year = ${year} and person_id = ${personId}`, tx)
