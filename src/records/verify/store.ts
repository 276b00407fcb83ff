/** SQL that asks whether the record is what its documents say. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'
import type { Reading } from '../reading.ts'

export type StoredVersion = {
  id: number
  slug: string
  sha256: string
  fileName: string
  bytes: number
  reader: number
  reading: Reading | null
}

export const storedVersions = (tx: Tx) =>
  rows(
    sql<StoredVersion>`select v.id, d.slug, v.sha256, v.file_name as "fileName", v.bytes, v.reader, v.reading
      from records.version v join records.document d on d.id = v.document_id order by v.id`,
    tx,
  )

export const versionFiles = (tx: Tx) =>
  rows(
    sql<{ sha256: string; fileName: string }>`select sha256, file_name as "fileName" from records.version order by id`,
    tx,
  )

/** The lines of a version that no element holds or two do: elements must follow each other without a gap. */
export const gaps = (tx: Tx, versionId: number) =>
  rows(
    sql<{ line: number }>`select from_line as line from (
        select from_line, lag(to_line, 1, 0) over (order by position) as before from records.element where version_id = ${versionId}) e
      where from_line <> before + 1`,
    tx,
  )

export type Fed = { versionId: number; part: string; meetingId: number; slug: string }

export const feeds = (tx: Tx) =>
  rows(
    sql<Fed>`select f.version_id as "versionId", f.part, f.meeting_id as "meetingId", m.slug
      from records.feed f join meetings.meeting m on m.id = f.meeting_id`,
    tx,
  )

/** Bodies whose words stand in the public search though they are not public. */
export const exposed = (tx: Tx) =>
  rows(
    sql<{ slug: string }>`select distinct p.body_slug as slug from search.paragraph p
      where p.body_slug is not null and not exists (select from people.body b where b.slug = p.body_slug and b.public)`,
    tx,
  )
