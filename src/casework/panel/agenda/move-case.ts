/** Changes the order of an agenda: a case one place up or down among those that the reader may move. */
import type { Tx } from '../../../db/index.ts'
import { type AgendaCase, agendaOf, setPosition } from './store.ts'

/** Those whose place the reader decides: all for the agency that convenes, else their own. */
export const movable = (agenda: readonly AgendaCase[], convenes: boolean): AgendaCase[] =>
  agenda.filter(one => convenes || one.own)

/** The two change places; nothing happens at the ends, or where it is not theirs to move. */
export async function moveCase(
  tx: Tx,
  panel: { readonly id: number; readonly convenes: boolean },
  caseId: number,
  by: 'up' | 'down',
): Promise<void> {
  const mine = movable(await agendaOf(tx, panel.id), panel.convenes)
  const at = mine.findIndex(one => one.id === caseId)
  const [one, other] = [mine[at], mine[by === 'up' ? at - 1 : at + 1]]
  if (!one || !other) return
  await setPosition(tx, panel.id, one.id, other.position)
  await setPosition(tx, panel.id, other.id, one.position)
}
