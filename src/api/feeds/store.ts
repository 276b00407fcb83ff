/** SQL for feeds. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../db/index.ts'

export type FeedMeeting = {
  id: number
  slug: string
  bodyName: string
  date: string
  starts: string | null
  ended: string | null
  venue: string | null
  status: 'scheduled' | 'held' | 'cancelled'
  /** Why it was cancelled or moved; the day from which it was moved. */
  whyChanged: string | null
  movedFrom: string | null
  sequence: number
  changed: Temporal.Instant
  reports: number
  resolutions: number
}

/** The newest meetings, of one body where it is named, with when their record last changed. */
export const feedMeetings = (tx: Tx, bodySlug: string | null, most: number) =>
  rows(
    sql<FeedMeeting>`
      select m.id, m.slug, b.name as "bodyName", m.date, m.starts, m.ended, m.venue, m.status, m.why_changed as "whyChanged",
        m.moved_from as "movedFrom", m.sequence, m.changed,
        (select count(*) from meetings.report r where r.meeting_id = m.id) as reports,
        (select count(*) from meetings.resolution s join meetings.minute i on i.id = s.minute_id where i.meeting_id = m.id) as resolutions
      from meetings.meeting m join people.body b on b.id = m.body_id
      where ${bodySlug}::text is null or b.slug = ${bodySlug}
      order by m.date desc limit ${most}`,
    tx,
  )
