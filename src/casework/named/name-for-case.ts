/** Names somebody for a case: allows, excludes, or shares it by an agreement; and ends that. For the owning agency. */
import type { Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { type CaseRow, practitioners } from '../case/store.ts'
import { excludedIsNotWorker, knowsSelfExcluded, namedOnce, sharedByAgreement, workerAtAgency } from '../rules.ts'
import { deleteNamed, insertNamed, type NamedKind, namedFor, shareOffers } from './store.ts'

type Which = Pick<CaseRow, 'id' | 'agencyId' | 'purpose' | 'workerId'>

/** Whoever makes the list stands on it, unless they say not: without that they would shut themselves out at once. */
async function allowReader(
  tx: Tx,
  found: Which,
  { accountId, why, me, withoutMe }: { accountId: number; why: string; me: number; withoutMe: boolean },
): Promise<Refusal | null> {
  const all = await namedFor(tx, found.id)
  const fault =
    workerAtAgency.refuses({ accountId, agencyId: found.agencyId, all: await practitioners(tx) }) ??
    namedOnce.refuses({ accountId, kind: 'allowed', all })
  if (fault) return fault
  const listed = all.some(one => one.kind === 'allowed' && one.accountId === me)
  const others = [...(listed || withoutMe || accountId === me ? [] : [me]), accountId]
  for (const one of others) await insertNamed(tx, { caseId: found.id, accountId: one, kind: 'allowed', why })
  return null
}

async function excludeReader(
  tx: Tx,
  found: Which,
  { accountId, why, me, sure }: { accountId: number; why: string; me: number; sure: boolean },
): Promise<Refusal | null> {
  const fault =
    knowsSelfExcluded.refuses({ accountId, me, sure }) ??
    excludedIsNotWorker.refuses({ accountId, workerId: found.workerId }) ??
    namedOnce.refuses({ accountId, kind: 'excluded', all: await namedFor(tx, found.id) })
  if (fault) return fault
  await insertNamed(tx, { caseId: found.id, accountId, kind: 'excluded', why })
  return null
}

/** `until`: when it ends by itself; null where nobody says. */
async function shareCase(
  tx: Tx,
  found: Which,
  given: { accountId: number; agencyId: number; agreementId: number; why: string; until: Temporal.Instant | null },
): Promise<Refusal | null> {
  const { accountId, agencyId, agreementId, why, until } = given
  const offers = await shareOffers(tx, found)
  const offered = offers.some(
    one => one.accountId === accountId && one.agencyId === agencyId && one.agreementId === agreementId,
  )
  const fault =
    sharedByAgreement.refuses({ offered }) ??
    namedOnce.refuses({ accountId, kind: 'shared', all: await namedFor(tx, found.id) })
  if (fault) return fault
  await insertNamed(tx, { caseId: found.id, accountId, kind: 'shared', agencyId, agreementId, why, until })
  return null
}

export type NameForCase = { readonly accountId: number; readonly why: string } & (
  | { readonly kind: 'allowed'; readonly me: number; readonly withoutMe: boolean }
  | { readonly kind: 'excluded'; readonly me: number; readonly sure: boolean }
  | {
      readonly kind: 'shared'
      readonly agencyId: number
      readonly agreementId: number
      readonly until: Temporal.Instant | null
    }
)

export function nameForCase(tx: Tx, found: Which, given: NameForCase): Promise<Refusal | null> {
  if (given.kind === 'allowed') return allowReader(tx, found, given)
  if (given.kind === 'excluded') return excludeReader(tx, found, given)
  return shareCase(tx, found, given)
}

/** The data protection officer's own access, for a request ('rights'), is not the agency's to end: the database refuses it. */
export const endNaming = (tx: Tx, caseId: number, accountId: number, kind: NamedKind) =>
  deleteNamed(tx, caseId, accountId, kind)
