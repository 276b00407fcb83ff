/** Decides of rows of a case what leaves with the copy: as it is, with words taken out, or not at all. */
import { isRefusal, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { propose, type Others } from './propose.ts'
import { redact } from './redact.ts'
import { type Decision, type Line, type Person, putDecision } from './review.store.ts'
import { exemptionSaid, phrasesThere, somethingTaken } from './rules.ts'
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
  const fault = exemptionSaid.refuses({ exemption })
  if (fault) return fault
  if (decision === 'withhold') {
    await putDecision(tx, { ...kept, exemption, says: null })
    return null
  }
  const { says, missing } = redact(line.original, phrases)
  const wrong =
    somethingTaken.refuses({ phrases }) ?? phrasesThere.refuses({ text: line.original, phrases, missing }, missing)
  if (isRefusal(wrong)) return wrong
  await putDecision(tx, { ...kept, exemption, says })
  return null
}

/** Everybody in the cases but the person, and what tells of them. */
export const othersIn = (people: Person[], same: ReadonlySet<number>): Others => {
  const own = new Set(people.filter(one => same.has(one.partyId)).flatMap(one => one.addresses ?? []))
  const others = people.filter(one => !same.has(one.partyId))
  return {
    names: others.map(one => one.name),
    addresses: others.flatMap(one => (one.addresses === null || own.has(one.addresses) ? [] : [one.addresses])),
  }
}

export type Proposal = { decision: Decision; phrases: string[]; why: string }

/** What is proposed of a row; nothing is decided by it. */
export function proposalFor(
  line: Line,
  request: Pick<Request, 'name'>,
  others: Others,
  same: ReadonlySet<number>,
): Proposal {
  if (line.source !== 'event') {
    const own = line.partyId !== null && same.has(line.partyId)
    return own
      ? { decision: 'release', phrases: [], why: 'It is about the person who asks.' }
      : { decision: 'withhold', phrases: [], why: 'It is about somebody else.' }
  }
  const phrases = propose(line.original, request.name, others)
  return phrases.length > 0
    ? { decision: 'redact', phrases, why: 'It may name somebody else.' }
    : {
        decision: 'release',
        phrases: [],
        why: 'No name or address of anybody else in the case was found in it. Read it all the same.',
      }
}
