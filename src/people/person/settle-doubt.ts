/** Somebody says whether two people are one. Nothing is lost: "different" takes a "same" back. */
import { type Refusal, refuse } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { personById, pointTo, pointToSelf, settleDoubt } from './store.ts'

export async function settle(
  tx: Tx,
  a: number,
  b: number,
  answer: 'same' | 'different',
): Promise<Refusal | { settled: true }> {
  const [one, other] = [await personById(tx, a), await personById(tx, b)]
  if (!one || !other) return refuse('people-known', `There is no person with the number ${one ? b : a}.`)
  if (!(await settleDoubt(tx, a, b, answer)))
    return refuse('people-doubted', `${one.name} and ${other.name} are not in the list of doubtful matches.`)
  if (answer === 'different') await pointToSelf(tx, a, b)
  else await pointTo(tx, Math.max(a, b), Math.min(a, b))
  return { settled: true }
}
