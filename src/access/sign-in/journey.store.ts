/** SQL for journeys: what a browser must bring back, good once and for minutes. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'

export type JourneyKind = 'openid' | 'passkey' | 'totp' | 'recovery codes'

export const insertJourney = (tx: Tx, hash: Buffer, kind: JourneyKind, holds: object, minutes: number) =>
  rows(
    sql`with gone as (delete from access.journey where token_hash in (
          select token_hash from access.journey where ends < now() limit 20 for update skip locked))
        insert into access.journey (token_hash, kind, holds, ends)
        values (${hash}, ${kind}, ${JSON.stringify(holds)}::jsonb, now() + make_interval(mins => ${minutes}))`,
    tx,
  )

/** Takes it away and gives what it holds: a second taker, at the same moment too, gets nothing. */
export const takeJourney = async (tx: Tx, hash: Buffer, kind: JourneyKind): Promise<unknown> =>
  (
    await row(
      sql<{
        holds: unknown
      }>`delete from access.journey where token_hash = ${hash} and kind = ${kind} and ends > now() returning holds`,
      tx,
    )
  )?.holds

export const peekJourney = async (tx: Tx, hash: Buffer, kind: JourneyKind): Promise<unknown> =>
  (
    await row(
      sql<{
        holds: unknown
      }>`select holds from access.journey where token_hash = ${hash} and kind = ${kind} and ends > now()`,
      tx,
    )
  )?.holds
