/** Adds an information sharing agreement, or changes one: what widens it takes the signatures off. */
import { freeSlug, type Refusal, slug } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { note } from '../agency/store.ts'
import { agreementDates, purposeKnown, staysSigned } from './rules.ts'
import {
  type Agreement,
  type AgreementFacts,
  agreementSlugsLike,
  clearSignatures,
  insertAgreement,
  purposes,
  updateAgreement,
} from './store.ts'

const faultIn = async (tx: Tx, facts: AgreementFacts): Promise<Refusal | null> => {
  const known = (await purposes(tx)).map(one => one.key)
  return purposeKnown.refuses({ purpose: facts.purpose, known }) ?? agreementDates.refuses(facts)
}

export async function addAgreement(tx: Tx, facts: AgreementFacts): Promise<Refusal | { id: number; slug: string }> {
  const fault = await faultIn(tx, facts)
  if (fault) return fault
  const wanted = slug(facts.title) || 'agreement'
  const free = freeSlug(wanted, [...(await agreementSlugsLike(tx, wanted)), { slug: 'new' }])
  const { id } = await insertAgreement(tx, facts, free)
  await note(tx, 'add agreement', 'agreement', [id])
  return { id, slug: free }
}

/** `unsigned`: the change asked for new signatures, and the old ones are gone. */
export async function changeAgreement(
  tx: Tx,
  before: Agreement,
  after: AgreementFacts,
): Promise<Refusal | { unsigned: boolean }> {
  const fault = await faultIn(tx, after)
  if (fault) return fault
  const unsigned = before.signed > 0 && staysSigned.refuses({ before, after }) !== null
  await updateAgreement(tx, before.id, after)
  if (unsigned) await clearSignatures(tx, before.id)
  await note(tx, unsigned ? 'widen agreement' : 'change agreement', 'agreement', [before.id])
  return { unsigned }
}
