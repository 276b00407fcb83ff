/** Assigns a case, closes it, opens it again: each with its event, so that the case says who did it and when. */
import { type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Author } from '../party/store.ts'
import { caseIsOpen, workerAtAgency } from '../rules.ts'
import { addEvent } from './add-event.ts'
import { type CaseRow, practitioners, setClosed, setWorker } from './store.ts'

/** In a transaction that reads the case. */
export async function assignCase(tx: Tx, found: CaseRow, accountId: number, by: Author): Promise<Refusal | null> {
  const all = await practitioners(tx)
  const fault = caseIsOpen.refuses(found) ?? workerAtAgency.refuses({ accountId, agencyId: found.agencyId, all })
  if (fault) return fault
  const name = all.find(one => one.accountId === accountId)?.name ?? ''
  await setWorker(tx, found.id, accountId)
  await addEvent(tx, { caseId: found.id, field: 'plan', kind: 'assigned', says: `Assigned to ${name}.` }, by)
  return null
}

/** `day`: 'YYYY-MM-DD', or null to open it again. In a transaction that reads the case. */
export async function closeCase(tx: Tx, found: CaseRow, day: string | null, why: string, by: Author): Promise<void> {
  await setClosed(tx, found.id, day)
  const did = day === null ? 'Opened again' : 'Closed'
  const kind = day === null ? 'reopened' : 'closed'
  await addEvent(tx, { caseId: found.id, field: 'plan', kind, says: `${did}: ${why}` }, by)
}
