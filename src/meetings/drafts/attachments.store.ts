/** SQL for the files behind a report: appendices, presentations, and pictures in its words. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Openness } from './store.ts'

export type Attachment = Openness & {
  id: number
  draftId: number | null
  position: number
  kind: 'appendix' | 'presentation' | 'picture'
  title: string
  fileName: string
  media: string
  sha256: string
  bytes: number
  /** Of a PDF. */
  pages: number | null
  /** What a picture shows. */
  alt: string
}

const columns = sql`id, draft_id as "draftId", position, kind, title, file_name as "fileName", media, sha256, bytes, pages, alt, part,
  exempt, public_interest as "publicInterest", exempt_until as "exemptUntil", confidential`

/** In their order: the first appendix is Appendix A. */
export const attachmentsOf = (tx: Tx, draftId: number) =>
  rows(
    sql<Attachment>`select ${columns} from meetings.attachment where draft_id = ${draftId} order by position, id`,
    tx,
  )

export const attachmentById = (tx: Tx, draftId: number, id: number) =>
  row(sql<Attachment>`select ${columns} from meetings.attachment where draft_id = ${draftId} and id = ${id}`, tx)

export type NewAttachment = Omit<Attachment, 'id' | 'draftId' | 'position' | keyof Openness> & Partial<Openness>

export const insertAttachment = (tx: Tx, draftId: number, a: NewAttachment, now: Temporal.Instant) =>
  one(
    sql<{
      id: number
    }>`insert into meetings.attachment (draft_id, position, kind, title, file_name, media, sha256, bytes, pages, alt, part,
        exempt, public_interest, exempt_until, confidential, added_by, added_at)
      values (${draftId}, (select coalesce(max(position) + 1, 0) from meetings.attachment where draft_id = ${draftId}), ${a.kind}, ${a.title},
        ${a.fileName}, ${a.media}, ${a.sha256}, ${a.bytes}, ${a.pages}, ${a.alt}, ${a.part ?? 'I'}, ${a.exempt ?? []}::int[],
        ${a.publicInterest ?? ''}, ${a.exemptUntil ?? ''}, ${a.confidential ?? false}, access.actor(), ${now.toString()}) returning id`,
    tx,
  )

export const updateAttachment = (tx: Tx, id: number, a: Openness & { title: string; alt: string }) =>
  rows(
    sql`update meetings.attachment set title = ${a.title}, alt = ${a.alt}, part = ${a.part}, exempt = ${a.exempt}::int[],
        public_interest = ${a.publicInterest}, exempt_until = ${a.exemptUntil}, confidential = ${a.confidential} where id = ${id}`,
    tx,
  )

export const deleteAttachment = (tx: Tx, id: number) => rows(sql`delete from meetings.attachment where id = ${id}`, tx)

export const orderAttachments = (tx: Tx, ids: readonly number[]) =>
  rows(
    sql`update meetings.attachment a set position = o.n from unnest(${ids}::int[]) with ordinality as o(id, n) where a.id = o.id`,
    tx,
  )
