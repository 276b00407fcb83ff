/** Opens a panel, and closes it: what its members see opens with it and ends with it. */
import type { Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { panelNotEnded } from '../rules.ts'
import { type Panel, setOpened, setPanelClosed } from './store.ts'

/** One that is open already stays as it is. It ends by itself a day later. */
export async function openPanel(tx: Tx, { id, openedAt, closedAt, lapsed }: Panel): Promise<Refusal | null> {
  const fault = panelNotEnded.refuses({ closed: closedAt !== null || lapsed })
  if (fault) return fault
  if (openedAt === null) await setOpened(tx, id)
  return null
}

export async function closePanel(tx: Tx, { id, openedAt, closedAt }: Panel): Promise<void> {
  if (openedAt !== null && closedAt === null) await setPanelClosed(tx, id)
}
