/** What the kind of a case does not let anybody write or file of a field, as it stands. */
import type { Tx } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import { invalid } from '../../web/index.ts'
import { contextOf } from '../act/context.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import type { CaseRow } from './store.ts'

/** In a transaction that reads the case. The answer to a form whose question is `field`; null where nothing stands against it. */
export async function fieldRefused(tx: Tx, engine: Engine, found: CaseRow, field: string, now: Temporal.Instant) {
  const type = typeOf(engine, found.kind)
  if (!type?.refusesField) return null
  const refused = type.refusesField(field, await contextOf(tx, engine, found, today(now)))
  return refused && invalid('field', refused.says)
}
