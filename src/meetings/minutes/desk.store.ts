/** SQL for minutes in preparation: their state, what they say, who was there. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { VoteFacts } from '../votes/store.ts'
import type { Capacity, Deed } from './store.ts'

export type DeskState = 'draft' | 'with chair' | 'released' | 'approved' | 'signed'
export type Desk = {
  meetingId: number
  state: DeskState
  /** 'in the Council Chamber, Town Hall' */
  place: string
  /** 'HH:MM' */
  ended: string | null
  revision: number
  sentAt: Temporal.Instant | null
  agreedAt: Temporal.Instant | null
  agreedBy: string | null
  /** The meeting that agreed them, in which of its minutes, on which day. */
  approvedAt: number | null
  approvedAs: string | null
  approvedOn: string | null
  signedBy: string | null
  signedOn: string | null
}
export type DeskAction = { text: string; owners: string[]; due: string | null }
export type DeskDeed = { name: string; personId: number | null; kind: Deed['kind']; text: string }
export type DeskVote = Omit<VoteFacts, 'ballots'> & {
  ballots: { name: string; personId: number | null; way: 'for' | 'against' | 'abstained' }[]
}
/** What an item says; see db/migrations/0022. */
export type ItemFacts = {
  businessId: number | null
  numbered: boolean
  title: string
  titled: boolean
  words: string
  stem: 'that' | 'none'
  resolutions: string[]
  deferred: boolean
  actions: DeskAction[]
  deeds: DeskDeed[]
  votes: DeskVote[]
  part: 'I' | 'II'
  summary: string
  publicResolution: boolean
}
export type DeskItem = ItemFacts & {
  id: number
  meetingId: number
  position: number
  ref: string | null
  revision: number
}
export type AttendeeFacts = {
  personId: number | null
  capacity: Capacity
  printed: string
  role: string | null
  note: string | null
  councillor: boolean
}
export type Attendee = AttendeeFacts & { id: number }

export const deskOf = (tx: Tx, meetingId: number) =>
  row(
    sql<Desk>`select d.meeting_id as "meetingId", d.state, d.place, d.ended, d.revision, d.sent_at as "sentAt", d.agreed_at as "agreedAt",
        access.name_of(d.agreed_by) as "agreedBy", d.approved_at as "approvedAt", d.approved_as as "approvedAs",
        d.approved_on::text as "approvedOn", d.signed_by as "signedBy", d.signed_on::text as "signedOn"
      from meetings.minutes_desk d where d.meeting_id = ${meetingId}`,
    tx,
  )

/** The state alone, locked: two clerks, or a clerk and the publishing, one after the other. */
export const lockDesk = (tx: Tx, meetingId: number) =>
  row(
    sql<{ state: DeskState; revision: number }>`select state, revision from meetings.minutes_desk
      where meeting_id = ${meetingId} for update`,
    tx,
  )

const itemColumns = sql`i.id, i.meeting_id as "meetingId", i.position, i.business_id as "businessId", i.numbered, i.ref, i.title, i.titled,
  i.words, i.stem, i.resolutions, i.deferred, i.actions, i.deeds, i.votes, i.part, i.summary, i.public_resolution as "publicResolution",
  i.revision`

export const itemsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<DeskItem>`select ${itemColumns} from meetings.minutes_item i where i.meeting_id = ${meetingId} order by i.position, i.id`,
    tx,
  )

export const itemById = (tx: Tx, meetingId: number, id: number) =>
  row(
    sql<DeskItem>`select ${itemColumns} from meetings.minutes_item i where i.meeting_id = ${meetingId} and i.id = ${id}`,
    tx,
  )

export const attendeesOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Attendee>`select a.id, a.person_id as "personId", a.capacity, a.printed, a.role, a.note, a.councillor
      from meetings.minutes_attendance a where a.meeting_id = ${meetingId} order by a.position, a.id`,
    tx,
  )

