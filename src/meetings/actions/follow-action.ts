/** Follows an action: reports on it, changes its day, closes it or opens it again. */
import type { Tx } from '../../db/index.ts'
import { changedSince, isRefusal, type Refusal, refuse } from '../../lib/index.ts'
import { closedWithWords, evidenceIsAnAddress } from './rules.ts'
import { type ActionState, changeAction, type FollowedAction, insertProgress } from './store.ts'

export type Report = { says: string; evidence: string; saysDone: boolean; public: boolean }

/** Whoever is to do it reports; a clerk reports for them, and says whether the public sees it. */
export async function reportProgress(
  tx: Tx,
  action: FollowedAction,
  report: Report,
  { by, now }: { by: number; now: Temporal.Instant },
): Promise<Refusal | null> {
  const refused = evidenceIsAnAddress.refuses(report)
  if (isRefusal(refused)) return refused
  if (action.state !== 'open') return refuse('action-open', 'This action is closed: nothing more is reported on it')
  await insertProgress(tx, { ...report, at: now, actionId: action.id, byId: by })
  return null
}

export async function settleAction(
  tx: Tx,
  action: FollowedAction,
  to: { state: ActionState; due: string | null; says: string },
  { day, revision }: { day: string; revision: number },
): Promise<Refusal | null> {
  const refused = closedWithWords.refuses(to)
  if (isRefusal(refused)) return refused
  const saved = await changeAction(tx, action.id, revision, {
    due: to.due,
    state: to.state,
    closedOn: to.state === 'open' ? null : (action.closedOn ?? day),
    closedSays: to.state === 'open' ? '' : to.says,
  })
  return saved ? null : refuse('action-changed', changedSince('this action', 'What stands now is shown above'))
}
