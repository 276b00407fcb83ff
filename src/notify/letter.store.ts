/** SQL for letters. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../db/index.ts'
import type { Letter } from './write-letter.ts'

export const insertLetter = async (tx: Tx, { accountId, key, subject, words }: Letter): Promise<boolean> =>
  (
    await one(
      sql<{ written: boolean }>`select notify.write_letter(${accountId}, ${key}, ${subject}, ${words}) as written`,
      tx,
    )
  ).written

/** `to` is null where they have left since. */
export type Waiting = { id: number; to: string | null; subject: string; words: string; tries: number }

/** How long after each try the next one is made, in minutes: 1, 4, 16, 64, then every four hours. */
const pauses = [1, 4, 16, 64, 240]
/** Then it is given up: after about a day. */
export const mostTries = 9

/** In minutes: longer than any transport tries. */
const taken = 5

/**
 * The letter that has waited longest, with its next try set ahead, so that no other process takes it meanwhile and a process that
 * dies leaves it for later. Who would wait for the same row goes on to the next.
 */
export const takeLetter = (tx: Tx, now: Temporal.Instant): Promise<Waiting | undefined> =>
  row(
    sql<Waiting>`update notify.letter l
        set tries = l.tries + 1, next_try = ${now}::timestamptz + make_interval(mins => ${taken}::int)
       from access.account a
      where a.id = l.account_id
        and l.id = (select w.id from notify.letter w where w.state = 'waiting' and w.next_try <= ${now}::timestamptz
                     order by w.next_try, w.id limit 1 for update skip locked)
      returning l.id, case when a.state <> 'left' then a.email end as "to", l.subject, l.words, l.tries`,
    tx,
  )

export const markSent = (tx: Tx, id: number, now: Temporal.Instant): Promise<unknown> =>
  rows(
    sql`update notify.letter set state = 'sent', fault = null, ended_at = ${now}::timestamptz where id = ${id} and state = 'waiting'`,
    tx,
  )

/** `last`: it is not tried again. */
export const markFault = (tx: Tx, id: number, fault: string, last: boolean, now: Temporal.Instant): Promise<unknown> =>
  rows(
    sql`update notify.letter
        set fault = ${fault}, next_try = ${now}::timestamptz
              + make_interval(mins => (array[${sql.join(pauses)}]::int[])[least(tries, ${pauses.length}::int)]),
            state = case when ${last} then 'failed' else state end,
            ended_at = case when ${last} then ${now}::timestamptz end
      where id = ${id} and state = 'waiting'`,
    tx,
  )
