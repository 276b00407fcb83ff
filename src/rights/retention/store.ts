/** SQL for how long records are kept: identifiers, dates and reasons, never what is in a case. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../../db/index.ts'

export type State = 'due' | 'kept' | 'held' | 'to erase' | 'asked for'

export type Past = {
  caseId: number
  reference: string
  kind: string
  agency: string
  opened: string
  closed: string
  due: string
  state: State
  decisionId: number | null
}

/** Cases past their time, the longest first. */
export const pastTheirTime = (tx: Tx, state: State, only: number[] | null = null) =>
  rows(
    sql<Past>`select p.case_id as "caseId", p.reference, p.kind, g.name as agency, p.opened, p.closed, p.due, p.state,
        p.decision_id as "decisionId"
      from rights.past_their_time(${state}, ${only}::bigint[]) p join access.agency g on g.id = p.agency_id
      order by p.due, p.case_id`,
    tx,
  )

/** Recorded for how many: those among them that are due. */
export const decide = async (
  tx: Tx,
  cases: number[],
  what: 'keep' | 'erase',
  until: Temporal.PlainDate | null,
  why: string,
) =>
  (await one(sql<{ n: number }>`select rights.decide(${cases}::bigint[], ${what}, ${until}::date, ${why}) as n`, tx)).n

export const takeBack = async (tx: Tx, cases: number[]) =>
  (await one(sql<{ n: number }>`select rights.take_back(${cases}::bigint[]) as n`, tx)).n

/** How many were not held before. */
export const hold = async (tx: Tx, cases: number[], why: string, askedBy: string) =>
  (await one(sql<{ n: number }>`select rights.hold_cases(${cases}::bigint[], ${why}, ${askedBy}) as n`, tx)).n

/** Throws where the case is held, asked for, or nobody decided to erase it. */
export const eraseCase = (tx: Tx, caseId: number, decisionId: number) =>
  rows(sql`select rights.erase_case(${caseId}, ${decisionId})`, tx)

export type OldRequest = { id: number; reference: string; closedOn: string; due: string }

export const oldRequests = (tx: Tx) =>
  rows(sql<OldRequest>`select q.id, q.reference, q.closed_on as "closedOn", q.due from rights.old_requests() q`, tx)

export const eraseRequest = (tx: Tx, id: number) => rows(sql`select rights.erase_request(${id})`, tx)

export type Hold = { id: number; reference: string; reason: string; askedBy: string; by: string; at: Temporal.Instant }

export const holds = (tx: Tx) =>
  rows(
    sql<Hold>`select h.id, h.reference, h.reason, h.asked_by as "askedBy", access.name_of(h.by_id) as by, h.at from rights.holds() h`,
    tx,
  )

export const liftHold = (tx: Tx, id: number, why: string) => rows(sql`select rights.lift_hold(${id}, ${why})`, tx)

/** For a caseworker of the owning agency: whether their case is on hold. */
export const isHeld = async (tx: Tx, caseId: number): Promise<boolean> =>
  (await one(sql<{ held: boolean }>`select rights.is_held(${caseId}) as held`, tx)).held

export const caseNumbered = async (tx: Tx, number: string): Promise<number | null> =>
  (await one(sql<{ id: number | null }>`select access.case_number(${number}) as id`, tx)).id

export type RetentionRule = {
  id: number
  kind: string
  runsFrom: string
  period: string
  action: 'review' | 'clear' | 'keep'
  source: string
  verified: boolean
  begins: string
  ends: string | null
  /** Of this controller, where it is its own. */
  controller: string | null
}

export const retentionRules = (tx: Tx) =>
  rows(
    sql<RetentionRule>`select r.id, r.kind, r.runs_from as "runsFrom", r.period::text as period, r.action, r.source, r.verified,
        r.begins, r.ends, g.name as controller
      from rights.retention_rule r left join access.agency g on g.id = r.controller_id
      order by r.ends is not null, r.kind, r.controller_id nulls last, r.begins desc, r.id desc`,
    tx,
  )

/** The kinds that the actor's cases are of; some may have come with another system's. */
export const caseKinds = async (tx: Tx) =>
  (await rows(sql<{ kind: string }>`select kind from rights.case_kinds() kind`, tx)).map(one => one.kind)

/** `kind` as `ruled` gives it. */
export type NewRule = { controllerId: number; kind: string; years: number; source: string; verified: boolean }

/** The rule that was there ends today; there is one at a time. */
export async function replaceRule(tx: Tx, { controllerId, kind, years, source, verified }: NewRule): Promise<number> {
  const like = kind.startsWith('case') ? 'case' : kind
  await rows(
    sql`update rights.retention_rule set ends = current_date where controller_id = ${controllerId} and kind = ${kind} and ends is null`,
    tx,
  )
  const made = await one(
    sql<{
      id: number
    }>`insert into rights.retention_rule (controller_id, kind, runs_from, period, action, source, verified, begins, made_by)
      select ${controllerId}, ${kind}, r.runs_from, make_interval(years => ${years}), 'review', ${source}, ${verified}, current_date, access.actor()
        from rights.retention_rule r where r.kind = ${like} and r.controller_id is null and r.ends is null returning id`,
    tx,
  )
  await rows(sql`select access.note('change retention', 'retention rule', ${[made.id]}::bigint[])`, tx)
  return made.id
}

export type Tombstone = {
  reference: string
  kind: string
  agency: string
  opened: string
  closed: string
  decidedBy: string
  erasedBy: string
  erasedAt: Temporal.Instant
  rule: string
}

export const tombstones = (tx: Tx) =>
  rows(
    sql<Tombstone>`select t.reference, t.kind, g.name as agency, t.opened, t.closed, access.name_of(t.decided_by) as "decidedBy",
        access.name_of(t.erased_by) as "erasedBy", t.erased_at as "erasedAt", r.period::text || ', ' || r.source as rule
      from rights.tombstone t join access.agency g on g.id = t.agency_id join rights.retention_rule r on r.id = t.rule_id
      order by t.erased_at desc, t.reference limit 1000`,
    tx,
  )

export type Cleared = { kind: string; period: string; due: number }

/** Only for the system's reason 'retention'. */
export const clearExpiredRows = (tx: Tx, apply: boolean) =>
  rows(sql<Cleared>`select kind, period, due from rights.clear_expired(${apply})`, tx)
