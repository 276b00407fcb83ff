/** SQL for bodies. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

export type Body = {
  id: number
  slug: string
  name: string
  kind: string
  about: string
  public: boolean
  publisher: string
}

const columns = sql`b.id, b.slug, b.name, b.kind, b.about, b.public, b.publisher`

export const bodies = (tx: Tx) => rows(sql<Body>`select ${columns} from people.body b order by b.name`, tx)

export const bodyBySlug = (tx: Tx, slug: string) =>
  row(sql<Body>`select ${columns} from people.body b where b.slug = ${slug}`, tx)

export const bodyById = (tx: Tx, id: number) =>
  row(sql<Body>`select ${columns} from people.body b where b.id = ${id}`, tx)

export const bodyByFoldedName = (tx: Tx, folded: string) =>
  row(
    sql<Body>`select ${columns} from people.body_name n join people.body b on b.id = n.body_id where n.folded = ${folded}`,
    tx,
  )

export const insertBody = (tx: Tx, body: Omit<Body, 'id'>) =>
  one(
    sql<Body>`insert into people.body as b (slug, name, kind, about, public, publisher)
      values (${body.slug}, ${body.name}, ${body.kind}, ${body.about}, ${body.public}, ${body.publisher}) returning ${columns}`,
    tx,
  )

/** From the authority profile; a body that somebody has changed or opened here stays as they left it. */
export const updateBody = (tx: Tx, id: number, body: Pick<Body, 'kind' | 'about' | 'public'>) =>
  rows(
    sql`update people.body set kind = ${body.kind}, about = ${body.about}, public = ${body.public}
      where id = ${id} and not kept_here and (kind, about, public) is distinct from (${body.kind}, ${body.about}, ${body.public})`,
    tx,
  )

export const setPublic = (tx: Tx, id: number, open: boolean) =>
  rows(
    sql`update people.body set public = ${open}, kept_here = true, revision = revision + 1
      where id = ${id} and public is distinct from ${open}`,
    tx,
  )

export const insertBodyName = (tx: Tx, folded: string, bodyId: number) =>
  rows(sql`insert into people.body_name (folded, body_id) values (${folded}, ${bodyId}) on conflict do nothing`, tx)

export const slugsLike = (tx: Tx, slug: string) =>
  rows(sql<{ slug: string }>`select slug from people.body where slug = ${slug} or slug like ${`${slug}-%`}`, tx)
