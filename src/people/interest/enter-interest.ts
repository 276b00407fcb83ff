/** A member enters an interest, or changes one; the monitoring officer does it for a member who wrote on paper. */
import type { Tx } from '../../db/index.ts'
import { changedSince, randomSlug, type Refusal, refuse } from '../../lib/index.ts'
import { interestDaysInOrder, interestSaysWhat, sensitiveHasReason } from './rules.ts'
import { type Entry, insertInterest, insertVersion, type InterestFacts } from './store.ts'

const faultIn = ({ words, from, until, withhold, withholdWhy }: InterestFacts): Refusal | null =>
  interestSaysWhat.refuses({ words }) ??
  interestDaysInOrder.refuses({ from, until }) ??
  sensitiveHasReason.refuses({ withhold, why: withholdWhy })

/** Row security refuses whoever is neither this person nor the monitoring officer. */
export async function enterInterest(
  tx: Tx,
  personId: number,
  facts: InterestFacts,
  now: Temporal.Instant,
): Promise<Refusal | { id: number; slug: string }> {
  const fault = faultIn(facts)
  if (fault) return fault
  const slug = randomSlug()
  const { id } = await insertInterest(tx, slug, personId, now)
  await insertVersion(tx, id, 1, facts, now)
  return { id, slug }
}

/** `seen`: the number of the version that was changed. A newer one is not overwritten. */
export async function changeInterest(
  tx: Tx,
  entry: Entry,
  { seen, ...facts }: InterestFacts & { seen: number },
  now: Temporal.Instant,
): Promise<Refusal | null> {
  const fault = faultIn(facts)
  if (fault) return fault
  const made = seen === entry.number ? await insertVersion(tx, entry.id, seen + 1, facts, now) : undefined
  return made ? null : refuse('newer', changedSince('this entry', 'Look at it as it stands now'))
}
