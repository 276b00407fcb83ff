/** Publishes what everybody reads of a case, as it stands on a day. */
import type { Tx } from '../../db/index.ts'
import { contextOf } from '../act/context.ts'
import type { CaseRow } from '../case/store.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { insertRegistered } from './store.ts'

/** False where there is nothing to publish. */
export async function publishCase(tx: Tx, engine: Engine, found: CaseRow, on: Temporal.PlainDate): Promise<boolean> {
  const context = await contextOf(tx, engine, found, on)
  const entry = context.stood.begun ? typeOf(engine, found.kind)?.register?.entry(context) : null
  if (!entry) return false
  await insertRegistered(tx, found.id, entry)
  return true
}
