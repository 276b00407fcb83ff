/** Makes a standing panel, and calls its next meeting with its usual members and what the last one did not reach. */
import type { Tx } from '../../../db/index.ts'
import { longDate, randomSlug, type Refusal, isRefusal } from '../../../lib/index.ts'
import { agreementOfConvenor } from '../../rules.ts'
import type { Engine } from '../../type/engine.ts'
import { panelKinds } from '../kind.ts'
import { makePanel } from '../make-panel.ts'
import { putCase } from '../put-case.ts'
import { groupMeets, panelKindKnown } from '../rules.ts'
import { agreementOffers, memberOffers } from '../store.ts'
import type { Every } from './next-due.ts'
import { type Group, insertGroup, insertUsualMember, leftOver, usualMembers } from './store.ts'

export type GroupFacts = {
  /** Of a kind of panel. */
  readonly key: string
  readonly name: string
  readonly agreementId: number
  /** The agency that convenes it. */
  readonly agencyId: number
  readonly every: Every
  /** Who chairs it, for the agency that convenes. */
  readonly chairId: number
}

export async function makeGroup(
  tx: Tx,
  engine: Pick<Engine, 'types'>,
  { key, name, agreementId, agencyId, every, chairId }: GroupFacts,
): Promise<Refusal | { readonly slug: string; readonly id: number }> {
  const offered = (await agreementOffers(tx)).some(one => one.id === agreementId && one.agencyId === agencyId)
  const fault =
    panelKindKnown.refuses({ known: panelKinds(engine).some(one => one.key === key) }) ??
    agreementOfConvenor.refuses({ offered })
  if (fault) return fault
  const slug = randomSlug()
  const { id } = await insertGroup(tx, { slug, key, name, agencyId, agreementId, every })
  await insertUsualMember(tx, id, { accountId: chairId, agencyId, capacity: 'chair' })
  return { slug, id }
}

/** Those of its usual members who can still be asked, and those who cannot: they have left, or the agreement has. */
export async function whoIsAsked(tx: Tx, group: Group) {
  const offers = await memberOffers(tx, group)
  const usual = await usualMembers(tx, group.id)
  const can = (one: (typeof usual)[number]) =>
    offers.some(offer => offer.accountId === one.accountId && offer.agencyId === one.agencyId)
  return { asked: usual.filter(can), gone: usual.filter(one => !can(one)) }
}

/** The cases of the caller's own agency that the last meeting did not reach are on its agenda from the beginning. */
export async function callMeeting(
  tx: Tx,
  group: Group,
  { name, due }: { readonly name: string; readonly due: Temporal.Instant },
): Promise<Refusal | { readonly id: number; readonly slug: string }> {
  const over = groupMeets.refuses({ ended: group.ended })
  if (over) return over
  const { asked } = await whoIsAsked(tx, group)
  const { id: groupId, key, agreementId, agencyId } = group
  const made = await makePanel(tx, { name, key, groupId, agreementId, agencyId, due, members: asked })
  if (isRefusal(made)) return made
  for (const { caseId, opened } of await leftOver(tx, groupId)) {
    const fault = await putCase(tx, made.id, caseId, `Not reached on ${longDate(opened)}`)
    if (fault) return fault
  }
  return made
}
