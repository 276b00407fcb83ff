/** SQL for bodies as clerks keep them. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'
import type { Body } from './store.ts'

export type DeskBody = Body & {
  /** How many councillors it has when no seat is vacant; null where nobody has said. */
  seats: number | null
  revision: number
  /** Its other names, folded as they are compared: 'annual council'. */
  otherNames: string[]
}

const columns = sql`b.id, b.slug, b.name, b.kind, b.about, b.public, b.publisher, b.seats, b.revision,
  array(select n.folded from people.body_name n where n.body_id = b.id order by n.folded) as "otherNames"`

export const deskBody = (tx: Tx, slug: string) =>
  row(sql<DeskBody>`select ${columns} from people.body b where b.slug = ${slug}`, tx)

export const deskBodies = (tx: Tx) => rows(sql<DeskBody>`select ${columns} from people.body b order by b.name`, tx)

export type BodyFacts = { name: string; kind: string; about: string; seats: number | null }

/** False where somebody else was first: nothing is changed. */
export const saveBody = async (tx: Tx, id: number, revision: number, facts: BodyFacts): Promise<boolean> =>
  (
    await rows(
      sql`update people.body set name = ${facts.name}, kind = ${facts.kind}, about = ${facts.about}, seats = ${facts.seats},
          kept_here = true, revision = revision + 1
        where id = ${id} and revision = ${revision} returning id`,
      tx,
    )
  ).length === 1

export const noteBody = (tx: Tx, id: number, what: 'open body' | 'close body', why: string) =>
  rows(sql`select people.note_body(${id}, ${what}, ${why})`, tx)
