/** The monitoring officer decides what the public register says of an entry. */
import type { Tx } from '../../db/index.ts'
import { type Refusal, refuse } from '../../lib/index.ts'
import { returnedSaysWhy } from './rules.ts'
import { decide, type Entry, insertVersion, type Verdict } from './store.ts'

/**
 * Of the version that was `seen`. One that was decided already can be decided anew: as a version of its own, so that what was said before
 * stays on record. The database lets nobody but the monitoring officer.
 */
export async function decideInterest(
  tx: Tx,
  entry: Entry,
  { seen, verdict, remark }: { seen: number; verdict: Verdict; remark: string },
  now: Temporal.Instant,
): Promise<Refusal | null> {
  const fault = returnedSaysWhy.refuses({ verdict, remark })
  if (fault) return fault
  const anew = entry.decision !== null && seen === entry.number
  const number = anew ? seen + 1 : seen
  if (anew) await insertVersion(tx, entry.id, number, { ...entry, withhold: verdict === 'sensitive' }, now)
  return (await decide(tx, { id: entry.id, number }, verdict, remark, now))
    ? null
    : refuse('newer', 'The member changed this entry, or it was decided: look at it as it stands now')
}
