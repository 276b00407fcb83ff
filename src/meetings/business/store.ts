/** SQL for items of business: an agenda in preparation. */
import { sql } from 'kysely'
import type { ItemKind } from '../../authority/index.ts'
import { one, row, rows, type Tx } from '../../db/index.ts'
import { numbered } from './number.ts'

/** See db/migrations/0014 and 0017 for what each says. */
export type BusinessRow = {
  id: number
  meetingId: number
  parentId: number | null
  position: number
  kind: ItemKind
  title: string
  privateTitle: string | null
  note: string
  part: 'I' | 'II'
  presenter: string | null
  organisation: string | null
  exempt: number[]
  publicInterest: string
  exemptUntil: string
  confidential: boolean
  urgentReason: string | null
  urgentBy: number | null
  /** The name of who gave that opinion, and the day. */
  urgentByName: string | null
  urgentOn: string | null
  state: 'planned' | 'withdrawn' | 'deferred'
  stateReason: string
  carriedFrom: number | null
  /** The day of the earlier meeting at which it was put off or promised. */
  fromDate: string | null
  topicId: number | null
  revision: number
  changedBy: string | null
  changedAt: Temporal.Instant
}
/** `number`: '6', '6(A)'; null for a heading that only groups what follows. */
export type Business = BusinessRow & { number: string | null }

const columns = sql`i.id, i.meeting_id as "meetingId", i.parent_id as "parentId", i.position, i.kind, i.title,
  i.private_title as "privateTitle", i.note, i.part, i.presenter, i.organisation, i.exempt, i.public_interest as "publicInterest",
  i.exempt_until as "exemptUntil", i.confidential, i.urgent_reason as "urgentReason", i.urgent_by as "urgentBy",
  u.name as "urgentByName", i.urgent_on as "urgentOn", i.state, i.state_reason as "stateReason", i.carried_from as "carriedFrom",
  f.date as "fromDate", i.topic_id as "topicId", i.revision, access.name_of(i.changed_by) as "changedBy", i.changed_at as "changedAt"`
const from = sql`meetings.business i left join people.person u on u.id = i.urgent_by
  left join meetings.meeting f on f.id = i.from_meeting_id`

/** The agenda as it stands, in printed order, withdrawn and deferred items with it. */
export const businessOf = async (tx: Tx, meetingId: number): Promise<Business[]> =>
  numbered(
    await rows(
      sql<BusinessRow>`select ${columns} from ${from} where i.meeting_id = ${meetingId} order by i.position, i.id`,
      tx,
    ),
  )

export const businessById = (tx: Tx, id: number) =>
  row(sql<BusinessRow>`select ${columns} from ${from} where i.id = ${id}`, tx)

/** One clerk at a time changes the agenda of a meeting; the others wait for the moment that it takes. */
export const lockAgenda = (tx: Tx, meetingId: number) =>
  rows(sql`select pg_advisory_xact_lock(hashtext('agenda'), ${meetingId})`, tx)

/** What an item says, beside its place and who may see it. */
export type Words = {
  kind: ItemKind
  title: string
  note: string
  presenter: string | null
  organisation: string | null
  urgentReason: string | null
  urgentBy: number | null
  urgentOn: string | null
}
/** Who may see it. */
export type Openness = {
  part: 'I' | 'II'
  privateTitle: string | null
  exempt: number[]
  publicInterest: string
  exemptUntil: string
  confidential: boolean
}
export type Origin = {
  parentId?: number | null
  carriedFrom?: number | null
  fromMeetingId?: number | null
  topicId?: number | null
}

/** At the end; the order is settled afterwards. */
export const insertBusiness = (tx: Tx, meetingId: number, w: Words, o: Openness, g: Origin, at: Temporal.Instant) =>
  one(
    sql<{
      id: number
    }>`insert into meetings.business (meeting_id, parent_id, position, kind, title, private_title, note, part, presenter,
        organisation, exempt, public_interest, exempt_until, confidential, urgent_reason, urgent_by, urgent_on, carried_from,
        from_meeting_id, topic_id, added_at, changed_by, changed_at)
      values (${meetingId}, ${g.parentId ?? null}, (select coalesce(max(position) + 1, 0) from meetings.business where meeting_id = ${meetingId}),
        ${w.kind}, ${w.title}, ${o.privateTitle}, ${w.note}, ${o.part}, ${w.presenter}, ${w.organisation}, ${o.exempt}::int[],
        ${o.publicInterest}, ${o.exemptUntil}, ${o.confidential}, ${w.urgentReason}, ${w.urgentBy}, ${w.urgentOn}, ${g.carriedFrom ?? null},
        ${g.fromMeetingId ?? null}, ${g.topicId ?? null}, ${at.toString()}, access.actor(), ${at.toString()}) returning id`,
    tx,
  )

