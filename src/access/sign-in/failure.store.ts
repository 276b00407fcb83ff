/** SQL for tries: each is counted before it is made, so that many at once cannot slip by the count. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { TryLimit } from './rules.ts'

/** Counts one try more; false, and nothing counted, while somebody must wait. */
export async function countTry(
  tx: Tx,
  key: Buffer,
  { free, longest, forgottenAfter }: TryLimit,
  now: Temporal.Instant,
) {
  const tries = sql`case when f.last < ${now}::timestamptz - make_interval(mins => ${forgottenAfter}) then 1 else f.tries + 1 end`
  const wait = sql`make_interval(mins => case when (${tries}) < ${free} then 0
    else least(${longest}::int, (2 ^ least((${tries}) - ${free}, 20))::int) end)`
  const counted = await row(
    sql<{ tries: number }>`
      insert into access.failure as f (key, tries, last, until)
      values (${key}, 1, ${now}, ${now})
      on conflict (key) do update set tries = ${tries}, last = ${now}, until = ${now}::timestamptz + ${wait}
       where f.until <= ${now}
      returning tries`,
    tx,
  )
  return counted !== undefined
}

/** When somebody may try again; undefined where they may now. */
export const waitsUntil = async (tx: Tx, key: Buffer, now: Temporal.Instant) =>
  (
    await row(
      sql<{ until: Temporal.Instant }>`select until from access.failure where key = ${key} and until > ${now}`,
      tx,
    )
  )?.until

/** A right answer: nothing of the key is kept. */
export const forgetTries = (tx: Tx, key: Buffer) => rows(sql`delete from access.failure where key = ${key}`, tx)

/** A right answer from an address that others share: this try is taken back, and theirs stay counted. */
export const takeTryBack = (tx: Tx, key: Buffer, now: Temporal.Instant) =>
  rows(
    sql`update access.failure set tries = greatest(tries - 1, 0), until = case when last = ${now} then last else until end
         where key = ${key}`,
    tx,
  )

/** What nobody counts any more. */
export const sweepTries = (tx: Tx, now: Temporal.Instant) =>
  one(
    sql<{ swept: number }>`with gone as (
      delete from access.failure where key in (
        select key from access.failure where last < ${now}::timestamptz - interval '2 days' and until < ${now}
         limit 20 for update skip locked) returning 1)
      select count(*)::int as swept from gone`,
    tx,
  )
