/** Counts tries under a hash of what was typed or of where it came from, and says how long to wait. */
import type { Tx } from '../../db/index.ts'
import { countTry, sweepTries, waitsUntil } from './failure.store.ts'
import { type TryLimit, tryLimits } from './rules.ts'
import { digest } from './token.ts'

export const emailKey = (email: string) => digest(`e-mail:${email}`)
export const addressKey = (from: string) => digest(`from:${from}`)
export const codeKey = (account: number) => digest(`code:${account}`)

/** Somebody must wait: for so many whole minutes, one at least. */
export type Wait = { readonly wait: number }

export async function waitFor(tx: Tx, key: Buffer, now: Temporal.Instant): Promise<Wait | null> {
  const until = await waitsUntil(tx, key, now)
  return until ? { wait: Math.max(1, Math.ceil((until.epochMilliseconds - now.epochMilliseconds) / 60_000)) } : null
}

const take = async (tx: Tx, key: Buffer, limit: TryLimit, now: Temporal.Instant): Promise<Wait | null> =>
  (await countTry(tx, key, limit, now)) ? null : ((await waitFor(tx, key, now)) ?? { wait: 1 })

/** Null where the try may be made; it is counted as failed until it is taken back. `from` is '' where nobody knows it. */
export async function tryPassword(tx: Tx, email: string, from: string, now: Temporal.Instant): Promise<Wait | null> {
  await sweepTries(tx, now)
  const fromHere = from === '' ? null : await take(tx, addressKey(from), tryLimits.address, now)
  return fromHere ?? (await take(tx, emailKey(email), tryLimits.email, now))
}

export const tryCode = (tx: Tx, account: number, now: Temporal.Instant): Promise<Wait | null> =>
  take(tx, codeKey(account), tryLimits.code, now)
