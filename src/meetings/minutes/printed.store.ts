/** SQL for how published minutes are printed, and for their numbers. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'
import type { MinutesPaper, MinutesStanding } from './paper.ts'
import type { MinutesState } from './store.ts'

export type Printed = {
  paper: MinutesPaper
  state: MinutesState
  approvedOn: string | null
  approvedAs: string | null
  approvedSlug: string | null
  signedOn: string | null
  signedBy: string | null
  sha256: string | null
  bytes: number | null
  publishedAt: Temporal.Instant
}

/** Null where no minutes written here are published. */
export const printedMinutes = (tx: Tx, meetingId: number) =>
  row(
    sql<Printed>`select p.paper, m.minutes_state as state, p.approved_on::text as "approvedOn", p.approved_as as "approvedAs",
        by.slug as "approvedSlug", p.signed_on::text as "signedOn", p.signed_by as "signedBy", p.sha256, p.bytes, p.published_at as "publishedAt"
      from meetings.printed_minutes p join meetings.meeting m on m.id = p.meeting_id left join meetings.meeting by on by.id = p.approved_at
      where p.meeting_id = ${meetingId} and m.minutes_state is not null`,
    tx,
  )

export const standingOfPrinted = (p: Printed): MinutesStanding => {
  if (p.approvedOn === null || p.state === 'draft') return { state: 'draft' }
  const agreed = { on: p.approvedOn, as: p.approvedAs }
  return p.signedOn === null || p.signedBy === null
    ? { state: 'approved', ...agreed }
    : { state: 'signed', ...agreed, signedBy: p.signedBy, signedOn: p.signedOn }
}

export const putPrinted = (tx: Tx, meetingId: number, paper: MinutesPaper, now: Temporal.Instant) =>
  rows(
    sql`insert into meetings.printed_minutes as old (meeting_id, paper, published_at) values (${meetingId}, ${JSON.stringify(paper)}, ${now})
      on conflict (meeting_id) do update set paper = excluded.paper where old.paper is distinct from excluded.paper`,
    tx,
  )

/** What the desk says of agreement and signature, beside the printed words. */
export const putStanding = (tx: Tx, meetingId: number) =>
  rows(
    sql`update meetings.printed_minutes p set approved_on = d.approved_on, approved_at = d.approved_at, approved_as = d.approved_as,
        signed_on = d.signed_on, signed_by = d.signed_by
      from meetings.minutes_desk d where d.meeting_id = p.meeting_id and p.meeting_id = ${meetingId}`,
    tx,
  )

export const putFile = (tx: Tx, meetingId: number, file: { sha256: string; bytes: number } | null) =>
  rows(
    sql`update meetings.printed_minutes set sha256 = ${file?.sha256 ?? null}, bytes = ${file?.bytes ?? null} where meeting_id = ${meetingId}`,
    tx,
  )

export const setMinutesState = (tx: Tx, meetingId: number, state: MinutesState) =>
  rows(
    sql`update meetings.meeting set minutes_state = ${state}, changed = now() where id = ${meetingId} and minutes_state is distinct from ${state}`,
    tx,
  )

/** One after the other for each body and year: held until the transaction ends. */
export const lockNumbers = (tx: Tx, bodyId: number, year: number) =>
  rows(sql`select pg_advisory_xact_lock(hashtext(${`minutes:${bodyId}:${year}`}))`, tx)

/** The last number given in the municipal year under this prefix, in papers that were read as in minutes written here; 0 where none was. */
export const lastNumber = async (tx: Tx, bodyId: number, year: number, prefix: string): Promise<number> =>
  (
    await row(
      sql<{ last: number | null }>`select max(substring(n.ref from length(${prefix}::text) + 1)::int) as last
        from meetings.minute n join meetings.meeting m on m.id = n.meeting_id
        where m.body_id = ${bodyId} and m.year = ${year} and left(n.ref, length(${prefix}::text)) = ${prefix}
          and substring(n.ref from length(${prefix}::text) + 1) ~ '^[0-9]{1,6}$'`,
      tx,
    )
  )?.last ?? 0

export const giveNumber = (tx: Tx, itemId: number, ref: string) =>
  rows(sql`update meetings.minutes_item set ref = ${ref} where id = ${itemId} and ref is null`, tx)
