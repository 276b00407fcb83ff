/** First use: the council's agency and its first administrator, where there is no account at all. */
import { isRefusal, type Refusal, refuse, today } from '../lib/index.ts'
import type { Tx } from '../db/index.ts'
import { join } from './account/join.ts'
import { noAccountYet } from './account/rules.ts'
import { anyAccount, oneAtATime } from './account/store.ts'
import { addAgency } from './agency/add-agency.ts'

export type First = { agency: string; name: string; email: string }

/** In a transaction of the system, for the reason 'set-up'. Gives the administrator's account: invite() makes their link. */
export async function firstAdministrator(tx: Tx, { agency, name, email }: First): Promise<Refusal | number> {
  await oneAtATime(tx)
  const fault = noAccountYet.refuses({ any: await anyAccount(tx) })
  if (fault) return fault
  const made = await addAgency(tx, { name: agency, kind: 'council', controllerId: null })
  if (isRefusal(made)) return refuse('agency', made.says)
  const why = 'The first administrator, at set-up'
  return join(tx, { name, email, roles: ['administrator'], agencyId: made.id, begins: today(), why })
}
