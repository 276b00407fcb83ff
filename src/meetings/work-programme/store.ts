/** SQL for work programmes. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

export type TopicKind = 'topic' | 'invitation'
export type Source = 'resolution' | 'member' | 'statutory' | 'other'

/** See db/migrations/0017. Public words only. */
export type Topic = {
  id: number
  bodyId: number
  year: number
  kind: TopicKind
  title: string
  why: string
  source: Source
  sourceNote: string
  officer: string
  organisation: string
  meetingId: number | null
  meetingSlug: string | null
  meetingDate: string | null
  /** The day for which it was planned at first, where it was carried on. */
  firstDate: string | null
  /** The day of the meeting that promised the invitation. */
  promisedDate: string | null
  state: 'planned' | 'reached' | 'dropped'
  stateReason: string
}
/** With what only the desk knows: whoever is invited, and who changed it. */
export type DeskTopic = Topic & {
  promisedId: number | null
  invitee: string
  revision: number
  changedBy: string | null
  changedAt: Temporal.Instant
  /** What the agenda of its meeting did with it. */
  itemState: 'planned' | 'withdrawn' | 'deferred' | null
}

const columns = sql`t.id, t.body_id as "bodyId", t.year, t.kind, t.title, t.why, t.source, t.source_note as "sourceNote", t.officer,
  t.organisation, t.meeting_id as "meetingId", m.slug as "meetingSlug", m.date as "meetingDate", f.date as "firstDate",
  p.date as "promisedDate", t.state, t.state_reason as "stateReason"`
const from = sql`meetings.topic t left join meetings.meeting m on m.id = t.meeting_id
  left join meetings.meeting f on f.id = t.first_meeting_id left join meetings.meeting p on p.id = t.promised_id`
const desk = sql`t.promised_id as "promisedId", t.invitee, t.revision, access.name_of(t.changed_by) as "changedBy", t.changed_at as "changedAt",
  (select b.state from meetings.business b where b.topic_id = t.id and b.meeting_id = t.meeting_id order by b.id desc limit 1) as "itemState"`
const order = sql`order by m.date nulls last, t.id`

/** The programme of a body's municipal year, as everybody may read it. */
export const topicsOf = (tx: Tx, bodyId: number, year: number) =>
  rows(sql<Topic>`select ${columns} from ${from} where t.body_id = ${bodyId} and t.year = ${year} ${order}`, tx)

export const deskTopicsOf = (tx: Tx, bodyId: number, year: number) =>
  rows(
    sql<DeskTopic>`select ${columns}, ${desk} from ${from} where t.body_id = ${bodyId} and t.year = ${year} ${order}`,
    tx,
  )

export const deskTopic = (tx: Tx, id: number) =>
  row(sql<DeskTopic>`select ${columns}, ${desk} from ${from} where t.id = ${id}`, tx)

/** Years of which a body has a programme or meetings, the newest first. */
export const programmeYears = async (tx: Tx, bodyId: number): Promise<number[]> =>
  (
    await rows(
      sql<{ year: number }>`select year from meetings.topic where body_id = ${bodyId}
        union select year from meetings.meeting where body_id = ${bodyId} order by year desc`,
      tx,
    )
  ).map(one => one.year)

export type ProgrammeBody = { slug: string; name: string; public: boolean; planned: number; unplanned: number }

/** Every body that whoever asks sees, with how many topics wait. */
export const programmeBodies = (tx: Tx) =>
  rows(
    sql<ProgrammeBody>`select b.slug, b.name, b.public,
        (select count(*) from meetings.topic t where t.body_id = b.id and t.state = 'planned' and t.meeting_id is not null) as planned,
        (select count(*) from meetings.topic t where t.body_id = b.id and t.state = 'planned' and t.meeting_id is null) as unplanned
      from people.body b order by b.name`,
    tx,
  )

/** What a clerk says of a topic. */
export type TopicFacts = {
  kind: TopicKind
  title: string
  why: string
  source: Source
  sourceNote: string
  officer: string
  invitee: string
  organisation: string
  meetingId: number | null
  promisedId: number | null
}

export const insertTopic = (tx: Tx, bodyId: number, year: number, t: TopicFacts, now: Temporal.Instant) =>
  one(
    sql<{
      id: number
    }>`insert into meetings.topic (body_id, year, kind, title, why, source, source_note, officer, invitee, organisation,
        meeting_id, promised_id, changed_by, changed_at)
      values (${bodyId}, ${year}, ${t.kind}, ${t.title}, ${t.why}, ${t.source}, ${t.sourceNote}, ${t.officer}, ${t.invitee}, ${t.organisation},
        ${t.meetingId}, ${t.promisedId}, access.actor(), ${now.toString()}) returning id`,
    tx,
  )

type Which = { id: number; revision: number; now: Temporal.Instant }
const changed = (now: Temporal.Instant) =>
  sql`revision = revision + 1, changed_by = access.actor(), changed_at = ${now.toString()}`

export const updateTopic = (tx: Tx, { id, revision, now }: Which, t: TopicFacts & { year: number }) =>
  row(
    sql<{
      id: number
    }>`update meetings.topic set title = ${t.title}, why = ${t.why}, source = ${t.source}, source_note = ${t.sourceNote},
        officer = ${t.officer}, invitee = ${t.invitee}, organisation = ${t.organisation}, meeting_id = ${t.meetingId},
        promised_id = ${t.promisedId}, year = ${t.year}, ${changed(now)} where id = ${id} and revision = ${revision} returning id`,
    tx,
  )

/** To another meeting and its year; where it was planned at first stays known. */
export const moveTopic = (tx: Tx, { id, revision, now }: Which, to: { meetingId: number | null; year: number }) =>
  row(
    sql<{
      id: number
    }>`update meetings.topic set first_meeting_id = coalesce(first_meeting_id, meeting_id), meeting_id = ${to.meetingId},
        year = ${to.year}, state = 'planned', state_reason = '', ${changed(now)} where id = ${id} and revision = ${revision} returning id`,
    tx,
  )

export const endTopic = (tx: Tx, { id, revision, now }: Which, state: 'reached' | 'dropped', reason: string) =>
  row(
    sql<{ id: number }>`update meetings.topic set state = ${state}, state_reason = ${reason}, ${changed(now)}
      where id = ${id} and revision = ${revision} returning id`,
    tx,
  )

export type Planned = {
  id: number
  slug: string
  date: string
  year: number
  status: 'scheduled' | 'held' | 'cancelled'
}

/** The meetings of a body, the earliest first, for planning. */
export const meetingsToPlan = (tx: Tx, bodyId: number) =>
  rows(
    sql<Planned>`select id, slug, date, year, status from meetings.meeting where body_id = ${bodyId} order by date`,
    tx,
  )
