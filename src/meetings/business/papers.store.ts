/** SQL for what stands with items of business: reports in preparation, slides. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type Draft = {
  id: number
  slug: string
  title: string
  state: 'writing' | 'submitted' | 'accepted'
  part: 'I' | 'II'
  version: number
  businessId: number | null
}

/** Reports for items of a meeting: the newest version's number is in it. */
export const draftsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Draft>`select d.id, d.slug, d.title, d.state, d.part, d.business_id as "businessId",
        coalesce((select max(v.number) from meetings.draft_version v where v.draft_id = d.id), 0) as version
      from meetings.draft d where d.meeting_id = ${meetingId} order by d.id`,
    tx,
  )

export type Slides = {
  id: number
  businessId: number
  title: string
  fileName: string
  media: string
  sha256: string
  bytes: number
  part: 'I' | 'II'
}

/** Files that stand with items themselves: slides. */
export const slidesOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Slides>`select t.id, t.business_id as "businessId", t.title, t.file_name as "fileName", t.media, t.sha256, t.bytes, t.part
      from meetings.attachment t join meetings.business i on i.id = t.business_id
      where i.meeting_id = ${meetingId} and t.kind = 'presentation' order by t.position, t.id`,
    tx,
  )

type NewSlides = Pick<Slides, 'title' | 'fileName' | 'media' | 'sha256' | 'bytes'>

/** Seen by whoever may see the item. */
export const insertSlides = (tx: Tx, item: { id: number } & Hidden, file: NewSlides, now: Temporal.Instant) =>
  rows(
    sql`insert into meetings.attachment (business_id, position, kind, title, file_name, media, sha256, bytes, part, exempt, public_interest,
        confidential, added_by, added_at)
      values (${item.id}, (select coalesce(max(position) + 1, 0) from meetings.attachment where business_id = ${item.id}), 'presentation',
        ${file.title}, ${file.fileName}, ${file.media}, ${file.sha256}, ${file.bytes}, ${item.part}, ${item.exempt}::int[],
        ${item.publicInterest}, ${item.confidential}, access.actor(), ${now.toString()})`,
    tx,
  )

type Hidden = { part: 'I' | 'II'; exempt: number[]; publicInterest: string; confidential: boolean }

/** Slides are seen by whoever may see their item, also when that changes. */
export const followItem = (tx: Tx, businessId: number, to: Hidden) =>
  rows(
    sql`update meetings.attachment set part = ${to.part}, exempt = ${to.exempt}::int[], public_interest = ${to.publicInterest},
        confidential = ${to.confidential} where business_id = ${businessId}`,
    tx,
  )

export const deleteSlides = (tx: Tx, businessId: number, id: number) =>
  rows(sql`delete from meetings.attachment where id = ${id} and business_id = ${businessId}`, tx)

/** A report takes its place on an agenda; one that was put off keeps the date of the meeting for which it was written. */
export const placeDraft = (tx: Tx, draftId: number, place: { businessId: number; meetingId: number }) =>
  rows(
    sql`update meetings.draft d set date = case when d.meeting_id is distinct from ${place.meetingId}
            then coalesce(d.date, (select m.date from meetings.meeting m where m.id = d.meeting_id)) else d.date end,
        business_id = ${place.businessId}, meeting_id = ${place.meetingId}
      where d.id = ${draftId}`,
    tx,
  )
