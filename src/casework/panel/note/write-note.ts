/** Writes what a panel says that is about no case. */
import type { Tx } from '../../../db/index.ts'
import type { Refusal } from '../../../lib/index.ts'
import { panelIsOpen } from '../rules.ts'
import { ownerSits, panelActionAhead, panelActionOwned } from './rules.ts'
import { panelState } from '../state.view.ts'
import { membersOf, type Panel } from '../store.ts'
import { insertNote, type NewNote } from './store.ts'

/** While it is open whoever sits at it; afterwards the agency that convenes it, which writes the minutes. */
export const writesNotes = (panel: Panel): boolean =>
  panel.openedAt !== null && (panel.convenes || (panel.sits && panelState(panel) === 'Open'))

export async function writeNote(
  tx: Tx,
  panel: Panel,
  note: Omit<NewNote, 'panelId'>,
  { accountId, today }: { readonly accountId: number; readonly today: string },
): Promise<Refusal | null> {
  const sits = note.ownerId === null || (await membersOf(tx, panel.id)).some(one => one.accountId === note.ownerId)
  const fault =
    panelIsOpen.refuses({ open: writesNotes(panel) }) ??
    panelActionOwned.refuses(note) ??
    panelActionAhead.refuses({ due: note.due, today }) ??
    ownerSits.refuses({ sits })
  if (fault) return fault
  await insertNote(tx, { ...note, panelId: panel.id }, accountId)
  return null
}
