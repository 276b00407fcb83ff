/** SQL for councillors who speak for the council on bodies that are not its own. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

export type Representation = {
  id: number
  personId: number
  personSlug: string
  person: string
  /** The body on which they sit: 'Westmarch Police and Crime Panel'. */
  outside: string
  /** The body to which they report back. */
  bodyId: number
  bodySlug: string
  body: string
  begins: string | null
  ends: string | null
  /** Whether whoever asks is that person. */
  own: boolean
}

const columns = sql`r.id, p.id as "personId", p.slug as "personSlug", p.name as person, r.outside, r.body_id as "bodyId",
  b.slug as "bodySlug", b.name as body, r.begins, r.ends,
  exists (select from people.holder h join people.person mine on mine.id = h.person_id
           where h.account_id = access.actor() and mine.same_as = p.id) as own`
const from = sql`people.representation r join people.person q on q.id = r.person_id join people.person p on p.id = q.same_as
  join people.body b on b.id = r.body_id`

export const representations = (tx: Tx) =>
  rows(sql<Representation>`select ${columns} from ${from} order by r.ends is not null, r.outside, p.name`, tx)

export const representation = (tx: Tx, id: number) =>
  row(sql<Representation>`select ${columns} from ${from} where r.id = ${id}`, tx)

/** Where a person represents the council; for their public page. */
export const represents = (tx: Tx, personId: number) =>
  rows(
    sql<{ outside: string; begins: string | null; ends: string | null }>`
      select r.outside, r.begins, r.ends from people.representation r join people.person p on p.id = r.person_id
      where p.same_as = ${personId} order by r.ends is not null, r.outside`,
    tx,
  )

export const insertRepresentation = (
  tx: Tx,
  r: { personId: number; outside: string; bodyId: number; begins: string | null },
) =>
  one(
    sql<{ id: number }>`insert into people.representation (person_id, outside, body_id, begins)
      values (${r.personId}, ${r.outside}, ${r.bodyId}, ${r.begins}) returning id`,
    tx,
  )

export const endRepresentation = (tx: Tx, id: number, day: string) =>
  rows(
    sql`update people.representation set ends = greatest(begins, ${day}::date) where id = ${id} and ends is null`,
    tx,
  )
