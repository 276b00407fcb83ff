/** Calls a panel: a private meeting of agencies under one agreement, whose purpose is the panel's. */
import { randomSlug, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { agreementOfConvenor, partyToAgreement } from '../rules.ts'
import { agreementOffers, type Capacity, insertMember, insertPanel, memberOffers } from './store.ts'

export type PanelFacts = {
  name: string
  /** Which kind of panel it is; of no kind where not said. */
  key?: string | null
  /** The standing panel that it is a meeting of: of the same agency and kind. */
  groupId?: number | null
  agreementId: number
  /** The agency that convenes it. */
  agencyId: number
  due: Temporal.Instant
  /** Each with the agency for which they speak. */
  members: readonly { accountId: number; agencyId: number; capacity: Capacity }[]
}

export async function makePanel(tx: Tx, facts: PanelFacts): Promise<Refusal | { id: number; slug: string }> {
  const { name, key = null, groupId = null, agreementId, agencyId, due, members } = facts
  const offered = (await agreementOffers(tx)).some(one => one.id === agreementId && one.agencyId === agencyId)
  const fault = agreementOfConvenor.refuses({ offered })
  if (fault) return fault
  const offers = await memberOffers(tx, { agreementId, agencyId })
  for (const member of members) {
    const known = offers.some(one => one.accountId === member.accountId && one.agencyId === member.agencyId)
    const stranger = partyToAgreement.refuses({ offered: known })
    if (stranger) return stranger
  }
  const slug = randomSlug()
  const { id } = await insertPanel(tx, { slug, name, key, groupId, agreementId, agencyId, due })
  for (const member of members) await insertMember(tx, { panelId: id, ...member })
  return { id, slug }
}
