/** SQL for sealing the log and for checking its seals. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { Entry, Seal } from './seal.ts'

const utc = (column: string) =>
  sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    || case when ${sql.raw(column)} < '0001-01-01Z' then ' BC' else '' end`

const seal = sql`n, from_id as "from", to_id as "to", entries, digest, chain, ${utc('at')} as at`

/** Closes the log for a moment: every entry up to the number that it gives is committed, or never will be. Ends with its transaction. */
export const closeLog = async (tx: Tx): Promise<number> =>
  (await one(sql<{ upTo: number }>`select access.close_log() as "upTo"`, tx)).upTo

export const lastSeal = (tx: Tx) => row(sql<Seal>`select ${seal} from access.seal order by n desc limit 1`, tx)

/** The number of the last seal; 0 before the first. */
export const sealNumber = async (tx: Tx): Promise<number> => (await lastSeal(tx))?.n ?? 0

export const sealsAfter = (tx: Tx, n: number, most: number) =>
  rows(sql<Seal>`select ${seal} from access.seal where n > ${n} order by n limit ${most}`, tx)

export const sealsNumbered = (tx: Tx, numbers: readonly number[]) =>
  rows(sql<Seal>`select ${seal} from access.seal where n = any (${numbers}) order by n`, tx)

/** Entries with numbers from `from` to `to`, in order, `most` of them. (By `e.id`: a bare `id` would be the text, and 100 before 98.) */
export const entriesBetween = (tx: Tx, from: number, to: number, most: number | null) =>
  rows(
    sql<Entry>`select id::text, ${utc('at')} as at, kind, what, account_id as account, session_id::text as session,
        system_why as "systemWhy", subject, ids::text[], agencies::text[], agreement_id as agreement, reason, recipient, flags,
        xid::text
      from access.entry e where e.id between ${from} and ${to} order by e.id limit ${most}`,
    tx,
  )

/** True when this seal came first; false when another process was quicker with the same number. */
export const insertSeal = async (tx: Tx, made: Seal): Promise<boolean> =>
  (
    await rows(
      sql`insert into access.seal (n, from_id, to_id, entries, digest, chain, at)
        values (${made.n}, ${made.from}, ${made.to}, ${made.entries}, ${made.digest}, ${made.chain}, ${made.at}::timestamptz)
        on conflict do nothing returning n`,
      tx,
    )
  ).length > 0

/** The database's time, in UTC, to the microsecond. */
export const clock = async (tx: Tx): Promise<string> =>
  (await one(sql<{ at: string }>`select ${utc('clock_timestamp()')} as at`, tx)).at

/** How many entries have a number above `after`, and how many one up to it. */
export const countEntries = (tx: Tx, after: number) =>
  one(
    sql<{ above: number; upTo: number }>`select count(*) filter (where id > ${after}) as above,
      count(*) filter (where id <= ${after}) as "upTo" from access.entry`,
    tx,
  )

export const isUnsealed = async (tx: Tx): Promise<boolean> =>
  (
    await one(
      sql<{ is: boolean }>`select exists (select from access.entry
        where id > coalesce((select to_id from access.seal order by n desc limit 1), 0)) as is`,
      tx,
    )
  ).is

/** When the oldest entry was added that no seal covers yet; null where every one is covered. */
export const unsealedSince = async (tx: Tx): Promise<Temporal.Instant | null> =>
  (
    await one(
      sql<{ at: Temporal.Instant | null }>`select min(e.at) as at from access.entry e
        where e.id > coalesce((select max(s.to_id) from access.seal s), 0)`,
      tx,
    )
  ).at
