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

/** Files that stand with items themselves: slides. */
export const slidesOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<{ id: number; businessId: number; title: string; part: 'I' | 'II' }>`
      select t.id, t.business_id as "businessId", t.title, t.part from meetings.attachment t join meetings.business i on i.id = t.business_id
      where i.meeting_id = ${meetingId} order by t.position, t.id`,
    tx,
  )

/** A report takes its place on an agenda; one that was put off keeps the date of the meeting for which it was written. */
export const placeDraft = (tx: Tx, draftId: number, place: { businessId: number; meetingId: number }) =>
  rows(
    sql`update meetings.draft d set date = case when d.meeting_id is distinct from ${place.meetingId}
            then coalesce(d.date, (select m.date from meetings.meeting m where m.id = d.meeting_id)) else d.date end,
        business_id = ${place.businessId}, meeting_id = ${place.meetingId}
      where d.id = ${draftId}`,
    tx,
  )
