/** A report that belongs to a case which is open already: its people and its words go there, and no other case is opened. */
import { isRefusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { PageRequest } from '../../web/index.ts'
import { contextOf } from '../act/context.ts'
import { sayAnswers } from '../act/say-answers.ts'
import { holdCase, insertEvent } from '../case/event.store.ts'
import type { CaseFacts } from '../case/open-case.ts'
import { addParty } from '../party/record-party.ts'
import type { Author } from '../party/store.ts'
import { readCases } from '../read-cases.ts'
import { keepReason } from '../reading.store.ts'
import type { Refused } from '../type/act.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { type Answer, keepAnswers } from './alike-step.ts'

type Joining = {
  readonly joins: { readonly n: number; readonly caseId: number; readonly slug: string }
  readonly answers: readonly Answer[]
}
const reason = 'new-report'

/** `facts`: as for opening a case. Undefined where the case is no longer the reader's to see. */
export const addToOpenCase = (
  request: Pick<PageRequest, 'as'>,
  engine: Engine,
  { joins: { n, caseId, slug }, answers }: Joining,
  facts: CaseFacts,
  today: Temporal.PlainDate,
  by: Author,
): Promise<Refused | { readonly slug: string } | undefined> =>
  readCases(request, { cases: [caseId], what: 'open', reason }, async tx => {
    const made = await joinReport(tx, engine, { caseId, n, facts, today }, by)
    if (isRefusal(made)) return made
    await keepAnswers(tx, answers, made)
    await keepReason(tx, caseId, reason)
    return { slug }
  })

/** In a transaction that reads the case. `n`: the one of the people who is in it already. Gives the party that each other became. */
async function joinReport(
  tx: Tx,
  engine: Engine,
  { caseId, n, facts, today }: { caseId: number; n: number; facts: CaseFacts; today: Temporal.PlainDate },
  by: Author,
): Promise<Refused | ReadonlyMap<number, number>> {
  const { kind, agencyId, given, opened = today.toString() } = facts
  const type = typeOf(engine, kind)
  if (!type) throw new Error(`No kind of case is called ${kind}.`)
  const { act } = type.opening
  await holdCase(tx, caseId)
  const context = await contextOf(tx, engine, { id: caseId, agencyId }, today)
  const refused = act.refuses?.(given, opened, context)
  if (refused) return refused
  const made = new Map<number, number>()
  for (const [at, person] of facts.people.entries()) {
    if (at === n) continue
    const party = await addParty(tx, caseId, person, by)
    if (isRefusal(party)) return party
    made.set(at, party.id)
  }
  const words = ['A further report', act.says(given, context), ...sayAnswers(act.asks, given, context)]
  await insertEvent(
    tx,
    {
      caseId,
      field: act.field,
      kind: 'further-report',
      says: words.filter(line => line !== '').join('\n'),
      day: opened,
      data: given,
      effects: [{ do: 'mark', key: 'further-report' }],
    },
    by,
  )
  return made
}
