/** Assigns a case to somebody of the agency that owns it: with an event, so that the case says who did it and when. */
import { type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Author } from '../party/store.ts'
import { caseIsOpen, workerAtAgency } from '../rules.ts'
import { addEvent } from './add-event.ts'
import { type CaseRow, practitioners } from './store.ts'

/** In a transaction that reads the case. What is due from its worker is due from the new one. */
export async function assignCase(tx: Tx, found: CaseRow, accountId: number, by: Author): Promise<Refusal | null> {
  const all = await practitioners(tx)
  const fault = caseIsOpen.refuses(found) ?? workerAtAgency.refuses({ accountId, agencyId: found.agencyId, all })
  if (fault || found.workerId === accountId) return fault
  const name = all.find(one => one.accountId === accountId)?.name ?? ''
  await addEvent(
    tx,
    {
      caseId: found.id,
      field: 'plan',
      kind: 'assigned',
      says: `Assigned to ${name}`,
      effects: [{ do: 'worker', to: accountId }],
    },
    by,
  )
  return null
}
