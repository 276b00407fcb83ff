/** SQL for a Word file that waits until its author has seen what it changes. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'
import type { DraftContent } from './content.ts'

export type UploadPicture = { id: string; sha256: string; media: string; bytes: number; alt: string }
export type Upload = {
  fileName: string
  content: DraftContent
  unplaced: { heading: string; words: string }[]
  pictures: UploadPicture[]
  /** Titles of sections that the file does not have. */
  untouched: string[]
  /** What its author should know: tracked changes, comments, pictures left out. */
  notes: string[]
  /** The version against which it was shown. */
  against: number
}

export const uploadOf = (tx: Tx, draftId: number) =>
  row(
    sql<Upload>`select file_name as "fileName", content, unplaced, pictures,
        untouched, notes, against from meetings.draft_upload where draft_id = ${draftId}`,
    tx,
  )

export const putUpload = (tx: Tx, draftId: number, u: Upload, now: Temporal.Instant) =>
  rows(
    sql`insert into meetings.draft_upload (draft_id, file_name, content, unplaced, pictures, untouched, notes, against, made_by, made_at)
      values (${draftId}, ${u.fileName}, ${JSON.stringify(u.content)}::jsonb, ${JSON.stringify(u.unplaced)}::jsonb,
        ${JSON.stringify(u.pictures)}::jsonb, ${u.untouched}::text[], ${u.notes}::text[], ${u.against}, access.actor(), ${now.toString()})
      on conflict (draft_id) do update set file_name = excluded.file_name, content = excluded.content, unplaced = excluded.unplaced,
        pictures = excluded.pictures, untouched = excluded.untouched, notes = excluded.notes, against = excluded.against, made_by = excluded.made_by, made_at = excluded.made_at`,
    tx,
  )

export const dropUpload = (tx: Tx, draftId: number) =>
  rows(sql`delete from meetings.draft_upload where draft_id = ${draftId}`, tx)
