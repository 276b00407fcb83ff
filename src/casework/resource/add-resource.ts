/** Adds a thing that an agency lends to its cases, such as a camera. */
import type { Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { resourceNamed, resourceNameFree, resourceNameLimit } from './rules.ts'
import { holdResources, insertResource, namesOf, type NewResource } from './store.ts'

/** Of an agency whose cases the actor works: the database refuses any other. */
export async function addResource(tx: Tx, given: NewResource): Promise<Refusal | { readonly id: number }> {
  const name = given.name.replace(/\s+/g, ' ').trim()
  await holdResources(tx, given.agencyId)
  const fault =
    resourceNamed.refuses({ name }, resourceNameLimit) ??
    resourceNameFree.refuses({ name, others: await namesOf(tx, given) })
  return fault ?? insertResource(tx, { ...given, name })
}
