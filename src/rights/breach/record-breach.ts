/** Records a breach, or what is known of it now: a new version beside the old one. */
import { isRefusal, randomSlug, type Refusal, refuse, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { controllers } from '../request/store.ts'
import { closedWhenDecided, decisionReasoned, foundInThePast, lateSaysWhy, riskTellsRegulator } from './rules.ts'
import { insertBreach, insertVersion, noteBreach, type Version, versions } from './store.ts'

function faultIn(is: Version, now: Temporal.Instant): { field: string; fault: Refusal } | null {
  const tries: [string, Refusal | null][] = [
    ['found-day', foundInThePast.refuses({ at: is.foundAt, now })],
    ['regulator', riskTellsRegulator.refuses(is)],
    ['regulatorWhy', decisionReasoned.refuses({ decision: is.regulator, why: is.regulatorWhy })],
    ['peopleWhy', decisionReasoned.refuses({ decision: is.peopleTold, why: is.peopleWhy })],
    ['closed', closedWhenDecided.refuses({ closed: is.closed, regulator: is.regulator, people: is.peopleTold })],
  ]
  if (is.regulatorAt !== null) {
    tries.push(['regulatorAt-day', foundInThePast.refuses({ at: is.regulatorAt, now })])
    tries.push(['regulatorWhy', lateSaysWhy.refuses({ found: is.foundAt, told: is.regulatorAt, why: is.regulatorWhy })])
  }
  for (const [field, fault] of tries) if (isRefusal(fault)) return { field, fault }
  return null
}

export type Wrong = { field: string; says: string }

/** `controllerId` matters only where the actor answers for more than one. */
export async function recordBreach(
  tx: Tx,
  is: Version,
  controllerId: number | null,
  now: Temporal.Instant,
): Promise<Wrong | { slug: string }> {
  const wrong = faultIn(is, now)
  if (wrong) return { field: wrong.field, says: wrong.fault.says }
  const mine = await controllers(tx)
  const controller = mine.find(one => one.id === controllerId) ?? (mine.length === 1 ? mine[0] : undefined)
  if (!controller) {
    const { says } = refuse('controller-chosen', 'Choose whose records it touches')
    return { field: 'controller', says }
  }
  const { id, slug } = await insertBreach(tx, randomSlug(), controller.id, today(now).year)
  await insertVersion(tx, id, 1, is)
  await noteBreach(tx, 'record breach', id)
  return { slug }
}

export async function changeBreach(
  tx: Tx,
  breachId: number,
  is: Version,
  now: Temporal.Instant,
): Promise<Wrong | null> {
  const wrong = faultIn(is, now)
  if (wrong) return { field: wrong.field, says: wrong.fault.says }
  const [latest] = await versions(tx, breachId)
  await insertVersion(tx, breachId, (latest?.n ?? 0) + 1, is)
  await noteBreach(tx, 'change breach', breachId)
  return null
}
