/** Who is party to an agreement, who signed for it and when, and what it receives. */
import { type Refusal, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { agencyOpen } from '../agency/rules.ts'
import { agencyById, note } from '../agency/store.ts'
import { fieldsStaySigned, partyOnce, signedByThen } from './rules.ts'
import { type Agreement, clearSignatures, deleteParty, partiesOf, putFields, putParty } from './store.ts'

export type PartyFacts = {
  agencyId: number
  signatory: string
  signedOn: Temporal.PlainDate | null
  fields: readonly string[]
}

/** A new party's fields widen nothing for the others before it signs: it receives nothing until then. */
export async function addParty(tx: Tx, agreement: Agreement, facts: PartyFacts): Promise<Refusal | null> {
  const { agencyId, signatory, fields } = facts
  const signedOn = facts.signedOn && String(facts.signedOn)
  const fault =
    agencyOpen.refuses({ agency: await agencyById(tx, agencyId) }) ??
    partyOnce.refuses({ agencyId, parties: await partiesOf(tx, agreement.id) }) ??
    signedByThen.refuses({ signedOn, today: String(today()) })
  if (fault) return fault
  await putParty(tx, agreement.id, { agencyId, signatory, signedOn })
  await putFields(tx, agreement.id, agencyId, fields)
  await note(tx, 'add party', 'agreement', [agreement.id, agencyId])
  return null
}

/** Whether another kind of information took everybody's signatures off: then this party's own date is not kept either. */
export async function changeParty(
  tx: Tx,
  agreement: Agreement,
  facts: PartyFacts,
): Promise<Refusal | { unsigned: boolean }> {
  const { agencyId, signatory, fields } = facts
  const signedOn = facts.signedOn && String(facts.signedOn)
  const fault = signedByThen.refuses({ signedOn, today: String(today()) })
  if (fault) return fault
  const before = (await partiesOf(tx, agreement.id)).find(party => party.agencyId === agencyId)?.fields ?? []
  const unsigned = agreement.signed > 0 && fieldsStaySigned.refuses({ before, after: fields }) !== null
  if (unsigned) await clearSignatures(tx, agreement.id)
  await putParty(tx, agreement.id, { agencyId, signatory, signedOn: unsigned ? null : signedOn })
  await putFields(tx, agreement.id, agencyId, fields)
  await note(tx, unsigned ? 'widen agreement' : 'change party', 'agreement', [agreement.id, agencyId])
  return { unsigned }
}

export async function removeParty(tx: Tx, agreement: Agreement, agencyId: number): Promise<void> {
  await deleteParty(tx, agreement.id, agencyId)
  await note(tx, 'remove party', 'agreement', [agreement.id, agencyId])
}
