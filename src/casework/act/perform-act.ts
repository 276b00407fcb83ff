/** Does something with a case: the rules of its kind, then one event with all that follows from it. */
import { isRefusal, refuse } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { eventsOf, holdCase, insertEvent } from '../case/event.store.ts'
import type { CaseRow } from '../case/store.ts'
import type { Author } from '../party/store.ts'
import { holdResources } from '../resource/store.ts'
import type { Act, AnswersOf, Refused } from '../type/act.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { atPanelOf, contextOf } from './context.ts'
import { actOffered, byOwner } from './rules.ts'
import { workOut, workOutCorrection } from './work-out.ts'

export type Performing<A extends Act = Act> = {
  readonly act: A
  readonly given: AnswersOf<A>
  /** The day on which it happened: 'YYYY-MM-DD'; today where not said. */
  readonly on?: string
  readonly today: Temporal.PlainDate
  /** The open panel that decides it. */
  readonly panel?: { readonly id: number; readonly key: string }
  /** The event that is put right. */
  readonly corrects?: number
}

/** In a transaction that reads the case. The refusal says at which question, where it is about one. */
export async function performAct<A extends Act>(
  tx: Tx,
  engine: Engine,
  found: Pick<CaseRow, 'id' | 'kind' | 'agencyId' | 'own'>,
  { act, given, today, on = today.toString(), panel, corrects }: Performing<A>,
  by: Author,
): Promise<Refused | { readonly id: number }> {
  const type = typeOf(engine, found.kind)
  if (!type) throw new Error(`No kind of case is called ${found.kind}.`)
  const foreign = byOwner.refuses({ own: found.own, anybody: act.anybody ?? false })
  if (foreign) return foreign
  await holdCase(tx, found.id)
  // One thing is in one place: whoever lends it waits for whoever is lending it.
  if (Object.values(act.asks).some(({ asked }) => asked.as === 'resource')) await holdResources(tx, found.agencyId)
  const events = await eventsOf(tx, found.id)
  const context = {
    ...(await contextOf(tx, engine, found, today, events)),
    ...(by.agencyId !== null && { by: by.agencyId }),
    ...(panel && { panel: await atPanelOf(tx, panel) }),
  }
  const doing = {
    type,
    act: act as Act,
    given: given as AnswersOf<Act>,
    on,
    context,
    ...(panel && { panel: panel.key }),
  }
  const earlier = corrects === undefined ? undefined : events.find(one => one.id === corrects && one.kind === act.key)
  // Nothing is recorded anew by whoever meant to put something right that is not there.
  if (corrects !== undefined && !earlier) return refuse(actOffered.id, actOffered.says())
  const worked = earlier ? workOutCorrection(doing, earlier) : workOut(doing)
  if (isRefusal(worked)) return worked
  // Somebody else's practitioner has no sight of the clocks: their event only says that what was theirs is done.
  const effects = found.own ? worked.effects : worked.effects.filter(one => one.do === 'met' && one.key === 'task')
  return insertEvent(
    tx,
    {
      caseId: found.id,
      field: act.field,
      kind: act.key,
      says: worked.says,
      day: on,
      data: worked.data,
      effects,
      correctsId: earlier?.id ?? null,
      panelId: panel?.id ?? null,
    },
    by,
  )
}
