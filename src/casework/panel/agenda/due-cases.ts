/** Which cases are due at a panel, and why: as their types say, and those that the panel did not reach or has not heard for long. */
import type { Tx } from '../../../db/index.ts'
import { count, longDate, today } from '../../../lib/index.ts'
import { aroundCase } from '../../act/context.ts'
import { readCases } from '../../read-cases.ts'
import type { PageRequest } from '../../../web/index.ts'
import { type Engine, typeOf } from '../../type/engine.ts'
import { stand } from '../../type/stood.ts'
import { panelLimit } from '../kind.ts'
import { panelHearsEachCase } from '../rules.ts'
import type { Panel } from '../store.ts'
import { byUrgency, meetingsMissed } from './order.ts'
import { type Candidate, candidates, eventsOfCases, meetingsHeld, peopleOfCases } from './store.ts'

export type DueCase = Pick<Candidate, 'id' | 'slug' | 'reference' | 'kind' | 'stage'> & { readonly why: string }
type OfKind = Panel & { readonly key: string }

/** At most so many are looked through, so many at a time. */
const most = 1000
const atOnce = 200
/** Meetings before the last ones are not counted. */
const counted = 24

/** What the types say, case by case. Only in a transaction that reads these cases, all of one agency. */
async function reasons(tx: Tx, engine: Engine, key: string, cases: readonly Candidate[], on: Temporal.PlainDate) {
  const ids = cases.map(one => one.id)
  const events = Map.groupBy(await eventsOfCases(tx, ids), one => one.caseId)
  const people = Map.groupBy(await peopleOfCases(tx, ids), one => one.caseId)
  const around = await aroundCase(tx, engine, cases[0]?.agencyId ?? 0, on)
  return cases.map(({ id, kind }) => {
    const panel = typeOf(engine, kind)?.panels?.find(one => one.key === key)
    const context = { ...around, stood: stand(events.get(id) ?? []), people: people.get(id) ?? [] }
    return { id, why: (context.stood.begun && panel?.due(context, on.toString())) || null }
  })
}

function* batches(cases: readonly Candidate[]): Generator<Candidate[]> {
  for (const ofAgency of Map.groupBy(cases, one => one.agencyId).values())
    for (let n = 0; n < ofAgency.length; n += atOnce) yield ofAgency.slice(n, n + atOnce)
}

/** 'Not reached on 9 December 2026', 'Not heard at 3 meetings'; what its type says behind it. '' where it is not due. */
function why(one: Candidate & { missed: number }, said: string | null, limit: ReturnType<typeof panelLimit>): string {
  const late = panelHearsEachCase.refuses({ missed: one.missed }, limit)
  const first = one.notReached
    ? `Not reached on ${longDate(one.notReached)}`
    : late && `Not heard at ${count(one.missed, 'meeting')}`
  return [first, said].filter(words => words !== null).join('. ')
}

/** Of the reader's own agencies. `whole`: all open cases that could be due were looked through. */
export async function dueCases(
  { as }: Pick<PageRequest, 'as'>,
  engine: Engine,
  panel: OfKind,
): Promise<{ readonly due: readonly DueCase[]; readonly whole: boolean }> {
  const { key } = panel
  const on = today(panel.due)
  const of = engine.types
    .filter(type => type.purpose === panel.purpose)
    .flatMap(type => {
      const found = type.panels?.find(one => one.key === key)
      const stages = found?.in ?? type.stages.flatMap(one => (one.ends ? [] : [one.key]))
      return found ? stages.map(stage => ({ kind: type.key, stage })) : []
    })
  const { all, held } = await as(async tx => ({
    all: await candidates(tx, { panel, of, limit: most }),
    held: await meetingsHeld(tx, panel, counted),
  }))
  const said = new Map<number, string | null>()
  for (const batch of batches(all)) {
    const reading = { cases: batch.map(one => one.id), what: 'list', reason: 'panel' } as const
    const told = await readCases({ as }, reading, tx => reasons(tx, engine, key, batch, on))
    for (const one of told ?? []) said.set(one.id, one.why)
  }
  const limit = panelLimit(engine, key, 'unheard', on)
  const due = all
    .map(one => ({ ...one, missed: meetingsMissed(one.heard ?? one.first, held) }))
    .map(one => ({ ...one, why: why(one, said.get(one.id) ?? null, limit) }))
    .filter(one => one.why !== '')
    .toSorted(byUrgency(limit))
  return { due, whole: all.length < most }
}
