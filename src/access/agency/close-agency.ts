/** Closes an agency: every role held there ends at once. Opened again, nobody gets a role back by it. */
import { type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { someAdministratorStays, whySaid } from '../account/rules.ts'
import { administrators, endPostsAt } from '../account/store.ts'
import { closesLast } from './rules.ts'
import { type Agency, agencies, note, setClosed } from './store.ts'

/** How many roles ended. `why` is kept in the log. */
export async function closeAgency(tx: Tx, agency: Agency, why: string): Promise<Refusal | { ended: number }> {
  const there = await administrators(tx, { agency: agency.id })
  const fault =
    whySaid.refuses({ why }) ??
    closesLast.refuses({ agency, all: await agencies(tx) }) ??
    someAdministratorStays.refuses(there)
  if (fault) return fault
  await setClosed(tx, agency.id, true)
  const ended = await endPostsAt(tx, agency.id)
  await note(tx, 'close agency', 'agency', [agency.id], why)
  return { ended: ended.length }
}

export async function reopenAgency(tx: Tx, agency: Agency): Promise<void> {
  await setClosed(tx, agency.id, false)
  await note(tx, 'reopen agency', 'agency', [agency.id])
}
