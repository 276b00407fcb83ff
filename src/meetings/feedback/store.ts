/** SQL for what representatives bring back from other bodies. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../../db/index.ts'

export type Feedback = {
  id: number
  representationId: number
  outside: string
  person: string
  /** The body that it is for. */
  bodyId: number
  words: string
  /** The day of the meeting that it tells of, 'YYYY-MM-DD'. */
  date: string
  meetingId: number | null
  madeAt: Temporal.Instant
}

const columns = sql`f.id, f.representation_id as "representationId", r.outside, p.name as person, r.body_id as "bodyId", f.words,
  f.date, f.meeting_id as "meetingId", f.made_at as "madeAt"`
const from = sql`meetings.feedback f join people.representation r on r.id = f.representation_id
  join people.person q on q.id = r.person_id join people.person p on p.id = q.same_as`

/** What waits for an agenda of the body, the oldest first. For clerks. */
export const openFeedback = (tx: Tx, bodyId: number) =>
  rows(
    sql<Feedback>`select ${columns} from ${from} where r.body_id = ${bodyId} and f.meeting_id is null order by f.date, f.id`,
    tx,
  )

/** Puts one on a meeting's agenda, as its item; false where it was taken already. */
export const takeFeedback = async (
  tx: Tx,
  id: number,
  meetingId: number,
  businessId: number | null,
): Promise<boolean> =>
  (
    await rows(
      sql`update meetings.feedback set meeting_id = ${meetingId}, business_id = ${businessId}
        where id = ${id} and meeting_id is null returning id`,
      tx,
    )
  ).length === 1

export const feedbackOf = (tx: Tx, representationId: number) =>
  rows(
    sql<Feedback>`select ${columns} from ${from} where f.representation_id = ${representationId} order by f.date desc`,
    tx,
  )

export const insertFeedback = (tx: Tx, f: { representationId: number; words: string; date: string; by: number }) =>
  one(
    sql<{ id: number }>`insert into meetings.feedback (representation_id, words, date, made_by)
      values (${f.representationId}, ${f.words}, ${f.date}, ${f.by}) returning id`,
    tx,
  )
