/** SQL for what became of a report, and for who signs it. */
import { sql } from 'kysely'
import { one, rows, type Tx } from '../../db/index.ts'

export const signKinds = ['finance', 'legal', 'lead'] as const
export type SignKind = (typeof signKinds)[number]
export const signName: Record<SignKind, string> = { finance: 'Finance', legal: 'Legal', lead: 'Lead officer' }

export type SignOff = {
  kind: SignKind
  accountId: number
  name: string
  due: string | null
  askedAt: Temporal.Instant
  version: number | null
  signedAt: Temporal.Instant | null
  remark: string
}

export const signOffsOf = (tx: Tx, draftId: number) =>
  rows(
    sql<SignOff>`select kind, account_id as "accountId", access.name_of(account_id) as name, due, asked_at as "askedAt", version,
        signed_at as "signedAt", remark from meetings.sign_off where draft_id = ${draftId} order by kind`,
    tx,
  )

type Asked = 'asked' | 'nobody' | 'own'

/** By e-mail address: authors do not see the list of users. */
export const askSignOff = async (
  tx: Tx,
  draftId: number,
  to: { kind: SignKind; email: string; due: string | null },
  now: Temporal.Instant,
): Promise<Asked> =>
  (
    await one(
      sql<{
        said: Asked
      }>`select meetings.ask_sign_off(${draftId}, ${to.kind}, ${to.email}, ${to.due}::date, ${now.toString()}::timestamptz) as said`,
      tx,
    )
  ).said

/** False where a newer version is there than the one that was seen. */
export const giveSignOff = async (
  tx: Tx,
  draftId: number,
  given: { kind: SignKind; seen: number; agrees: boolean; remark: string },
  now: Temporal.Instant,
): Promise<boolean> =>
  (
    await one(
      sql<{
        done: boolean
      }>`select meetings.give_sign_off(${draftId}, ${given.kind}, ${given.seen}::int, ${given.agrees}::boolean,
        ${given.remark}, ${now.toString()}::timestamptz) as done`,
      tx,
    )
  ).done

export type Event = {
  what: 'submitted' | 'taken back' | 'returned' | 'accepted' | 'reopened' | 'asked' | 'signed' | 'changes wanted'
  words: string
  kind: SignKind | null
  version: number | null
  by: string | null
  at: Temporal.Instant
}

/** Newest first. */
export const eventsOf = (tx: Tx, draftId: number) =>
  rows(
    sql<Event>`select what, words, kind, version, access.name_of(made_by) as by, made_at as at from meetings.draft_event
      where draft_id = ${draftId} order by id desc`,
    tx,
  )

export const insertEvent = (
  tx: Tx,
  draftId: number,
  event: { what: Event['what']; words: string; version: number },
  now: Temporal.Instant,
) =>
  rows(
    sql`insert into meetings.draft_event (draft_id, what, words, version, made_by, made_at)
      values (${draftId}, ${event.what}, ${event.words}, ${event.version}, access.actor(), ${now.toString()})`,
    tx,
  )

/** The newest event of each report whose state it explains, and what is asked of whom: for lists and for what is due. */
export type Waiting = { draftId: number; kind: SignKind; accountId: number; due: string | null; version: number | null }

export const allSignOffs = (tx: Tx) =>
  rows(
    sql<Waiting>`select draft_id as "draftId", kind, account_id as "accountId", due, version from meetings.sign_off`,
    tx,
  )
