/** What a folder of the engine adds to the page of a case. */
import type { Tx } from '../../db/index.ts'
import type { Html } from '../../web/index.ts'
import type { Context } from '../type/act.ts'
import type { Engine } from '../type/engine.ts'
import type { CaseRow } from './store.ts'

/** Reads and shows; nothing for false. Runs in the transaction that reads the case. */
export type Section = (tx: Tx, engine: Engine, found: CaseRow, context: Context) => Promise<Html | false>
