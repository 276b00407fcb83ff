/** SQL for what becomes of minutes in preparation: sent, commented on, released, amended, approved, signed, corrected. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Capacity } from './store.ts'

export const sendToChair = (tx: Tx, meetingId: number, now: Temporal.Instant) =>
  rows(
    sql`update meetings.minutes_desk set state = 'with chair', sent_at = ${now}, revision = revision + 1
      where meeting_id = ${meetingId} and state = 'draft'`,
    tx,
  )

/** Whether whoever asks chairs the body, as chair or vice-chair. */
export const chairs = async (tx: Tx, bodyId: number): Promise<boolean> =>
  (await one(sql<{ yes: boolean }>`select ${bodyId} = any (people.chairs()) as yes`, tx)).yes

export type Comment = { id: number; by: string; text: string; agrees: boolean; at: Temporal.Instant }

export const commentsOn = (tx: Tx, meetingId: number) =>
  rows(
    sql<Comment>`select c.id, access.name_of(c.account_id) as by, c.text, c.agrees, c.at from meetings.minutes_comment c
      where c.meeting_id = ${meetingId} order by c.id`,
    tx,
  )

export const insertComment = (tx: Tx, meetingId: number, text: string, agrees: boolean) =>
  rows(
    sql`insert into meetings.minutes_comment (meeting_id, account_id, text, agrees)
      values (${meetingId}, access.actor(), ${text}, ${agrees})`,
    tx,
  )

export const setReleased = (tx: Tx, meetingId: number) =>
  rows(
    sql`update meetings.minutes_desk set state = 'released', revision = revision + 1
      where meeting_id = ${meetingId} and state in ('draft', 'with chair')`,
    tx,
  )

/** Released, and taken back before it was published. */
export const setDraft = (tx: Tx, meetingId: number) =>
  rows(
    sql`update meetings.minutes_desk set state = 'draft', revision = revision + 1 where meeting_id = ${meetingId} and state in ('with chair', 'released')`,
    tx,
  )

/** A publication of minutes: 1 is the draft; then they are published as agreed, and as signed. */
export const insertPublication = (tx: Tx, meetingId: number, due: Temporal.Instant, said: string) =>
  one(
    sql<{ id: number }>`insert into meetings.publication (meeting_id, kind, number, due, asked_by, said)
      select ${meetingId}, 'minutes', coalesce(max(p.number), 0) + 1, ${due}, access.actor(), ${said}
        from meetings.publication p where p.meeting_id = ${meetingId} and p.kind = 'minutes' returning id`,
    tx,
  )

export type MinutesPublication = {
  id: number
  number: number
  due: Temporal.Instant
  state: 'waiting' | 'published' | 'failed' | 'withdrawn'
  failure: string | null
  publishedAt: Temporal.Instant | null
}

export const minutesPublications = (tx: Tx, meetingId: number) =>
  rows(
    sql<MinutesPublication>`select id, number, due, state, failure, published_at as "publishedAt" from meetings.publication
      where meeting_id = ${meetingId} and kind = 'minutes' order by number`,
    tx,
  )

export const withdrawPublications = (tx: Tx, meetingId: number) =>
  rows(
    sql`update meetings.publication set state = 'withdrawn' where meeting_id = ${meetingId} and kind = 'minutes'
      and state in ('waiting', 'failed') returning id`,
    tx,
  )

export type Amendment = {
  id: number
  itemId: number | null
  attendanceId: number | null
  oldWords: string
  newWords: string
  movedBy: string
}

export const amendmentsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<
      Amendment & { ref: string | null; title: string | null; part: 'I' | 'II' }
    >`select a.id, a.item_id as "itemId", a.attendance_id as "attendanceId",
        a.old_words as "oldWords", a.new_words as "newWords", a.moved_by as "movedBy", i.ref, i.title, coalesce(i.part, 'I') as part
      from meetings.minutes_amendment a left join meetings.minutes_item i on i.id = a.item_id
      where a.meeting_id = ${meetingId} order by a.id`,
    tx,
  )

export const insertAmendment = (tx: Tx, meetingId: number, a: Omit<Amendment, 'id'>) =>
  rows(
    sql`insert into meetings.minutes_amendment (meeting_id, item_id, attendance_id, old_words, new_words, moved_by, made_by)
      values (${meetingId}, ${a.itemId}, ${a.attendanceId}, ${a.oldWords}, ${a.newWords}, ${a.movedBy}, access.actor())`,
    tx,
  )

export const amendItem = (tx: Tx, id: number, i: { title: string; words: string; resolutions: string[] }) =>
  rows(
    sql`update meetings.minutes_item set title = ${i.title}, words = ${i.words}, resolutions = ${i.resolutions}, revision = revision + 1,
        changed_by = access.actor(), changed_at = now() where id = ${id}`,
    tx,
  )

export const amendAttendee = (tx: Tx, id: number, capacity: Capacity) =>
  rows(
    sql`update meetings.minutes_attendance set capacity = ${capacity}, role = case when ${capacity} = 'present' then role end where id = ${id}`,
    tx,
  )

export const setApproved = (tx: Tx, meetingId: number, by: { meetingId: number; ref: string | null; on: string }) =>
  rows(
    sql`update meetings.minutes_desk set state = 'approved', approved_at = ${by.meetingId}, approved_as = ${by.ref}, approved_on = ${by.on},
        revision = revision + 1 where meeting_id = ${meetingId}`,
    tx,
  )

