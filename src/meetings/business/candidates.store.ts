/** SQL for what waits to come on an agenda. */
import { sql } from 'kysely'
import type { ItemKind } from '../../authority/index.ts'
import { row, rows, type Tx } from '../../db/index.ts'
import type { AgendaMeeting } from './agenda.store.ts'
import type { Openness } from './store.ts'

export type PutOff = Openness & {
  id: number
  meetingId: number
  date: string
  /** Put off by name; else the meeting closed before it was reached. */
  deferred: boolean
  kind: ItemKind
  title: string
  note: string
  presenter: string | null
  organisation: string | null
  topicId: number | null
  draftId: number | null
}

/** What is not business of its own: it stands on every agenda, reached or not. */
const procedural = [
  'heading',
  'apologies',
  'announcements',
  'declarations',
  'minutes',
  'matters arising',
  'questions',
  'actions',
  'exclusion',
]

/** Entries of a sitting's log that were not taken back. */
const stands = sql`not exists (select from meetings.happening u where u.meeting_id = h.meeting_id and u.undoes = h.n)`

/** Items that earlier meetings of the body put off, or closed without reaching, and that no agenda carries on yet. */
export const putOff = (tx: Tx, { bodyId, date }: AgendaMeeting) =>
  rows(
    sql<PutOff>`select i.id, m.id as "meetingId", m.date, i.state = 'deferred' as deferred, i.kind, i.title, i.note, i.presenter, i.organisation, i.topic_id as "topicId",
        i.part, i.private_title as "privateTitle", i.exempt, i.public_interest as "publicInterest", i.exempt_until as "exemptUntil",
        i.confidential, (select min(d.id) from meetings.draft d where d.business_id = i.id) as "draftId"
      from meetings.business i join meetings.meeting m on m.id = i.meeting_id
      where m.body_id = ${bodyId} and m.date < ${date}
        and (i.state = 'deferred'
          or i.state = 'planned' and i.kind <> all(${procedural}::text[])
             and exists (select from meetings.happening h where h.meeting_id = m.id and h.kind = 'closed' and ${stands})
             and exists (select from meetings.happening h where h.meeting_id = m.id and h.kind = 'begun' and ${stands})
             and not exists (select from meetings.happening h where h.business_id = i.id and h.kind = 'begun' and ${stands}))
        and not exists (select from meetings.business n where n.carried_from = i.id)
      order by m.date, i.position`,
    tx,
  )

/** The meeting of the body before this one that was held, with what its minutes say of items put off: of papers that were read. */
export const minutedBefore = (tx: Tx, { bodyId, date }: AgendaMeeting) =>
  row(
    sql<{ id: number; date: string; minuted: boolean; putOff: { id: number; title: string }[] }>`
      select m.id, m.date, exists (select from meetings.minute i where i.meeting_id = m.id) as minuted,
        coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title) order by i.position) from meetings.minute i
                   where i.meeting_id = m.id and i.deferred
                     and not exists (select from meetings.business b where b.meeting_id = m.id)), '[]') as "putOff"
      from meetings.meeting m
      where m.body_id = ${bodyId} and m.date < ${date} and m.status <> 'cancelled' order by m.date desc limit 1`,
    tx,
  )

export type WaitingDraft = Openness & { id: number; title: string; officer: string; forThis: boolean }

/** Reports for this meeting that have no place on its agenda, and those of the body that wait for a meeting. */
export const waitingDrafts = (tx: Tx, { id, bodyId }: AgendaMeeting) =>
  rows(
    sql<WaitingDraft>`select d.id, d.title, d.officer, d.meeting_id is not null as "forThis", d.part, d.private_title as "privateTitle",
        d.exempt, d.public_interest as "publicInterest", d.exempt_until as "exemptUntil", d.confidential
      from meetings.draft d
      where d.body_id = ${bodyId} and d.business_id is null and (d.meeting_id = ${id} or d.meeting_id is null)
      order by d.meeting_id is null, d.id`,
    tx,
  )

/** How many actions of the body's earlier meetings are open. */
export const actionsBefore = async (tx: Tx, { bodyId, date }: AgendaMeeting): Promise<number> =>
  (
    await row(
      sql<{ n: number }>`select count(*) as n from meetings.action a join meetings.meeting m on m.id = a.meeting_id
        where m.body_id = ${bodyId} and m.date < ${date} and a.state = 'open'`,
      tx,
    )
  )?.n ?? 0

export type Feedback = { id: number; person: string; outside: string; date: string; words: string }

/** What members bring back from bodies on which they represent the council, and have on no agenda yet. */
export const waitingFeedback = (tx: Tx, { bodyId }: AgendaMeeting) =>
  rows(
    sql<Feedback>`select f.id, p.name as person, r.outside, f.date, f.words
      from meetings.feedback f join people.representation r on r.id = f.representation_id join people.person p on p.id = r.person_id
      where r.body_id = ${bodyId} and f.business_id is null order by f.date, f.id`,
    tx,
  )

export const placeFeedback = (tx: Tx, id: number, place: { businessId: number; meetingId: number }) =>
  rows(
    sql`update meetings.feedback set business_id = ${place.businessId}, meeting_id = ${place.meetingId} where id = ${id}`,
    tx,
  )

export type PlannedTopic = {
  id: number
  kind: 'topic' | 'invitation'
  title: string
  officer: string
  invitee: string
  organisation: string
  promisedId: number | null
  promised: string | null
  firstDate: string | null
}

/** Topics of the work programme planned for a meeting, and invitations that no meeting has yet, which its agenda does not have. */
export const plannedTopics = (tx: Tx, { id, bodyId }: AgendaMeeting) =>
  rows(
    sql<PlannedTopic>`select t.id, t.kind, t.title, t.officer, t.invitee, t.organisation, t.promised_id as "promisedId", p.date as promised,
        f.date as "firstDate"
      from meetings.topic t left join meetings.meeting p on p.id = t.promised_id left join meetings.meeting f on f.id = t.first_meeting_id
      where t.body_id = ${bodyId} and t.state = 'planned' and (t.meeting_id = ${id} or (t.kind = 'invitation' and t.meeting_id is null))
        and not exists (select from meetings.business b where b.meeting_id = ${id} and b.topic_id = t.id)
      order by t.id`,
    tx,
  )
