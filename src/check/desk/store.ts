/** SQL for findings that somebody lets stand. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'
import type { Severity } from '../check.ts'

/** What it is about: a report in preparation, or the other papers of a meeting. */
export type About = { draftId: number; meetingId: null } | { draftId: null; meetingId: number }

export type Acceptance = {
  id: number
  draftId: number | null
  finding: string
  rule: string
  severity: Severity
  quote: string
  says: string
  reason: string
  by: string | null
  at: Temporal.Instant
}

const columns = sql`id, draft_id as "draftId", finding, rule, severity, quote, says, reason, access.name_of(accepted_by) as by, accepted_at as at`

/** Those that stand: of these reports, and of the other papers of these meetings. */
export const acceptancesOf = (
  tx: Tx,
  { drafts, meetings }: { drafts: readonly number[]; meetings: readonly number[] },
) =>
  rows(
    sql<Acceptance>`select ${columns} from "check".acceptance
      where withdrawn_at is null and (draft_id = any (${drafts}::int[]) or meeting_id = any (${meetings}::int[])) order by id`,
    tx,
  )

/** Nothing where the same finding was accepted in the same moment. */
export const insertAcceptance = (
  tx: Tx,
  { draftId, meetingId }: About,
  one: Pick<Acceptance, 'finding' | 'rule' | 'severity' | 'quote' | 'says' | 'reason'>,
  now: Temporal.Instant,
) =>
  rows(
    sql`insert into "check".acceptance (draft_id, meeting_id, finding, rule, severity, quote, says, reason, accepted_by, accepted_at)
      values (${draftId}, ${meetingId}, ${one.finding}, ${one.rule}, ${one.severity}, ${one.quote}, ${one.says}, ${one.reason},
        access.actor(), ${now.toString()})
      on conflict do nothing`,
    tx,
  )

/** Undefined where it does not stand any more, or is not theirs to take back. */
export const withdrawAcceptance = (tx: Tx, id: number, now: Temporal.Instant) =>
  row(
    sql<{ id: number }>`update "check".acceptance set withdrawn_by = access.actor(), withdrawn_at = ${now.toString()}
      where id = ${id} and withdrawn_at is null returning id`,
    tx,
  )