/** Each gives a row only where the item still is of the revision that the clerk saw. */
const changed = (at: Temporal.Instant) =>
  sql`revision = revision + 1, changed_by = access.actor(), changed_at = ${at.toString()}`

type Which = { id: number; revision: number; now: Temporal.Instant }

export const updateWords = (tx: Tx, { id, revision, now }: Which, w: Omit<Words, 'kind'>) =>
  row(
    sql<{ id: number }>`update meetings.business set title = ${w.title}, note = ${w.note}, presenter = ${w.presenter},
        organisation = ${w.organisation}, urgent_reason = ${w.urgentReason}, urgent_by = ${w.urgentBy}, urgent_on = ${w.urgentOn},
        ${changed(now)} where id = ${id} and revision = ${revision} returning id`,
    tx,
  )

export const updateOpenness = (tx: Tx, { id, revision, now }: Which, o: Openness) =>
  row(
    sql<{
      id: number
    }>`update meetings.business set part = ${o.part}, private_title = ${o.privateTitle}, exempt = ${o.exempt}::int[],
        public_interest = ${o.publicInterest}, exempt_until = ${o.exemptUntil}, confidential = ${o.confidential}, ${changed(now)}
      where id = ${id} and revision = ${revision} returning id`,
    tx,
  )

export const updateState = (tx: Tx, { id, revision, now }: Which, state: BusinessRow['state'], reason: string) =>
  row(
    sql<{ id: number }>`update meetings.business set state = ${state}, state_reason = ${reason}, ${changed(now)}
      where id = ${id} and revision = ${revision} returning id`,
    tx,
  )

export const deleteBusiness = (tx: Tx, id: number, revision: number) =>
  row(sql<{ id: number }>`delete from meetings.business where id = ${id} and revision = ${revision} returning id`, tx)

/** Items in printed order, each with what it stands below. A place is no change of an item's words: revisions stay. */
export const updateOrder = (tx: Tx, items: readonly { id: number; parentId: number | null }[]) =>
  rows(
    sql`update meetings.business b set position = o.n, parent_id = o.parent
      from (select (i->>'id')::int as id, (i->>'parentId')::int as parent, (n - 1)::int as n
              from jsonb_array_elements(${JSON.stringify(items.map(({ id, parentId }) => ({ id, parentId })))}::jsonb)
                with ordinality as t(i, n)) o
      where b.id = o.id and (b.position, b.parent_id) is distinct from (o.n, o.parent)`,
    tx,
  )

/** How an item was at a revision, in the columns of its row; undefined where that is how it is now. */
export const wordsAt = (tx: Tx, id: number, revision: number) =>
  row(
    sql<Words & Openness>`select p.was->>'kind' as kind, p.was->>'title' as title, p.was->>'note' as note,
        p.was->>'presenter' as presenter, p.was->>'organisation' as organisation, p.was->>'urgent_reason' as "urgentReason",
        (p.was->>'urgent_by')::int as "urgentBy", p.was->>'urgent_on' as "urgentOn", p.was->>'part' as part,
        p.was->>'private_title' as "privateTitle", array(select jsonb_array_elements_text(p.was->'exempt')::int) as exempt,
        p.was->>'public_interest' as "publicInterest", p.was->>'exempt_until' as "exemptUntil", (p.was->>'confidential')::bool as confidential
      from meetings.business_past p where p.business_id = ${id} and p.revision = ${revision}`,
    tx,
  )

/** The day of the later meeting whose agenda carries an item on; undefined where none does. */
export const carriedTo = (tx: Tx, id: number) =>
  row(
    sql<{ date: string }>`select m.date from meetings.business n join meetings.meeting m on m.id = n.meeting_id
      where n.carried_from = ${id} order by m.date limit 1`,
    tx,
  )
