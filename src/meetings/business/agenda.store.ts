/** SQL for what an agenda stands in: its meeting, who may rule on it, what was published of it. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'
import type { PublishedItem } from './snapshot.ts'

export type AgendaMeeting = {
  id: number
  slug: string
  bodyId: number
  bodySlug: string
  bodyName: string
  bodyKind: string
  date: string
  year: number
  status: 'scheduled' | 'held' | 'cancelled'
  /** The day on which it was convened, where that was too late for the whole notice. */
  convened: string | null
}

const columns = sql`m.id, m.slug, m.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", b.kind as "bodyKind", m.date, m.year,
  m.status, m.convened`

export const agendaMeeting = (tx: Tx, slug: string) =>
  row(
    sql<AgendaMeeting>`select ${columns} from meetings.meeting m join people.body b on b.id = m.body_id where m.slug = ${slug}`,
    tx,
  )

export const agendaMeetingById = (tx: Tx, id: number) =>
  row(
    sql<AgendaMeeting>`select ${columns} from meetings.meeting m join people.body b on b.id = m.body_id where m.id = ${id}`,
    tx,
  )

export type PublishedAgenda = { number: number; at: Temporal.Instant; agenda: PublishedItem[] }

/** The agendas and supplements of a meeting that were published, the first one first. */
export const publishedAgendas = (tx: Tx, meetingId: number) =>
  rows(
    sql<PublishedAgenda>`select p.number, p.published_at as at, p.agenda from meetings.publication p
      where p.meeting_id = ${meetingId} and p.kind in ('agenda', 'supplement') and p.state = 'published' and p.published_at is not null
      order by p.published_at, p.id`,
    tx,
  )

/** Who may rule that an item is urgent: the members of the meeting's year, those who chair first. */
export const rulersAt = (tx: Tx, bodyId: number, year: number) =>
  rows(
    sql<{ id: number; name: string; role: string | null }>`
      select p.id, p.name, m.role from people.membership m join people.person p on p.id = m.person_id
       where m.body_id = ${bodyId}
         and m.year = (select max(o.year) from people.membership o where o.body_id = ${bodyId} and o.year <= ${year})
       order by (m.role ~* '^chair') desc nulls last, (m.role ~* 'chair') desc nulls last, m.position`,
    tx,
  )
