/** SQL for documents, their versions and elements, and what fed what. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Element, Reading } from '../reading.ts'
import type { Part } from '../rules.ts'

export type Version = { id: number; documentId: number; number: number; reader: number }

export const versionBySha = (tx: Tx, sha256: string) =>
  row(
    sql<Version & { slug: string }>`select v.id, v.document_id as "documentId", v.number, v.reader, d.slug
      from records.version v join records.document d on d.id = v.document_id where v.sha256 = ${sha256}`,
    tx,
  )

export type NewDocument = {
  slug: string
  identity: string
  publisher: string
  title: string
  kind: string
  bodyId: number | null
  meetingId: number | null
  date: string | null
}

/** The document with this identity, made if it is new. Its title and place follow the newest version. */
export const upsertDocument = (tx: Tx, d: NewDocument) =>
  one(
    sql<{ id: number; slug: string }>`
      insert into records.document (slug, identity, publisher, title, kind, body_id, meeting_id, date)
      values (${d.slug}, ${d.identity}, ${d.publisher}, ${d.title}, ${d.kind}, ${d.bodyId}, ${d.meetingId}, ${d.date})
      on conflict (identity) do update set title = excluded.title, kind = excluded.kind, body_id = excluded.body_id,
        meeting_id = excluded.meeting_id, date = excluded.date
      returning id, slug`,
    tx,
  )

export const documentByIdentity = (tx: Tx, identity: string) =>
  row(sql<{ id: number; slug: string }>`select id, slug from records.document where identity = ${identity}`, tx)

export const slugsLike = (tx: Tx, slug: string) =>
  rows(sql<{ slug: string }>`select slug from records.document where slug = ${slug} or slug like ${`${slug}-%`}`, tx)

export type NewVersion = {
  documentId: number
  sha256: string
  fileName: string
  media: string
  bytes: number
  pages: number | null
  reader: number
  reading: Reading | null
}

export const insertVersion = (tx: Tx, v: NewVersion) =>
  one(
    sql<{ id: number; number: number }>`
      insert into records.version (document_id, number, sha256, file_name, media, bytes, pages, reader, reading, coverage)
      values (${v.documentId}, (select coalesce(max(number), 0) + 1 from records.version where document_id = ${v.documentId}),
        ${v.sha256}, ${v.fileName}, ${v.media}, ${v.bytes}, ${v.pages}, ${v.reader},
        ${v.reading && JSON.stringify(v.reading)}, ${v.reading?.coverage ?? null})
      returning id, number`,
    tx,
  )

export const updateReading = (tx: Tx, versionId: number, reader: number, reading: Reading | null) =>
  rows(
    sql`update records.version set reader = ${reader}, reading = ${reading && JSON.stringify(reading)},
      coverage = ${reading?.coverage ?? null} where id = ${versionId}`,
    tx,
  )

export async function replaceElements(tx: Tx, versionId: number, elements: Element[]): Promise<void> {
  await rows(sql`delete from records.element where version_id = ${versionId}`, tx)
  const batch = 5000
  for (let from = 0; from < elements.length; from += batch) {
    const part = elements.slice(from, from + batch)
    await rows(
      sql`insert into records.element (version_id, position, part, role, at, from_line, to_line, page, text)
        select ${versionId}, ${from} + position - 1, e->>'part', e->>'role', e->>'at', (e->>'fromLine')::int, (e->>'toLine')::int,
          (e->>'page')::int, e->>'text'
        from jsonb_array_elements(${JSON.stringify(part)}::jsonb) with ordinality as t(e, position)`,
      tx,
    )
  }
}

/** The kind of the document that feeds this part of a meeting now. */
export const fedBy = (tx: Tx, meetingId: number, part: Part) =>
  row(
    sql<{ kind: Reading['kind']; documentId: number }>`select d.kind, d.id as "documentId" from records.feed f
      join records.version v on v.id = f.version_id join records.document d on d.id = v.document_id
      where f.meeting_id = ${meetingId} and f.part = ${part} limit 1`,
    tx,
  )

export async function setFeed(tx: Tx, meetingId: number, part: Part, versionId: number, alone: boolean): Promise<void> {
  if (alone) await rows(sql`delete from records.feed where meeting_id = ${meetingId} and part = ${part}`, tx)
  await rows(
    sql`insert into records.feed (meeting_id, part, version_id) values (${meetingId}, ${part}, ${versionId}) on conflict do nothing`,
    tx,
  )
}

export const placeDocument = (tx: Tx, documentId: number, meetingId: number | null) =>
  rows(sql`update records.document set meeting_id = ${meetingId} where id = ${documentId}`, tx)

export const countDocuments = async (tx: Tx): Promise<number> =>
  (await one(sql<{ n: number }>`select count(*) as n from records.document`, tx)).n
