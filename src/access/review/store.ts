/** SQL for access reviews. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import { day } from '../day.store.ts'

export type Review = {
  id: number
  agencyId: number
  agency: string
  agencySlug: string
  due: string
  begunBy: string | null
  doneAt: Temporal.Instant | null
  overdue: boolean
  posts: number
  decided: number
}

const review = sql<Review>`select r.id, r.agency_id as "agencyId", g.name as agency, g.slug as "agencySlug",
    r.due::text as due, b.name as "begunBy", r.done_at as "doneAt",
    r.done_at is null and r.due < ${day} as overdue,
    (select count(*) from access.review_line l where l.review_id = r.id)::int as posts,
    (select count(*) from access.review_line l where l.review_id = r.id and l.decision is not null)::int as decided
  from access.review r join access.agency g on g.id = r.agency_id left join access.account b on b.id = r.begun_by`

/** Open ones first, by when they are due: overdue at the top; then the newest of those done. */
export const reviews = (tx: Tx, agencySlug = '') =>
  rows(
    sql<Review>`${review} where ${agencySlug} in ('', g.slug)
      order by r.done_at is not null, case when r.done_at is null then r.due end, r.done_at desc, r.id limit 200`,
    tx,
  )

export const reviewById = (tx: Tx, id: number) => row(sql<Review>`${review} where r.id = ${id}`, tx)

export const openReviewOf = (tx: Tx, agencyId: number) =>
  row(sql<Review>`${review} where r.agency_id = ${agencyId} and r.done_at is null`, tx)

export const insertReview = (tx: Tx, agencyId: number, due: string) =>
  one(
    sql<{
      id: number
    }>`insert into access.review (agency_id, due, begun_by) values (${agencyId}, ${due}, access.actor()) returning id`,
    tx,
  )

/** Every role that is held at the agency now or from a later day. */
export const insertLines = (tx: Tx, reviewId: number, agencyId: number) =>
  rows(
    sql`insert into access.review_line (review_id, post_id)
      select ${reviewId}, p.id from access.post p
       where p.agency_id = ${agencyId} and p.ended_at is null and (p.ends is null or p.ends >= ${day})`,
    tx,
  )

export type Decision = 'keep' | 'end'
export type Line = {
  postId: number
  accountId: number
  name: string
  role: string
  begins: string
  why: string
  decision: Decision | null
  last: Temporal.Instant | null
  /** Ended since the review began, by somebody else. */
  over: boolean
}

export const linesOf = (tx: Tx, reviewId: number) =>
  rows(
    sql<Line>`select p.id as "postId", a.id as "accountId", a.name, p.role, p.begins::text as begins, p.why, l.decision, s.last,
        p.ended_at is not null or coalesce(p.ends < ${day}, false) as over
      from access.review_line l join access.post p on p.id = l.post_id join access.account a on a.id = p.account_id
      left join access.sign_ins() s on s.account_id = a.id
     where l.review_id = ${reviewId} order by a.name, p.role, p.id`,
    tx,
  )

export const decide = (tx: Tx, reviewId: number, postId: number, decision: Decision) =>
  rows(
    sql`update access.review_line set decision = ${decision}, decided_by = access.actor(), decided_at = now()
      where review_id = ${reviewId} and post_id = ${postId} and decision is distinct from ${decision}`,
    tx,
  )

export const finish = (tx: Tx, reviewId: number) =>
  rows(sql`update access.review set done_at = now() where id = ${reviewId} and done_at is null`, tx)

/** Locks the review, so that it is finished once. */
export const lockReview = (tx: Tx, id: number) => rows(sql`select from access.review where id = ${id} for update`, tx)
