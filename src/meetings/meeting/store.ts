/** SQL for meetings. */
import { sql, type SqlBool } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

export type Status = 'scheduled' | 'held' | 'cancelled'
export type Meeting = {
  id: number
  slug: string
  bodyId: number
  bodySlug: string
  bodyName: string
  date: string
  starts: string | null
  ended: string | null
  venue: string | null
  status: Status
  year: number
}

const columns = sql`m.id, m.slug, m.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", m.date, m.starts, m.ended,
  m.venue, m.status, m.year`
const from = sql`meetings.meeting m join people.body b on b.id = m.body_id`

export const meetingBySlug = (tx: Tx, slug: string) =>
  row(sql<Meeting>`select ${columns} from ${from} where m.slug = ${slug}`, tx)

export const meetingById = (tx: Tx, id: number) =>
  row(sql<Meeting>`select ${columns} from ${from} where m.id = ${id}`, tx)

export const meetingOn = (tx: Tx, bodyId: number, date: string) =>
  row(sql<Meeting>`select ${columns} from ${from} where m.body_id = ${bodyId} and m.date = ${date}`, tx)

/** Newest first; all bodies and all years where none is named. */
export const meetings = (tx: Tx, only: { bodySlug?: string | undefined; year?: number | undefined } = {}) =>
  rows(
    sql<Meeting>`select ${columns} from ${from}
      where ${only.bodySlug ? sql<SqlBool>`b.slug = ${only.bodySlug}` : sql<SqlBool>`true`}
        and ${only.year === undefined ? sql<SqlBool>`true` : sql<SqlBool>`m.year = ${only.year}`}
      order by m.date desc, b.name`,
    tx,
  )

/** The body's meetings just before and just after a date. */
export const neighbours = (tx: Tx, bodyId: number, date: string) =>
  row(
    sql<{ before: string | null; beforeDate: string | null; after: string | null; afterDate: string | null }>`
      select p.slug as before, p.date as "beforeDate", n.slug as after, n.date as "afterDate"
      from (select) one
      left join lateral (select slug, date from meetings.meeting where body_id = ${bodyId} and date < ${date}
                         order by date desc limit 1) p on true
      left join lateral (select slug, date from meetings.meeting where body_id = ${bodyId} and date > ${date}
                         order by date limit 1) n on true`,
    tx,
  )

export const insertMeeting = (
  tx: Tx,
  m: { slug: string; bodyId: number; date: string; year: number; status: Status },
) =>
  one(
    sql<{ id: number }>`insert into meetings.meeting (slug, body_id, date, year, status)
      values (${m.slug}, ${m.bodyId}, ${m.date}, ${m.year}, ${m.status}) returning id`,
    tx,
  )

export type Facts = {
  starts?: string | null | undefined
  ended?: string | null | undefined
  venue?: string | null | undefined
  status?: Status | undefined
}

/** Fills in what is known; null and undefined leave what stands there. Calendars are told of each change. */
export const updateMeeting = (tx: Tx, id: number, facts: Facts) =>
  rows(
    sql`update meetings.meeting m set starts = f.starts, ended = f.ended, venue = f.venue, status = f.status, changed = now(),
        sequence = m.sequence + ((m.starts, m.venue, m.status) is distinct from (f.starts, f.venue, f.status))::int
      from (select coalesce(${facts.starts ?? null}, starts) as starts, coalesce(${facts.ended ?? null}, ended) as ended,
              coalesce(${facts.venue ?? null}, venue) as venue, coalesce(${facts.status ?? null}, status) as status
            from meetings.meeting where id = ${id}) f
      where m.id = ${id}`,
    tx,
  )

export const slugsLike = (tx: Tx, slug: string) =>
  rows(sql<{ slug: string }>`select slug from meetings.meeting where slug = ${slug} or slug like ${`${slug}-%`}`, tx)

/** The municipal years that have meetings, newest first. */
export const years = (tx: Tx) =>
  rows(sql<{ year: number }>`select distinct year from meetings.meeting order by year desc`, tx)

/** Meetings from a day on, the nearest first; before a day, the latest first. */
export const meetingsFrom = (tx: Tx, day: string, most: number) =>
  rows(
    sql<Meeting>`select ${columns} from ${from} where m.date >= ${day} order by m.date, m.starts, b.name limit ${most}`,
    tx,
  )
export const meetingsBefore = (tx: Tx, day: string, most: number) =>
  rows(
    sql<Meeting>`select ${columns} from ${from} where m.date < ${day} order by m.date desc, b.name limit ${most}`,
    tx,
  )
export const meetingsBetween = (tx: Tx, first: string, last: string) =>
  rows(
    sql<Meeting>`select ${columns} from ${from} where m.date between ${first} and ${last} order by m.date, m.starts, b.name`,
    tx,
  )
