/** Records a meeting that was held before its group met here, with who came: over at once, so that nobody sees a case because of it. */
import { randomSlug, type Refusal } from '../../../lib/index.ts'
import type { Tx } from '../../../db/index.ts'
import { partyToAgreement } from '../../rules.ts'
import type { Attended } from '../attendance/by-agency.ts'
import { insertAttended } from '../attendance/store.ts'
import type { Group } from '../group/store.ts'
import { groupMeets } from '../rules.ts'
import { type Capacity, insertHeldPanel, memberOffers } from '../store.ts'
import { groupNotMetHere, meetingIsOver } from './rules.ts'

export type HeldFacts = {
  readonly name: string
  readonly due: Temporal.Instant
  readonly ended: Temporal.Instant
  /** Each with the agency for which they spoke. */
  readonly members: readonly {
    readonly accountId: number
    readonly agencyId: number
    readonly capacity: Capacity
    readonly attended: Attended
  }[]
}

/** What it decided of each case is written at its cases afterwards, until the group meets here. */
export async function recordMeeting(
  tx: Tx,
  group: Group,
  { name, due, ended, members }: HeldFacts,
  now: Temporal.Instant,
): Promise<Refusal | { readonly id: number; readonly slug: string }> {
  const { id: groupId, key, agreementId, agencyId } = group
  const offers = await memberOffers(tx, group)
  const offered = members.every(member =>
    offers.some(one => one.accountId === member.accountId && one.agencyId === member.agencyId),
  )
  const fault =
    groupMeets.refuses({ ended: group.ended }) ??
    groupNotMetHere.refuses({ pastOpen: group.pastOpen }) ??
    meetingIsOver.refuses({ due, ended, now }) ??
    partyToAgreement.refuses({ offered })
  if (fault) return fault
  const slug = randomSlug()
  const { id } = await insertHeldPanel(tx, { slug, name, key, groupId, agreementId, agencyId, due, ended })
  await insertAttended(tx, id, members)
  return { id, slug }
}
