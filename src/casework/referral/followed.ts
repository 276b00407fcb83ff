/** Lets whoever holds the secret address of a case into it, as far as they are told of it. */
import { isToken } from '../../access/index.ts'
import type { Database, Tx } from '../../db/index.ts'
import { writeLetter } from '../../notify/index.ts'
import { contextOf } from '../act/context.ts'
import { caseworkersOf } from '../receiving/store.ts'
import type { Context } from '../type/act.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { limitOn } from '../type/limit.ts'
import type { Referred } from './sent.ts'
import { follow, type Followed } from './store.ts'

/** How long after a case closed it can still be followed. */
export const followLimit = 'referral.follow-after-closing'

export type Following = { readonly found: Followed; readonly type: Referred; readonly context: Context }

/** Null where there is no such address, or its time is over: the two are not told apart. */
export async function following<T>(
  db: Database,
  engine: Engine,
  { token, today }: { token: string; today: Temporal.PlainDate },
  work: (tx: Tx, seen: Following) => Promise<T>,
): Promise<T | null> {
  if (!isToken(token)) return null
  const { value } = limitOn(engine.limits, followLimit, today.toString())
  return db.asSystem('follow-referral', async tx => {
    const found = await follow(tx, token, value)
    if (!found) return null
    const type = typeOf(engine, found.kind)
    if (!type?.referral) return null
    return work(tx, {
      found,
      type: { ...type, referral: type.referral },
      context: await contextOf(tx, engine, found, today),
    })
  })
}

/** Word to whoever works the case, or to all of its agency, that something came from outside. */
export async function tellOf(
  tx: Tx,
  { found, type }: Following,
  event: number,
  today: Temporal.PlainDate,
): Promise<void> {
  const accounts =
    found.workerId === null ? await caseworkersOf(tx, found.agencyId, today.toString()) : [found.workerId]
  for (const accountId of accounts)
    await writeLetter(tx, {
      accountId,
      key: `followed:${event}:${accountId}`,
      subject: `${type.name}: news in ${found.reference}`,
      words: `Whoever asked for it has sent something: ${type.name}, ${found.reference}.\n\nRead it here: {site}/cases/${found.slug}\n\n${found.agency}`,
    })
}
