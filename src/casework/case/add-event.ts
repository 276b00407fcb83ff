/** Writes what happened: a note, or what a command did. Events stand; a wrong one is answered by another. */
import type { Tx } from '../../db/index.ts'
import type { Author } from '../party/store.ts'
import { insertEvent, type NewEvent } from './event.store.ts'

/**
 * Only in a transaction that reads the case (readCases), or opens it. `field` decides who receives it; `by.agencyId` is the
 * agency for which somebody writes: the database refuses any other than their own. Gives the id of the event.
 */
export const addEvent = async (tx: Tx, event: NewEvent, by: Author): Promise<number> =>
  (await insertEvent(tx, event, by)).id
