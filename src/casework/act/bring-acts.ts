/** What was done in a case before it came here, act by act on its days: by the same rules, and read once for all of them. */
import { isRefusal, now } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { insertPanelCase } from '../panel/agenda/store.ts'
import { eventsOf, holdCase, insertEvent } from '../case/event.store.ts'
import type { CaseRow } from '../case/store.ts'
import { type Author, partiesOf } from '../party/store.ts'
import { holdResources } from '../resource/store.ts'
import type { Act, Context, Refused } from '../type/act.ts'
import type { Day } from '../type/effect.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { type Happened, stand } from '../type/stood.ts'
import { aroundCase, settled } from './context.ts'
import { byOwner } from './rules.ts'
import { workOut } from './work-out.ts'

export type Bringing = {
  readonly act: Act
  readonly on: Day
  /** As the case stood by then. */
  readonly given: (context: Context) => Readonly<Record<string, unknown>>
  /** The meeting of before that decided it. */
  readonly meeting?: { readonly id: number; readonly key: string }
}

type Of = Pick<CaseRow, 'id' | 'kind' | 'agencyId' | 'own'>

/** In a transaction that reads the case, or that opened it. The refusal of the first that is refused: then none must stand. */
export async function bringActs(
  tx: Tx,
  engine: Engine,
  { id: caseId, kind, agencyId, own }: Of,
  all: readonly Bringing[],
  by: Author,
): Promise<Refused | readonly Happened[]> {
  const type = typeOf(engine, kind)
  if (!type) throw new Error(`No kind of case is called ${kind}.`)
  await holdCase(tx, caseId)
  if (all.some(({ act }) => Object.values(act.asks).some(({ asked }) => asked.as === 'resource')))
    await holdResources(tx, agencyId)
  const events = await eventsOf(tx, caseId)
  const people = await partiesOf(tx, caseId)
  const [first] = all
  const around = first && (await aroundCase(tx, engine, agencyId, Temporal.PlainDate.from(first.on)))
  for (const { act, on, given, meeting } of all) {
    const context: Context = {
      ...(around ?? { resources: [], practitioners: [], agencies: [] }),
      ...settled(engine, Temporal.PlainDate.from(on)),
      people,
      stood: stand(events),
    }
    const answers = given(context)
    const doing = { type, act, given: answers, on, context, ...(meeting && { panel: meeting.key }) }
    const worked = byOwner.refuses({ own, anybody: act.anybody ?? false }) ?? workOut(doing)
    if (isRefusal(worked)) return { ...worked, says: `${act.key} on ${on}: ${worked.says}` }
    if (meeting) {
      const panel = type.panels?.find(one => one.key === meeting.key)
      await insertPanelCase(tx, meeting.id, caseId, panel?.due(context, on) ?? '')
    }
    const event = {
      field: act.field,
      kind: act.key,
      says: worked.says,
      data: worked.data,
      panelId: meeting?.id ?? null,
    }
    const effects = own ? worked.effects : worked.effects.filter(one => one.do === 'met' && one.key === 'task')
    const { id } = await insertEvent(tx, { caseId, day: on, effects, ...event }, by)
    const written = { at: now(), correctsId: null, author: null, agency: null }
    events.push({ ...event, id, day: on, effects, ...written })
  }
  return events
}
