/** SQL for actions that a meeting agreed. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'

export type NewAction = { minuteId: number | null; text: string; owners: string[]; due?: string | null }

/** `followed`: somebody reported on it, or it was given to somebody, or has ended. */
export type KnownAction = { id: number; text: string; followed: boolean }

export const knownActions = (tx: Tx, meetingId: number, loose: boolean) =>
  rows(
    sql<KnownAction>`select a.id, a.text, a.state <> 'open' or a.account_id is not null
        or exists (select from meetings.progress p where p.action_id = a.id) as followed
      from meetings.action a where a.meeting_id = ${meetingId} and a.loose = ${loose} order by a.position`,
    tx,
  )

export const insertAction = (tx: Tx, meetingId: number, position: number, a: NewAction, loose: boolean) =>
  rows(
    sql`insert into meetings.action (meeting_id, position, minute_id, text, owners, due, loose)
      values (${meetingId}, ${position}, ${a.minuteId}, ${a.text}, ${a.owners}, ${a.due ?? null}, ${loose})`,
    tx,
  )

/** A day once set stays where the paper says none. */
export const keepAction = (tx: Tx, id: number, position: number, a: NewAction) =>
  rows(
    sql`update meetings.action set position = ${position}, minute_id = ${a.minuteId}, text = ${a.text}, owners = ${a.owners},
        due = coalesce(${a.due ?? null}::date, due) where id = ${id}`,
    tx,
  )

export const deleteActions = (tx: Tx, ids: number[]) =>
  rows(sql`delete from meetings.action where id = any(${ids}::int[])`, tx)

export const dropAction = (tx: Tx, id: number) =>
  rows(
    sql`update meetings.action set state = 'dropped', closed_on = current_date,
        closed_says = 'The minutes as they were corrected no longer have it.' where id = ${id} and state = 'open'`,
    tx,
  )

export type Action = {
  id: number
  minuteRef: string | null
  minuteTitle: string | null
  text: string
  owners: string[]
}

export const actionsOf = (tx: Tx, meetingId: number) =>
  rows(
    sql<Action>`select a.id, m.ref as "minuteRef", m.title as "minuteTitle", a.text, a.owners
      from meetings.action a left join meetings.minute m on m.id = a.minute_id
      where a.meeting_id = ${meetingId} order by a.loose, a.position, a.id`,
    tx,
  )

export type ListedAction = Action & { slug: string; date: string; bodyName: string }

export type ActionState = 'open' | 'done' | 'dropped'

/** An action with what is needed to follow it. */
export type FollowedAction = ListedAction & {
  bodyId: number
  bodySlug: string
  due: string | null
  state: ActionState
  closedOn: string | null
  closedSays: string
  accountId: number | null
  /** Who is to report on it, for signed-in readers. */
  account: string | null
  revision: number
  /** What was last reported, of what the reader may see. */
  last: string | null
}

const followed = (
  who: 'public' | 'signed in',
) => sql`a.id, i.ref as "minuteRef", i.title as "minuteTitle", a.text, a.owners, m.slug, m.date,
  b.name as "bodyName", b.slug as "bodySlug", b.id as "bodyId", a.due, a.state, a.closed_on as "closedOn", a.closed_says as "closedSays",
  a.account_id as "accountId", ${who === 'public' ? sql`null` : sql`access.name_of(a.account_id)`} as account, a.revision,
  (select p.says from meetings.progress p where p.action_id = a.id order by p.id desc limit 1) as last`
const fromAction = sql`meetings.action a join meetings.meeting m on m.id = a.meeting_id join people.body b on b.id = m.body_id
  left join meetings.minute i on i.id = a.minute_id`

/** What meetings asked for, newest first. */
export const allActions = (
  tx: Tx,
  only: { bodySlug?: string | undefined; year?: number | undefined; state?: ActionState | undefined },
) =>
  rows(
    sql<FollowedAction>`select ${followed('public')} from ${fromAction}
      where (${only.bodySlug ?? null}::text is null or b.slug = ${only.bodySlug ?? null})
        and (${only.year ?? null}::int is null or m.year = ${only.year ?? null})
        and (${only.state ?? null}::text is null or a.state = ${only.state ?? null})
      order by m.date desc, b.name, a.loose, a.position limit 500`,
    tx,
  )

export const actionById = (tx: Tx, id: number, who: 'public' | 'signed in') =>
  row(sql<FollowedAction>`select ${followed(who)} from ${fromAction} where a.id = ${id}`, tx)

/** Open actions, those due soonest first; of one body or one owner where named. Signed in, or as the system. */
export const openActions = (tx: Tx, only: { bodyId?: number; bodySlug?: string; accountId?: number } = {}) =>
  rows(
    sql<FollowedAction>`select ${followed('signed in')} from ${fromAction}
      where a.state = 'open' and (${only.bodyId ?? null}::int is null or b.id = ${only.bodyId ?? null})
        and (${only.bodySlug ?? null}::text is null or b.slug = ${only.bodySlug ?? null})
        and (${only.accountId ?? null}::int is null or a.account_id = ${only.accountId ?? null})
      order by a.due nulls last, m.date, a.position limit 500`,
    tx,
  )

export type Progress = {
  id: number
  at: Temporal.Instant
  by: string | null
  says: string
  evidence: string
  saysDone: boolean
  public: boolean
}

/** Oldest first; `by` for signed-in readers only. */
export const progressOf = (tx: Tx, actionId: number, who: 'public' | 'signed in') =>
  rows(
    sql<Progress>`select id, at, ${who === 'public' ? sql`null` : sql`access.name_of(by_id)`} as by, says, evidence,
      says_done as "saysDone", public from meetings.progress where action_id = ${actionId} order by id`,
    tx,
  )

export const insertProgress = (tx: Tx, p: Omit<Progress, 'id' | 'by'> & { actionId: number; byId: number }) =>
  rows(
    sql`insert into meetings.progress (action_id, at, by_id, says, evidence, says_done, public)
      values (${p.actionId}, ${p.at}, ${p.byId}, ${p.says}, ${p.evidence}, ${p.saysDone}, ${p.public})`,
    tx,
  )

/** False where somebody else has changed it since `revision`. */
export const changeAction = async (
  tx: Tx,
  id: number,
  revision: number,
  to: { due: string | null; state: ActionState; closedOn: string | null; closedSays: string },
): Promise<boolean> =>
  (
    await rows(
      sql`update meetings.action set due = ${to.due}, state = ${to.state}, closed_on = ${to.closedOn}, closed_says = ${to.closedSays},
          revision = revision + 1 where id = ${id} and revision = ${revision} returning id`,
      tx,
    )
  ).length > 0

/** False where nobody signs in with this address; '' takes the name away. */
export const giveAction = async (tx: Tx, id: number, email: string): Promise<boolean> =>
  (await one(sql<{ done: boolean }>`select meetings.give_action(${id}, ${email || null}) as done`, tx)).done

/** An open action as an agenda prints it; `last`: what was last reported for the public. */
export type PrintedAction = {
  text: string
  owners: string[]
  date: string
  ref: string | null
  due: string | null
  last: string | null
}

/** A body's open actions, the oldest first. */
export const actionsToPrint = (tx: Tx, bodyId: number) =>
  rows(
    sql<PrintedAction>`select a.text, a.owners, m.date, i.ref, a.due,
        (select p.says from meetings.progress p where p.action_id = a.id and p.public order by p.id desc limit 1) as last
      from ${fromAction} where a.state = 'open' and b.id = ${bodyId} order by m.date, a.loose, a.position limit 100`,
    tx,
  )
