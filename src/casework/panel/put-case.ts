/** Puts a case on the agenda of a panel: each agency its own. At an open panel the members see it at once. */
import type { Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { casesById } from '../case/store.ts'
import { ownCaseOfPurpose, panelNotEnded } from '../rules.ts'
import { insertPanelCase } from './agenda/store.ts'
import { panelById } from './store.ts'
import { panelOver } from './turn-panel.ts'

/** `why` it is due, in the words of its type: nothing about anybody. */
export async function putCase(tx: Tx, panelId: number, caseId: number, why = ''): Promise<Refusal | null> {
  const panel = await panelById(tx, panelId)
  const [found] = await casesById(tx, [caseId])
  const fault =
    (panel ? panelOver(panel) : panelNotEnded.refuses({ closed: true })) ??
    ownCaseOfPurpose.refuses({ found, purpose: panel?.purpose ?? '' })
  if (fault) return fault
  await insertPanelCase(tx, panelId, caseId, why.slice(0, 200))
  return null
}
