/** Adds an agency, or puts its name, kind or controller right. */
import { freeSlug, isRefusal, type Refusal, slug } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { agencyNameFree, agencyNameSays, controllerAnswers, onlyServicesLeaveIt } from './rules.ts'
import { type Agency, agencies, type AgencyFacts, agencySlugsLike, insertAgency, note, updateAgency } from './store.ts'

async function faultsIn(
  tx: Tx,
  agency: Agency | null,
  { name, kind, controllerId }: AgencyFacts,
): Promise<Refusal | null> {
  const all = await agencies(tx)
  return (
    agencyNameSays.refuses({ name }) ??
    agencyNameFree.refuses({ id: agency?.id ?? null, name, all }) ??
    onlyServicesLeaveIt.refuses({ kind, controllerId }) ??
    controllerAnswers.refuses({ agency, controllerId, controller: all.find(one => one.id === controllerId), all })
  )
}

export async function addAgency(tx: Tx, facts: AgencyFacts): Promise<Refusal | { id: number; slug: string }> {
  const fault = await faultsIn(tx, null, facts)
  if (fault) return fault
  const wanted = slug(facts.name) || 'agency'
  // 'new' is the address of the form.
  const taken = [...(await agencySlugsLike(tx, wanted)), { slug: 'new' }]
  const free = freeSlug(wanted, taken)
  const { id } = await insertAgency(tx, facts, free)
  await note(tx, 'add agency', 'agency', [id])
  return { id, slug: free }
}

export async function changeAgency(tx: Tx, agency: Agency, facts: AgencyFacts): Promise<Refusal | null> {
  const fault = await faultsIn(tx, agency, facts)
  if (isRefusal(fault)) return fault
  await updateAgency(tx, agency.id, facts)
  await note(tx, 'change agency', 'agency', [agency.id])
  return null
}
