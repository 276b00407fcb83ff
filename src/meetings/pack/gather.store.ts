/** SQL for what a pack says beside its agenda and its reports. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'
import type { PackContent, PackFile, PackMember } from './content.ts'

type Of = PackContent['meeting'] & {
  bodyId: number
  bodySlug: string
  bodyName: string
  bodyKind: string
  publisher: string
  year: number
  seats: number | null
  convened: string | null
  next: string | null
}

export const packMeeting = (tx: Tx, slug: string) =>
  row(
    sql<Of>`select m.id, m.slug, m.date, m.starts, m.venue, m.kind, m.year, m.convened, b.id as "bodyId", b.slug as "bodySlug",
        b.name as "bodyName", b.kind as "bodyKind", b.publisher, b.seats,
        (select min(n.date) from meetings.meeting n where n.body_id = m.body_id and n.date > m.date and n.status = 'scheduled') as next
      from meetings.meeting m join people.body b on b.id = m.body_id where m.slug = ${slug}`,
    tx,
  )

/** Who sits on the day of the meeting: of the newest municipal year on record, until the annual meeting has named others. */
export const membersAt = (tx: Tx, bodyId: number, year: number, date: string) =>
  rows(
    sql<PackMember>`select now.name, m.role, m.party, m.coopted
      from people.membership m join people.person p on p.id = m.person_id join people.person now on now.id = p.same_as
      where m.body_id = ${bodyId}
        and m.year = (select max(o.year) from people.membership o where o.body_id = ${bodyId} and o.year <= ${year})
        and coalesce(m.begins, '-infinity') <= ${date}::date and coalesce(m.ends, 'infinity') >= ${date}::date
      order by m.position`,
    tx,
  )

/** Slides and other files that stand with items themselves. */
export const filesOfItems = (tx: Tx, meetingId: number) =>
  rows(
    sql<
      Omit<PackFile, 'label'> & { businessId: number }
    >`select t.id, t.business_id as "businessId", t.title, t.file_name as "fileName",
        t.media, t.sha256, t.alt, t.part, t.exempt, t.confidential
      from meetings.attachment t join meetings.business i on i.id = t.business_id
      where i.meeting_id = ${meetingId} and t.kind <> 'picture' order by t.position, t.id`,
    tx,
  )

/** Earlier meetings of the body whose minutes wait to be agreed, else the last one whose minutes are on record. */
export const minutesToAgree = (tx: Tx, bodyId: number, date: string) =>
  rows(
    sql<{ id: number }>`with known as (
        select m.id, m.date, m.minutes_state from meetings.meeting m
         where m.body_id = ${bodyId} and m.date < ${date} and exists (select from meetings.minute n where n.meeting_id = m.id))
      select k.id from known k
       where k.minutes_state = 'draft'
          or k.date = (select max(date) from known) and k.minutes_state is null
       order by k.date`,
    tx,
  )

export type SeatThen = { slug: string; role: string | null; coopted: boolean }

/** Who sat on the body on the day of a meeting, and as what. */
export const seatsAt = (tx: Tx, meetingId: number) =>
  rows(
    sql<SeatThen>`select now.slug, m.role, m.coopted
      from meetings.meeting t join people.membership m on m.body_id = t.body_id and m.year = t.year
        join people.person p on p.id = m.person_id join people.person now on now.id = p.same_as
      where t.id = ${meetingId} and coalesce(m.begins, '-infinity') <= t.date and coalesce(m.ends, 'infinity') >= t.date`,
    tx,
  )
