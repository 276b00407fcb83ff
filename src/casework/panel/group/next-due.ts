/** When a standing panel meets next, and whether that is late. Pure. */
import { type Closure, workingDayFrom } from '../../../lib/index.ts'
import type { Day } from '../../type/effect.ts'
import { after, type Limit } from '../../type/limit.ts'
import { panelMeetsInTime } from '../rules.ts'

export type Every = 'week' | 'month'

/** A week or a month after the last meeting: the end of a shorter month, and the next working day where that is none. */
export function nextDue(last: Day, every: Every, closures: readonly Closure[]): Day {
  const day = after(last, every === 'week' ? { value: 1, unit: 'weeks' } : { value: 1, unit: 'months' }, closures)
  return workingDayFrom(Temporal.PlainDate.from(day), closures).toString()
}

export type Next = {
  /** The day by which the next meeting is due; null before the first. */
  readonly by: Day | null
  readonly late: boolean
}

/** `last`: the day of the last meeting held; `called`: of the next one, where it is called. */
export function nextMeeting(
  { last, called, every, today }: { last: Day | null; called: Day | null; every: Every; today: Day },
  closures: readonly Closure[],
  tolerance: Pick<Limit, 'value' | 'unit'>,
): Next {
  if (last === null) return { by: null, late: false }
  const by = nextDue(last, every, closures)
  const on = called !== null && called > today ? called : today
  return { by, late: panelMeetsInTime.refuses({ by, on, closures }, tolerance) !== null }
}
