/** SQL for a meeting's desk: how far each of its parts is. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../../db/index.ts'

export type DeskCounts = {
  items: number
  /** Reports that are being written for it, and those of them that are accepted. */
  drafts: number
  accepted: number
  /** Agendas and supplements that are published; waiting for their time; that failed. */
  published: number
  waiting: number
  failed: number
  publishedAt: Temporal.Instant | null
  dueAt: Temporal.Instant | null
  questions: number
  undecided: number
  declarations: number
  /** Entries of the log of the sitting. */
  happened: number
  minutes: 'draft' | 'with chair' | 'released' | 'approved' | 'signed' | null
  /** On record, and so public; those of them that are open. */
  actions: number
  openActions: number
  /** Noted at the meeting, whether on record yet or not. */
  agreed: number
}

const counts = sql`
  (select count(*)::int from meetings.business i where i.meeting_id = m.id and i.state = 'planned') as items,
  (select count(*)::int from meetings.draft d where d.meeting_id = m.id) as drafts,
  (select count(*)::int from meetings.draft d where d.meeting_id = m.id and d.state = 'accepted') as accepted,
  (select count(*)::int from meetings.publication p where p.meeting_id = m.id and p.kind <> 'minutes' and p.state = 'published') as published,
  (select count(*)::int from meetings.publication p where p.meeting_id = m.id and p.kind <> 'minutes' and p.state = 'waiting') as waiting,
  (select count(*)::int from meetings.publication p where p.meeting_id = m.id and p.kind <> 'minutes' and p.state = 'failed') as failed,
  (select min(p.published_at) from meetings.publication p where p.meeting_id = m.id and p.kind = 'agenda') as "publishedAt",
  (select min(p.due) from meetings.publication p where p.meeting_id = m.id and p.kind <> 'minutes' and p.state = 'waiting') as "dueAt",
  (select count(*)::int from meetings.question q where q.meeting_id = m.id and q.state <> 'withdrawn') as questions,
  (select count(*)::int from meetings.question q where q.meeting_id = m.id and q.state = 'received') as undecided,
  (select count(*)::int from meetings.declaration d where d.meeting_id = m.id and d.withdrawn_at is null) as declarations,
  (select count(*)::int from meetings.happening h where h.meeting_id = m.id) as happened,
  (select d.state from meetings.minutes_desk d where d.meeting_id = m.id) as minutes,
  (select count(*)::int from meetings.action a where a.meeting_id = m.id) as actions,
  (select count(*)::int from meetings.action a where a.meeting_id = m.id and a.state = 'open') as "openActions",
  (select count(*)::int from meetings.happening h where h.meeting_id = m.id and h.kind = 'action'
    and not exists (select from meetings.happening u where u.meeting_id = h.meeting_id and u.undoes = h.n
      and not exists (select from meetings.happening w where w.meeting_id = u.meeting_id and w.undoes = u.n))) as agreed`

export const deskCounts = (tx: Tx, meetingId: number) =>
  one(sql<DeskCounts>`select ${counts} from meetings.meeting m where m.id = ${meetingId}`, tx)

export const deskCountsOf = async (tx: Tx, meetingIds: number[]): Promise<Map<number, DeskCounts>> =>
  new Map(
    (
      await rows(
        sql<
          DeskCounts & { id: number }
        >`select m.id, ${counts} from meetings.meeting m where m.id = any (${meetingIds}::int[])`,
        tx,
      )
    ).map(found => [found.id, found]),
  )

/** The bodies on which whoever asks sits today. */
export const mySeats = async (tx: Tx): Promise<number[]> =>
  (await one(sql<{ ids: number[] }>`select people.sits_on() as ids`, tx)).ids
