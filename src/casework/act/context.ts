/** What rules, effects and sentences of a case may know, read under the rights of whoever acts. */
import type { Tx } from '../../db/index.ts'
import { eventsOf } from '../case/event.store.ts'
import { type CaseRow, practitioners } from '../case/store.ts'
import { partiesOf } from '../party/store.ts'
import { kindsPresent } from '../panel/attendance/store.ts'
import { resourcesFor } from '../resource/store.ts'
import type { Context } from '../type/act.ts'
import type { Engine } from '../type/engine.ts'
import { limitIfAny, limitOn } from '../type/limit.ts'
import { type Happened, stand } from '../type/stood.ts'

/** The parts of a context that come from the profile and the day. */
export const settled = (engine: Engine, today: Temporal.PlainDate) => ({
  today,
  limit: (key: string, on: string = today.toString()) => limitOn(engine.limits, key, on),
  limitIfAny: (key: string, on: string = today.toString()) => limitIfAny(engine.limits, key, on),
  closures: engine.closures,
  wards: engine.wards,
})

/** What an agency's cases can name beside what is in them. */
export async function aroundCase(tx: Tx, engine: Engine, agencyId: number, today: Temporal.PlainDate) {
  const known = await practitioners(tx)
  return {
    ...settled(engine, today),
    resources: await resourcesFor(tx, agencyId),
    practitioners: known.map(one => ({ id: one.accountId, name: one.name, agencyId: one.agencyId })),
    agencies: [
      ...new Map(known.map(one => [one.agencyId, { id: one.agencyId, name: one.agency, kind: one.kind }])).values(),
    ],
  }
}

/** For what is decided at a panel: which kinds of agencies are there. */
export const atPanelOf = async (tx: Tx, { id, key }: { readonly id: number; readonly key: string }) => ({
  key,
  present: await kindsPresent(tx, id),
})

/** Only in a transaction that reads the case. `events`: all that the reader receives. */
export const contextOf = async (
  tx: Tx,
  engine: Engine,
  found: Pick<CaseRow, 'id' | 'agencyId'>,
  today: Temporal.PlainDate,
  events?: readonly Happened[],
): Promise<Context> => ({
  ...(await aroundCase(tx, engine, found.agencyId, today)),
  stood: stand(events ?? (await eventsOf(tx, found.id))),
  people: await partiesOf(tx, found.id),
})
