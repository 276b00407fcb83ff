/** SQL for sessions: only the SHA-256 of a token is ever written. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { SessionLimits } from './rules.ts'

export type NewSession = {
  hash: Buffer
  account: number
  stage: 'second factor' | 'set-up' | 'whole'
  strong: boolean
  limits: SessionLimits
  browser: string
}

export const insertSession = (tx: Tx, { hash, account, stage, strong, limits, browser }: NewSession) =>
  one(
    sql<{ id: number }>`
      insert into access.session (token_hash, account_id, stage, strong, idle, ends, browser)
      values (${hash}, ${account}, ${stage}, ${strong}, make_interval(mins => ${limits.idle}),
              now() + make_interval(mins => ${limits.longest}), ${browser})
      returning id`,
    tx,
  )

const open = sql`ended_at is null and ends > now() and seen + idle > now()`

/** Whether there was such a session, still open. */
export const endSession = async (tx: Tx, account: number, session: number): Promise<boolean> =>
  (await row(
    sql`update access.session set ended_at = now() where id = ${session} and account_id = ${account} and ${open} returning id`,
    tx,
  )) !== undefined

export const endAllSessions = (tx: Tx, account: number, but: number | null) =>
  rows(
    sql`update access.session set ended_at = now()
         where account_id = ${account} and ended_at is null and id is distinct from ${but}::bigint`,
    tx,
  )

export type OpenSession = {
  id: number
  browser: string
  began: Temporal.Instant
  seen: Temporal.Instant
  strong: boolean
}

export const sessionsOf = (tx: Tx, account: number) =>
  rows(
    sql<OpenSession>`select id, browser, began, seen, strong from access.session
      where account_id = ${account} and stage = 'whole' and ${open} order by began desc`,
    tx,
  )

/** When they signed in before this session; null where they never have. */
export const lastSignIn = async (tx: Tx, account: number, session: number): Promise<Temporal.Instant | null> =>
  (
    await one(
      sql<{ at: Temporal.Instant | null }>`select max(began) as at from access.session
        where account_id = ${account} and stage = 'whole' and id <> ${session}`,
      tx,
    )
  ).at

/** Whether who has this session proved within so many minutes who they are. */
export const provedLately = async (tx: Tx, session: number, minutes: number): Promise<boolean> =>
  (await row(
    sql`select id from access.session where id = ${session} and proved > now() - make_interval(mins => ${minutes})`,
    tx,
  )) !== undefined

export const proveSession = (tx: Tx, session: number) =>
  rows(sql`update access.session set proved = now() where id = ${session}`, tx)
