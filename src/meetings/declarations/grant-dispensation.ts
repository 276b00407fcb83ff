/** The monitoring officer grants a dispensation (Localism Act 2011, section 33). */
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import { today } from '../../lib/index.ts'
import { dispensationAskedFor, dispensationAtMostFourYears, dispensationRelieves } from './rules.ts'
import { insertDispensation, type NewDispensation } from './store.ts'

/** Section 33(2), in short. */
export const grounds: Readonly<Record<NewDispensation['ground'], string>> = {
  a: 'Without it so many would be barred that the body could not do its business',
  b: 'Without it the balance of political groups would be so upset that a vote could go another way',
  c: 'It is in the interests of people who live in the area',
  d: 'Without it no member of the executive could take part',
  e: 'It is otherwise right to grant it',
}

/** The database notes it, and lets nobody else. */
export async function grantDispensation(
  tx: Tx,
  given: NewDispensation,
  now: Temporal.Instant,
): Promise<Refusal | { id: number }> {
  const fault =
    dispensationRelieves.refuses(given) ??
    dispensationAskedFor.refuses({ asked: given.asked, today: today(now).toString() }) ??
    dispensationAtMostFourYears.refuses(given)
  return fault ?? insertDispensation(tx, given, now)
}
