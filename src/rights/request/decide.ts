/** Decides of rows of a case what leaves with the copy: as it is, with words taken out, or not at all. */
import { isRefusal, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { redact } from './redact.ts'
import { type Decision, type Line, putDecision } from './review.store.ts'
import { exemptionSaid, filesWhole, phrasesThere, somethingTaken } from './rules.ts'
import type { Request } from './store.ts'

export type Wanted = { decision: Decision; exemption: string; phrases: string[] }

/** Under a reading. Refusals: 'exemption-said', 'something-taken-out', 'phrases-there'. */
export async function decideLine(
  tx: Tx,
  request: Pick<Request, 'id'>,
  line: Line,
  wanted: Wanted,
): Promise<Refusal | null> {
  const { decision, exemption, phrases } = wanted
  const kept = {
    requestId: request.id,
    caseId: line.caseId,
    source: line.source,
    rowId: line.rowId,
    decision,
    original: line.original,
  }
  if (decision === 'release') {
    await putDecision(tx, { ...kept, exemption: null, says: line.original })
    return null
  }
  const fault = exemptionSaid.refuses({ exemption }) ?? filesWhole.refuses({ source: line.source, decision })
  if (fault) return fault
  if (decision === 'withhold') {
    await putDecision(tx, { ...kept, exemption, says: null })
    return null
  }
  const { says, missing } = redact(line.original, phrases)
  const wrong =
    somethingTaken.refuses({ phrases }) ??
    phrasesThere.refuses({ text: line.original, phrases, missing }, missing.join('; '))
  if (isRefusal(wrong)) return wrong
  await putDecision(tx, { ...kept, exemption, says })
  return null
}