export const setSigned = (tx: Tx, meetingId: number, signed: { by: string; on: string }) =>
  rows(
    sql`update meetings.minutes_desk set state = 'signed', signed_by = ${signed.by}, signed_on = ${signed.on}, revision = revision + 1
      where meeting_id = ${meetingId}`,
    tx,
  )

export type Near = {
  id: number
  slug: string
  date: string
  kind: 'ordinary' | 'annual' | 'extraordinary'
  status: string
  minutesState: string | null
  deskState: string | null
  bodyId: number
  year: number
}

const near = sql`m.id, m.slug, m.date::text as date, m.kind, m.status, m.minutes_state as "minutesState", d.state as "deskState", m.body_id as "bodyId", m.year
  from meetings.meeting m left join meetings.minutes_desk d on d.meeting_id = m.id`

/** The body's other meetings, oldest first; cancelled ones left out. */
export const meetingsNear = (tx: Tx, bodyId: number, meetingId: number) =>
  rows(
    sql<Near>`select ${near} where m.body_id = ${bodyId} and m.id <> ${meetingId} and m.status <> 'cancelled' order by m.date`,
    tx,
  )

export const standingOf = (tx: Tx, meetingId: number) => row(sql<Near>`select ${near} where m.id = ${meetingId}`, tx)

export type Correction = {
  id: number
  minuteId: number | null
  ref: string | null
  says: string
  bySlug: string
  byDate: string
  byRef: string | null
  madeAt: Temporal.Instant
}

/** What later minutes correct in those of a meeting, oldest first. */
export const correctionsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Correction>`select c.id, c.minute_id as "minuteId", old.ref, c.says, m.slug as "bySlug", m.date::text as "byDate", n.ref as "byRef",
        c.made_at as "madeAt"
      from meetings.correction c join meetings.meeting m on m.id = c.by_meeting join meetings.minute n on n.id = c.by_minute
        left join meetings.minute old on old.id = c.minute_id
      where c.meeting_id = ${meetingId} order by c.id`,
    tx,
  )

export const insertCorrection = (
  tx: Tx,
  c: { meetingId: number; minuteId: number | null; says: string; byMeeting: number; byMinute: number },
) =>
  rows(
    sql`insert into meetings.correction (meeting_id, minute_id, says, by_meeting, by_minute, made_by)
      values (${c.meetingId}, ${c.minuteId}, ${c.says}, ${c.byMeeting}, ${c.byMinute}, access.actor())`,
    tx,
  )

export const dueMinutes = (tx: Tx, now: Temporal.Instant) =>
  rows(
    sql<{
      id: number
    }>`select id from meetings.publication where kind = 'minutes' and state = 'waiting' and due <= ${now} order by due, id`,
    tx,
  )

/** Nothing where somebody else carries it out at this moment. */
export const takeDue = (tx: Tx, id: number, now: Temporal.Instant) =>
  row(
    sql<{ meetingId: number }>`select meeting_id as "meetingId" from meetings.publication
      where id = ${id} and state = 'waiting' and due <= ${now} for update skip locked`,
    tx,
  )

export const markPublished = (tx: Tx, id: number, now: Temporal.Instant) =>
  rows(
    sql`update meetings.publication set state = 'published', published_at = ${now}, failure = null where id = ${id}`,
    tx,
  )

export const markFailed = (tx: Tx, id: number, says: string) =>
  rows(
    sql`update meetings.publication set state = 'failed', failure = ${says.slice(0, 500)} where id = ${id} and state = 'waiting'`,
    tx,
  )

export type LaterMinute = { id: number; ref: string | null; title: string; meetingId: number; date: string }

/** The minutes of the body's later meetings, as far as they are published here: by which one these can be corrected. */
export const laterMinutes = (tx: Tx, meeting: { bodyId: number; date: string }) =>
  rows(
    sql<LaterMinute>`select n.id, n.ref, n.title, m.id as "meetingId", m.date::text as date
      from meetings.minute n join meetings.meeting m on m.id = n.meeting_id
      where m.body_id = ${meeting.bodyId} and m.date > ${meeting.date} and m.minutes_state is not null
      order by m.date, n.position limit 500`,
    tx,
  )

/** Minutes with the chair that nobody who chairs the body has answered yet, for each of them who signs in. A chair sees their own. */
export const waitingForChair = (tx: Tx) =>
  rows(
    sql<{ meetingId: number; accountId: number; bodyName: string; slug: string; date: string }>`
      select distinct d.meeting_id as "meetingId", h.account_id as "accountId", b.name as "bodyName", m.slug, m.date::text as date
      from meetings.minutes_desk d join meetings.meeting m on m.id = d.meeting_id join people.body b on b.id = m.body_id
        join people.membership s on s.body_id = b.id and s.role ~* '^(vice[- ]?)?chair'
          and s.year = (select max(o.year) from people.membership o where o.body_id = b.id) and coalesce(s.ends, 'infinity') >= current_date
        join people.person p on p.id = s.person_id join people.person mine on mine.same_as = p.same_as
        join people.holder h on h.person_id = mine.id
      where d.state = 'with chair'
        and not exists (select from meetings.minutes_comment c where c.meeting_id = d.meeting_id and c.at >= d.sent_at)`,
    tx,
  )
