/** Opens a case with the person whom it is about and what happened: all of it, or nothing. */
import { randomSlug, type Refusal, refuse } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { kindOf } from '../kinds.ts'
import { addParty, partyFault, type PartyFacts } from '../party/record-party.ts'
import type { Author } from '../party/store.ts'
import { addEvent } from './add-event.ts'
import { insertCase } from './store.ts'

export type CaseFacts = {
  kind: string
  agencyId: number
  /** Whom it is assigned to; nobody for null. */
  workerId: number | null
  people: readonly PartyFacts[]
  /** What happened, or what somebody is worried about. */
  concern: string
  /** 'YYYY-MM-DD'; today where not said. */
  opened?: string
}

/** In a transaction of somebody of the owning agency. */
export async function openCase(
  tx: Tx,
  facts: CaseFacts,
  by: Author,
): Promise<Refusal | { id: number; slug: string; reference: string }> {
  const kind = kindOf(facts.kind)
  if (!kind) return refuse('kind-known', 'Choose what kind of case it is')
  for (const person of facts.people) {
    const fault = partyFault(person)
    if (fault) return fault
  }
  const slug = randomSlug()
  const { agencyId, workerId } = facts
  const made = await insertCase(
    tx,
    { slug, kind: kind.key, purpose: kind.purpose, agencyId, workerId, ...(facts.opened && { opened: facts.opened }) },
    kind.prefix,
  )
  for (const person of facts.people) await addParty(tx, made.id, person, by)
  if (facts.concern !== '')
    await addEvent(tx, { caseId: made.id, field: 'concern', kind: 'opened', says: facts.concern }, by)
  return { ...made, slug }
}
