/** What is due from one person. */
import { mayClerk, mayMonitor } from '../../access/index.ts'
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Actor } from '../../web/index.ts'
import type { Due } from './due.ts'
import { dueSources } from './sources.ts'

export const byTime = (a: Due, b: Due): number => Temporal.Instant.compare(a.at, b.at) || a.key.localeCompare(b.key)

/** Everything that is due under whoever reads, from whomever. */
export async function allDue(tx: Tx, committee: Committee, now: Temporal.Instant): Promise<Due[]> {
  const all: Due[] = []
  for (const source of dueSources) all.push(...(await source(tx, committee, now)))
  return all.toSorted(byTime)
}

/** Their own, and a clerk's also what is due from every clerk; what has been due longest first. */
export const dueFor = async (
  tx: Tx,
  committee: Committee,
  actor: Pick<Actor, 'id' | 'roles'>,
  now: Temporal.Instant,
): Promise<Due[]> =>
  (await allDue(tx, committee, now)).filter(({ accountId, monitoring }) =>
    accountId === null ? mayClerk(actor) || (monitoring === true && mayMonitor(actor)) : accountId === actor.id,
  )
