/** SQL for the calendar as clerks plan it. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Meeting } from './store.ts'

export type MeetingKind = 'ordinary' | 'annual' | 'extraordinary'

/** Days are 'YYYY-MM-DD'. */
export type PlannedMeeting = Meeting & {
  kind: MeetingKind
  /** The day on which it was convened, where that is later than the notice asks. */
  convened: string | null
  /** Why it was cancelled or moved, for the public. */
  whyChanged: string | null
  movedFrom: string | null
  minutesState: 'draft' | 'approved' | 'signed' | null
  bodyKind: string
  bodyPublic: boolean
  /** Its sitting was opened: something of it is shown. */
  begun: boolean
  sequence: number
  revision: number
}

const columns = sql`m.id, m.slug, m.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", m.date, m.starts, m.ended,
  m.venue, m.status, m.year, m.kind, m.convened, m.why_changed as "whyChanged", m.moved_from as "movedFrom",
  m.minutes_state as "minutesState", b.kind as "bodyKind", b.public as "bodyPublic", m.sequence, m.revision,
  exists (select from meetings.shown s where s.meeting_id = m.id) as begun`
const from = sql`meetings.meeting m join people.body b on b.id = m.body_id`

export const plannedMeeting = (tx: Tx, slug: string) =>
  row(sql<PlannedMeeting>`select ${columns} from ${from} where m.slug = ${slug}`, tx)

/** Every meeting of a day, cancelled ones too. */
export const plannedOn = (tx: Tx, date: string) =>
  rows(sql<PlannedMeeting>`select ${columns} from ${from} where m.date = ${date} order by m.starts, b.name`, tx)

/** From a day on, the nearest first; of some bodies where they are named. */
export const plannedFrom = (tx: Tx, date: string, bodyIds: number[] | null = null) =>
  rows(
    sql<PlannedMeeting>`select ${columns} from ${from}
      where m.date >= ${date} and (${bodyIds}::int[] is null or m.body_id = any (${bodyIds}::int[]))
      order by m.date, m.starts, b.name limit 500`,
    tx,
  )

/**
 * Meetings that are over and whose minutes are not finished, the latest first: those that were prepared here, and of the others, of
 * which only papers speak, those since `since`.
 */
export const unfinished = (tx: Tx, today: string, since: string) =>
  rows(
    sql<PlannedMeeting>`select ${columns} from ${from}
      where (m.date < ${today} or m.date = ${today} and m.status = 'held')
        and m.status <> 'cancelled' and m.minutes_state is distinct from 'signed'
        and (exists (select from meetings.business i where i.meeting_id = m.id)
          or m.date >= ${since} and not exists (select from meetings.minute n where n.meeting_id = m.id))
      order by m.date desc limit 50`,
    tx,
  )

/** The days of the council's annual meetings. */
export const annualMeetings = async (tx: Tx): Promise<string[]> =>
  (
    await rows(
      sql<{ date: string }>`select m.date from meetings.meeting m join people.body b on b.id = m.body_id
        where m.kind = 'annual' and m.status <> 'cancelled' and b.kind = 'council' order by m.date`,
      tx,
    )
  ).map(one => one.date)

/** Until the transaction ends nobody else plans: two clerks cannot take one room in the same moment. */
export const lockCalendar = (tx: Tx) => rows(sql`select pg_advisory_xact_lock(hashtext('meetings.calendar'))`, tx)

export type Plan = {
  bodyId: number
  date: string
  /** 'HH:MM' */
  starts: string
  venue: string
  kind: MeetingKind
  convened: string | null
}

export const insertPlan = (tx: Tx, slug: string, year: number, plan: Plan) =>
  one(
    sql<{
      id: number
      slug: string
    }>`insert into meetings.meeting (slug, body_id, date, starts, venue, year, kind, convened)
      values (${slug}, ${plan.bodyId}, ${plan.date}, ${plan.starts}, ${plan.venue}, ${year}, ${plan.kind}, ${plan.convened})
      returning id, slug`,
    tx,
  )

export type Change = Omit<Plan, 'bodyId' | 'starts' | 'venue'> & {
  starts: string | null
  venue: string | null
  status: 'scheduled' | 'cancelled'
  year: number
  whyChanged: string | null
  movedFrom: string | null
}

/** False where somebody else was first. Calendars are told of each change of day, time, place and status (`sequence`). */
export const savePlan = async (tx: Tx, id: number, revision: number, to: Change): Promise<boolean> =>
  (
    await rows(
      sql`update meetings.meeting m set date = ${to.date}, starts = ${to.starts}, venue = ${to.venue}, kind = ${to.kind},
          convened = ${to.convened}, status = ${to.status}, year = ${to.year}, why_changed = ${to.whyChanged},
          moved_from = ${to.movedFrom}, changed = now(), revision = revision + 1,
          sequence = m.sequence + ((m.date, m.starts, m.venue, m.status)
            is distinct from (${to.date}::date, ${to.starts}, ${to.venue}, ${to.status}))::int
        where m.id = ${id} and m.revision = ${revision} and m.status <> 'held' returning m.id`,
      tx,
    )
  ).length === 1

/** What waits to be published for a meeting is withdrawn. */
export const withdrawWaiting = (tx: Tx, id: number) =>
  rows(sql`update meetings.publication set state = 'withdrawn' where meeting_id = ${id} and state = 'waiting'`, tx)

/** The scheduled meetings around the turn of a municipal year, in whose year a new annual meeting may put others. */
export const scheduledIn = (tx: Tx, year: number) =>
  rows(
    sql<{ id: number; date: string; year: number }>`select id, date, year from meetings.meeting
      where date between ${`${year}-01-01`} and ${`${year}-12-31`} and status = 'scheduled'`,
    tx,
  )

export const putYear = (tx: Tx, id: number, year: number) =>
  rows(sql`update meetings.meeting set year = ${year} where id = ${id}`, tx)

/** Where meetings were held or are planned, the most used first. */
export const venues = async (tx: Tx): Promise<string[]> =>
  (
    await rows(
      sql<{ venue: string }>`select venue from meetings.meeting where venue is not null
        group by venue order by count(*) desc, max(date) desc limit 20`,
      tx,
    )
  ).map(one => one.venue)
