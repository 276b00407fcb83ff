/** Changes what a thing is called and what it is for, and retires it. */
import type { Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { resourceNamed, resourceNameFree, resourceNameLimit, resourceNotOut, resourceNotRetired } from './rules.ts'
import { holdResources, type Lent, namesOf, resourceById, setRetired, updateResource } from './store.ts'

/** As it stands now that nobody else turns it. */
async function held(tx: Tx, found: Lent): Promise<Lent> {
  await holdResources(tx, found.agencyId)
  return (await resourceById(tx, found.id)) ?? found
}

export async function changeResource(
  tx: Tx,
  found: Lent,
  given: { name: string; groupKey: string },
): Promise<Refusal | null> {
  const name = given.name.replace(/\s+/g, ' ').trim()
  const now = await held(tx, found)
  const fault =
    resourceNotRetired.refuses(now) ??
    resourceNamed.refuses({ name }, resourceNameLimit) ??
    resourceNameFree.refuses({ name, others: await namesOf(tx, { ...now, but: now.id }) })
  if (fault) return fault
  await updateResource(tx, now.id, { name, groupKey: given.groupKey })
  return null
}

export async function retireResource(tx: Tx, found: Lent): Promise<Refusal | null> {
  const now = await held(tx, found)
  const fault = resourceNotRetired.refuses(now) ?? resourceNotOut.refuses(now)
  if (fault) return fault
  await setRetired(tx, now.id)
  return null
}
