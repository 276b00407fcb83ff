/** Opens a case with those whom it is about and what was said: all of it, or nothing. A referral is a case at its first stage. */
import { isRefusal, randomSlug, refuse } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { aroundCase } from '../act/context.ts'
import { workOutOpening, type Written } from '../act/work-out.ts'
import { addParty, partyFault, type PartyFacts } from '../party/record-party.ts'
import type { Author } from '../party/store.ts'
import type { Refused } from '../type/act.ts'
import type { CaseType } from '../type/case-type.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { stand } from '../type/stood.ts'
import { insertEvent } from './event.store.ts'
import { insertCase } from './store.ts'

export type CaseFacts = {
  kind: string
  agencyId: number
  /** Whom it is assigned to; nobody for null. */
  workerId: number | null
  people: readonly PartyFacts[]
  /** The answers to what the opening of its kind asks. */
  given: Readonly<Record<string, unknown>>
  /** The day on which it was received: 'YYYY-MM-DD'; today where not said. */
  opened?: string
  /** Its address, where whoever sends it chose one so that what is sent twice is opened once; as randomSlug() gives them. */
  slug?: string
}

type Around = Awaited<ReturnType<typeof aroundCase>>

/** What its first event says and does, or why the case cannot be opened. Pure. */
export function workOutCase(
  engine: Engine,
  facts: CaseFacts,
  around: Around,
): Refused | { readonly type: CaseType; readonly opened: string; readonly worked: Written } {
  const type = typeOf(engine, facts.kind)
  if (!type) return { ...refuse('kind-known', 'Choose what kind of case it is'), at: 'kind' }
  for (const person of facts.people) {
    const fault = partyFault(person)
    if (fault) return fault
  }
  const { given, opened = around.today.toString() } = facts
  const people = facts.people.map(({ role, name, born = null }, n) => ({ id: -1 - n, role, name, born }))
  const worked = workOutOpening({ type, given, on: opened, context: { ...around, stood: stand([]), people } })
  return isRefusal(worked) ? worked : { type, opened, worked }
}

/**
 * In a transaction of somebody of the owning agency, or of the program for somebody outside. `around`: what the agency's cases can name,
 * where it was read already.
 */
export async function openCase(
  tx: Tx,
  engine: Engine,
  facts: CaseFacts,
  today: Temporal.PlainDate,
  by: Author,
  around?: Around,
): Promise<Refused | { id: number; slug: string; reference: string }> {
  const { agencyId, workerId } = facts
  const known = around ?? (await aroundCase(tx, engine, agencyId, today))
  const ready = workOutCase(engine, facts, { ...known, ...(by.agencyId !== null && { by: by.agencyId }) })
  if (isRefusal(ready)) return ready
  const { type, opened, worked } = ready
  const { slug = randomSlug() } = facts
  const { key: kind, purpose, prefix } = type
  const made = await insertCase(tx, { slug, kind, purpose, agencyId, workerId, opened }, prefix)
  for (const person of facts.people) await addParty(tx, made.id, person, by)
  const { act } = type.opening
  await insertEvent(tx, { caseId: made.id, field: act.field, kind: act.key, day: opened, ...worked }, by)
  return { ...made, slug }
}
