/** Says which agency receives what is asked for from outside, or that none does. */
import type { Tx } from '../../db/index.ts'
import { refuse, type Refusal } from '../../lib/index.ts'
import { serviceNotAnothers, serviceOfOwn } from './rules.ts'
import { dropService, putService, type Service, serviceOf } from './store.ts'

/** `mine`: the agencies whose cases the actor works. */
type By = { readonly mine: readonly { readonly id: number }[]; readonly administers: boolean }

const gone = refuse('service-not-anothers', serviceNotAnothers.says())

export async function setService(tx: Tx, facts: Omit<Service, 'agency'>, by: By): Promise<Refusal | null> {
  const now = await serviceOf(tx, facts.kind)
  const fault =
    serviceNotAnothers.refuses({ ...by, holder: now?.agencyId ?? null }) ??
    serviceOfOwn.refuses({ ...by, agencyId: facts.agencyId })
  if (fault) return fault
  return (await putService(tx, facts)) ? null : gone
}

/** What waits there stays with the agency that received it. */
export async function endService(tx: Tx, kind: string, by: By): Promise<Refusal | null> {
  const now = await serviceOf(tx, kind)
  const fault = serviceNotAnothers.refuses({ ...by, holder: now?.agencyId ?? null })
  if (fault) return fault
  return (await dropService(tx, kind)) ? null : gone
}
