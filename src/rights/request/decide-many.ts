/** Decides of many rows at once: what is proposed of each, or one thing of all of them. */
import { isRefusal, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { decideLine } from './decide.ts'
import { decidedByHand } from './rules.ts'
import type { Request } from './store.ts'
import type { Reviewed } from './under-review.ts'

export type Together = { what: 'proposal' | 'release' | 'withhold'; exemption: string }

/** Under a reading. Refusals: 'decided-by-hand', before anything is decided; those of decideLine. */
export async function decideMany(
  tx: Tx,
  request: Pick<Request, 'id'>,
  rows: readonly Reviewed[],
  { what, exemption }: Together,
): Promise<Refusal | null> {
  const hard = (row: Reviewed) =>
    row.proposal.decision === null || (what === 'release' && row.proposal.decision === 'withhold')
  const fault = decidedByHand.refuses({ byHand: what !== 'withhold' && rows.some(hard) })
  if (fault) return fault
  for (const row of rows) {
    const { decision, phrases } = what === 'proposal' ? row.proposal : { decision: what, phrases: [] }
    if (decision === null) continue
    const kept = what === 'withhold' ? exemption : 'third-party'
    const no = await decideLine(tx, request, row, { decision, phrases, exemption: kept })
    if (isRefusal(no)) return no
  }
  return null
}
