/** What was done in a case before it came here, act by act on its days: by the same rules, read once and written at once. */
import { isRefusal, now, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { type BroughtEvent, eventsOf, holdCase, insertEvents, unwritten } from '../case/event.store.ts'
import type { CaseRow } from '../case/store.ts'
import { type Author, partiesOf } from '../party/store.ts'
import { holdResources } from '../resource/store.ts'
import type { Act, Context, Refused } from '../type/act.ts'
import type { CaseType } from '../type/case-type.ts'
import type { Day } from '../type/effect.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { type Happened, stand } from '../type/stood.ts'
import { aroundCase, atPanelOf, settled } from './context.ts'
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

type Around = Awaited<ReturnType<typeof aroundCase>>
type Of = Pick<CaseRow, 'id' | 'kind' | 'agencyId' | 'own'>

/** One act in the midst of them: as it is written, and as the next one finds it; its number is not known yet. */
function bringing(
  type: CaseType,
  own: boolean,
  { act, on, given, meeting }: Bringing,
  context: Context,
  n: number,
): Refused | { readonly write: BroughtEvent; readonly happened: Happened } {
  const doing = { type, act, given: given(context), on, context, ...(meeting && { panel: meeting.key }) }
  const worked = byOwner.refuses({ own, anybody: act.anybody ?? false }) ?? workOut(doing)
  if (isRefusal(worked)) return { ...worked, says: `${act.key} on ${on}: ${worked.says}` }
  // Somebody else's practitioner has no sight of the clocks: their event only says that what was theirs is done.
  const effects = own ? worked.effects : worked.effects.filter(one => one.do === 'met' && one.key === 'task')
  const event = { field: act.field, kind: act.key, says: worked.says, day: on, data: worked.data, effects }
  const why = (meeting && type.panels?.find(one => one.key === meeting.key)?.due(context, on)) ?? ''
  const who = { correctsId: null, author: null, agency: null, byOwner: own }
  return {
    write: { ...event, panel: meeting?.id ?? null, why },
    happened: { ...event, ...who, id: unwritten + n, at: now(), panelId: meeting?.id ?? null },
  }
}

const lends = ({ act }: Bringing): boolean => Object.values(act.asks).some(({ asked }) => asked.as === 'resource')

/**
 * In a transaction that reads the case, or that opened it. `known`: what the agency's cases can name, where it was read already. Gives how it stands afterwards, what was written by numbers that are not
 * yet its own; or the refusal of the first that is refused, and nothing is written.
 */
export async function bringActs(
  tx: Tx,
  engine: Engine,
  { id: caseId, kind, agencyId, own }: Of,
  all: readonly Bringing[],
  by: Author,
  known?: Around,
): Promise<Refused | Context> {
  const type = typeOf(engine, kind)
  if (!type) throw new Error(`No kind of case is called ${kind}.`)
  await holdCase(tx, caseId)
  const lending = all.some(lends)
  if (lending) await holdResources(tx, agencyId)
  const events = await eventsOf(tx, caseId)
  const people = await partiesOf(tx, caseId)
  const day = (on: Day | undefined) => settled(engine, on === undefined ? today() : Temporal.PlainDate.from(on))
  const read = known === undefined || lending
  const around = read ? await aroundCase(tx, engine, agencyId, day(all[0]?.on).today) : known
  const panels = new Map<number, Context['panel'] & {}>()
  for (const { meeting } of all)
    if (meeting && !panels.has(meeting.id)) panels.set(meeting.id, await atPanelOf(tx, meeting))
  const writes: BroughtEvent[] = []
  for (const [n, one] of all.entries()) {
    const panel = one.meeting && panels.get(one.meeting.id)
    const here = { ...(by.agencyId !== null && { by: by.agencyId }), ...(panel && { panel }) }
    const brought = bringing(type, own, one, { ...around, ...day(one.on), ...here, people, stood: stand(events) }, n)
    if (isRefusal(brought)) return brought
    writes.push(brought.write)
    events.push(brought.happened)
  }
  if (writes.length > 0) await insertEvents(tx, caseId, writes, by)
  return { ...around, ...day(all.at(-1)?.on), people, stood: stand(events) }
}
