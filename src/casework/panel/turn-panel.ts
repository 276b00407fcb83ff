/** Opens a panel, and closes it: what its members see opens with it and ends with it. Before it opens it can be changed or cancelled. */
import type { Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { panelDueAhead, panelNotCancelled, panelNotEnded, panelNotOpened, panelOpensInTime } from '../rules.ts'
import { agendaOf } from './agenda/store.ts'
import { panelCaseSettled } from './rules.ts'
import { type Panel, setCancelled, setOpened, setPanelClosed, updatePanel } from './store.ts'

/** Why nothing more can be done with it: it has closed, and is not being recorded afterwards, or was cancelled. */
export const panelOver = ({ closedAt, lapsed, cancelledAt, recording }: Panel): Refusal | null =>
  panelNotEnded.refuses({ closed: !recording && (closedAt !== null || lapsed) }) ??
  panelNotCancelled.refuses({ cancelled: cancelledAt !== null })

/** One that is open already stays as it is. It ends by itself a day later. */
export async function openPanel(tx: Tx, panel: Panel, now: Temporal.Instant): Promise<Refusal | null> {
  const over = panelOver(panel)
  if (over || panel.openedAt !== null) return over
  const fault = panelOpensInTime.refuses({ due: panel.due, now })
  if (fault) return fault
  await setOpened(tx, panel.id)
  return null
}

/**
 * `passedOver`: the cases that were not reached; each that the reader sees has a decision, or is among them. Those that they do not see,
 * and have no decision, the database says were not reached.
 */
export async function closePanel(tx: Tx, panel: Panel, passedOver: readonly number[]): Promise<Refusal | null> {
  if (panel.openedAt === null || panel.closedAt !== null || panel.lapsed) return panelOver(panel)
  const left = (await agendaOf(tx, panel.id)).filter(one => one.decision === null && !passedOver.includes(one.id))
  const fault = panelCaseSettled.refuses({ left: left.length })
  if (fault) return fault
  await setPanelClosed(tx, panel.id)
  return null
}

/** Why it can be neither changed nor cancelled. */
export const unopened = (panel: Panel): Refusal | null =>
  panelOver(panel) ?? panelNotOpened.refuses({ opened: panel.openedAt !== null })

/** What it is called and when it meets, until it opens. */
export async function changePanel(
  tx: Tx,
  panel: Panel,
  { name, due, now }: { name: string; due: Temporal.Instant; now: Temporal.Instant },
): Promise<Refusal | null> {
  const moved = !due.equals(panel.due)
  const fault = unopened(panel) ?? (moved ? panelDueAhead.refuses({ due, now }) : null)
  if (fault) return fault
  await updatePanel(tx, panel.id, { name, due })
  return null
}

/** For good: its row stays, and says when it was cancelled. */
export async function cancelPanel(tx: Tx, panel: Panel): Promise<Refusal | null> {
  const fault = unopened(panel)
  if (fault) return fault
  await setCancelled(tx, panel.id)
  return null
}
