/** When a matter must be answered or done, and why. */
import type { Committee } from '../../authority/index.ts'
import type { Clocked } from '../clocks/clock.ts'
import { callInClock } from '../clocks/deadlines.ts'
import { executiveReply, replyClock } from '../clocks/periods.ts'
import type { MatterKind } from './kinds.ts'

/** Null where no clock of law or standing orders runs: a call for action, a referral, a consultation with a day of its own. */
export function matterClock(
  { kind, began, executive }: { kind: MatterKind; began: string; executive: boolean },
  committee: Committee,
): Clocked | null {
  if (kind === 'call-in') return callInClock(began, committee)
  if (kind === 'recommendation') return executive ? executiveReply(began, committee) : replyClock(began, committee)
  return null
}