export const insertDesk = (tx: Tx, meetingId: number, d: { place: string; ended: string | null }) =>
  row(
    sql<{ meetingId: number }>`insert into meetings.minutes_desk (meeting_id, place, ended, drafted_by)
      values (${meetingId}, ${d.place}, ${d.ended}, access.actor()) on conflict do nothing returning meeting_id as "meetingId"`,
    tx,
  )

export const insertItem = (tx: Tx, meetingId: number, position: number, i: ItemFacts) =>
  one(
    sql<{
      id: number
    }>`insert into meetings.minutes_item (meeting_id, position, business_id, numbered, title, titled, words, stem, resolutions,
        deferred, actions, deeds, votes, part, summary, public_resolution, changed_by)
      values (${meetingId}, ${position}, ${i.businessId}, ${i.numbered}, ${i.title}, ${i.titled}, ${i.words}, ${i.stem}, ${i.resolutions},
        ${i.deferred}, ${JSON.stringify(i.actions)}, ${JSON.stringify(i.deeds)}, ${JSON.stringify(i.votes)}, ${i.part}, ${i.summary},
        ${i.publicResolution}, access.actor()) returning id`,
    tx,
  )

export type ItemChange = Omit<ItemFacts, 'businessId' | 'deeds' | 'votes'>

/** False where somebody changed it since `revision`. */
export const updateItem = async (tx: Tx, id: number, revision: number, i: ItemChange): Promise<boolean> =>
  (
    await rows(
      sql`update meetings.minutes_item set numbered = ${i.numbered}, title = ${i.title}, titled = ${i.titled}, words = ${i.words}, stem = ${i.stem},
          resolutions = ${i.resolutions}, deferred = ${i.deferred}, actions = ${JSON.stringify(i.actions)}, part = ${i.part},
          summary = ${i.summary}, public_resolution = ${i.publicResolution}, revision = revision + 1, changed_by = access.actor(), changed_at = now()
        where id = ${id} and revision = ${revision} returning id`,
      tx,
    )
  ).length > 0

export const deleteItem = (tx: Tx, meetingId: number, id: number) =>
  rows(sql`delete from meetings.minutes_item where meeting_id = ${meetingId} and id = ${id}`, tx)

/** The items stand in the order of these ids. */
export const orderItems = (tx: Tx, meetingId: number, ids: number[]) =>
  rows(
    sql`update meetings.minutes_item i set position = o.at from unnest(${ids}::int[]) with ordinality as o(id, at)
      where i.id = o.id and i.meeting_id = ${meetingId} and i.position is distinct from o.at`,
    tx,
  )

export async function replaceAttendees(tx: Tx, meetingId: number, all: AttendeeFacts[]): Promise<void> {
  await rows(sql`delete from meetings.minutes_attendance where meeting_id = ${meetingId}`, tx)
  await rows(
    sql`insert into meetings.minutes_attendance (meeting_id, position, person_id, capacity, printed, role, note, councillor)
      select ${meetingId}, at, (a->>'personId')::int, a->>'capacity', a->>'printed', a->>'role', a->>'note', (a->>'councillor')::boolean
      from jsonb_array_elements(${JSON.stringify(all)}::jsonb) with ordinality as t(a, at)`,
    tx,
  )
}

/** False where the head of the minutes was changed since `revision`. */
export const updateHead = async (
  tx: Tx,
  meetingId: number,
  revision: number,
  d: { place: string; ended: string | null },
): Promise<boolean> =>
  (
    await rows(
      sql`update meetings.minutes_desk set place = ${d.place}, ended = ${d.ended}, revision = revision + 1
        where meeting_id = ${meetingId} and revision = ${revision} returning meeting_id`,
      tx,
    )
  ).length > 0

/** Notes in the log who reads minutes with exempt parts that they do not write. */
export const noteReading = (tx: Tx, meetingId: number) =>
  rows(sql`select meetings.note_exempt_minutes(${meetingId})`, tx)
