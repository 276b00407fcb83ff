/** SQL for reports in preparation and their versions. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { DraftContent } from './content.ts'

export type State = 'writing' | 'submitted' | 'accepted'
/** Who may see it, and why; see db/migrations/0014. */
export type Openness = {
  part: 'I' | 'II'
  exempt: number[]
  publicInterest: string
  exemptUntil: string
  confidential: boolean
}
export type Header = {
  title: string
  privateTitle: string | null
  officer: string
  portfolio: string
  wards: string
  date: string | null
}
export type DraftRow = Header &
  Openness & {
    id: number
    slug: string
    bodyId: number
    bodyName: string
    /** Titles for a private body are in no letter. */
    bodyPublic: boolean
    meetingId: number | null
    meetingSlug: string | null
    meetingDate: string | null
    businessId: number | null
    template: string
    authorId: number
    author: string
    state: State
    revision: number
    madeAt: Temporal.Instant
    /** Number of the newest version. */
    version: number
  }

const columns = sql`d.id, d.slug, d.body_id as "bodyId", p.body_name as "bodyName", p.body_public as "bodyPublic", d.meeting_id as "meetingId",
  p.meeting_slug as "meetingSlug", p.meeting_date as "meetingDate", d.business_id as "businessId", d.template, d.title,
  d.private_title as "privateTitle", d.officer, d.portfolio, d.wards, d.date, d.author_id as "authorId",
  access.name_of(d.author_id) as author, d.state, d.part, d.exempt, d.public_interest as "publicInterest",
  d.exempt_until as "exemptUntil", d.confidential, d.revision, d.made_at as "madeAt",
  (select max(v.number) from meetings.draft_version v where v.draft_id = d.id) as version`
const from = sql`meetings.draft d cross join lateral meetings.place_of(d.id) p`

export const draftBySlug = (tx: Tx, slug: string) =>
  row(sql<DraftRow>`select ${columns} from ${from} where d.slug = ${slug}`, tx)

/** Who reads exempt parts of a report that they neither write nor sign is noted; the database knows who that is. */
export const noteDraftRead = (tx: Tx, id: number) => rows(sql`select meetings.note_draft_read(${id})`, tx)

/** What whoever asks may see: their own, those that they sign; of clerks and the monitoring officer, all. Those of meetings to come first. */
export const drafts = (tx: Tx) =>
  rows(sql<DraftRow>`select ${columns} from ${from} order by p.meeting_date desc nulls first, d.id limit 500`, tx)

/** Of a meeting, in the order of its agenda. */
export const draftsFor = (tx: Tx, meetingId: number) =>
  rows(
    sql<DraftRow>`select ${columns} from ${from} left join meetings.business b on b.id = d.business_id
      where d.meeting_id = ${meetingId} order by b.position nulls last, d.id`,
    tx,
  )

export const insertDraft = (
  tx: Tx,
  d: {
    slug: string
    bodyId: number
    meetingId: number | null
    businessId: number | null
    template: string
    title: string
  },
  now: Temporal.Instant,
) =>
  one(
    sql<{
      id: number
    }>`insert into meetings.draft (slug, body_id, meeting_id, business_id, template, title, author_id, made_at)
      values (${d.slug}, ${d.bodyId}, ${d.meetingId}, ${d.businessId}, ${d.template}, ${d.title}, access.actor(), ${now.toString()})
      returning id`,
    tx,
  )

/** Each gives a row only where the report still is of the revision that was seen. */
export const bumpDraft = (tx: Tx, id: number, revision: number) =>
  row(
    sql<{
      id: number
    }>`update meetings.draft set revision = revision + 1 where id = ${id} and revision = ${revision} returning id`,
    tx,
  )

export const updateHeader = (tx: Tx, id: number, revision: number, h: Header) =>
  row(
    sql<{
      id: number
    }>`update meetings.draft set title = ${h.title}, private_title = ${h.privateTitle}, officer = ${h.officer},
        portfolio = ${h.portfolio}, wards = ${h.wards}, date = ${h.date}, revision = revision + 1
      where id = ${id} and revision = ${revision} returning id`,
    tx,
  )

export const updateOpenness = (
  tx: Tx,
  id: number,
  revision: number,
  o: Openness & { privateTitle: string | null; title: string },
) =>
  row(
    sql<{
      id: number
    }>`update meetings.draft set part = ${o.part}, exempt = ${o.exempt}::int[], public_interest = ${o.publicInterest},
        exempt_until = ${o.exemptUntil}, confidential = ${o.confidential}, private_title = ${o.privateTitle}, title = ${o.title},
        revision = revision + 1 where id = ${id} and revision = ${revision} returning id`,
    tx,
  )

export const updateState = (tx: Tx, id: number, state: State) =>
  rows(sql`update meetings.draft set state = ${state}, revision = revision + 1 where id = ${id}`, tx)

export const updatePlace = (
  tx: Tx,
  id: number,
  to: { bodyId: number; meetingId: number | null; businessId: number | null },
) =>
  rows(
    sql`update meetings.draft set body_id = ${to.bodyId}, meeting_id = ${to.meetingId}, business_id = ${to.businessId},
        revision = revision + 1 where id = ${id}`,
    tx,
  )

/** False where nobody who writes reports signs in with that address. */
export const giveDraft = async (tx: Tx, id: number, email: string): Promise<boolean> =>
  (await one(sql<{ done: boolean }>`select meetings.give_draft(${id}, ${email}) as done`, tx)).done

// Versions

export type Version = { number: number; said: string; by: string | null; at: Temporal.Instant }

export const versionsOf = (tx: Tx, draftId: number) =>
  rows(
    sql<Version>`select number, said, access.name_of(made_by) as by, made_at as at from meetings.draft_version
      where draft_id = ${draftId} order by number desc`,
    tx,
  )

export const contentOf = async (tx: Tx, draftId: number, number: number): Promise<DraftContent | undefined> =>
  (
    await row(
      sql<{
        content: DraftContent
      }>`select content from meetings.draft_version where draft_id = ${draftId} and number = ${number}`,
      tx,
    )
  )?.content

export const insertVersion = (
  tx: Tx,
  draftId: number,
  number: number,
  content: DraftContent,
  said: string,
  now: Temporal.Instant,
) =>
  rows(
    sql`insert into meetings.draft_version (draft_id, number, content, said, made_by, made_at)
      values (${draftId}, ${number}, ${JSON.stringify(content)}::jsonb, ${said}, access.actor(), ${now.toString()})`,
    tx,
  )
