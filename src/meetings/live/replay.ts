/** Sees a whole log through its checks: each entry as things stood when it happened, late entries among the others. */
import { type Refusal, refuse, timeOfDay } from '../../lib/index.ts'
import { blank } from './blank.ts'
import { check, type House } from './checks.ts'
import { effective, type Happening } from './happening.ts'
import type { Item, Member } from './sitting.ts'
import { after } from './sitting-of.ts'

export type Fault = { readonly n: number; readonly at: Temporal.Instant; readonly refusal: Refusal }

/** What of a log does not hold, each entry seen in the state in which it happened. */
export function faultsOf(
  log: readonly Happening[],
  members: readonly Member[],
  items: readonly Item[],
  house: House,
): Fault[] {
  const faults: Fault[] = []
  let s = blank(log, members, items)
  for (const one of effective(log)) {
    const refusal = check(s, one, house)
    if (refusal) faults.push({ n: one.n, at: one.at, refusal })
    s = after(s, one)
  }
  return faults
}

/** Why `added` may not be noted: for itself, or for what it would upset; null where it may. */
export function refusalOf(
  log: readonly Happening[],
  added: Happening,
  members: readonly Member[],
  items: readonly Item[],
  house: House,
): Refusal | null {
  const before = new Set(faultsOf(log, members, items, house).map(({ n }) => n))
  const faults = faultsOf([...log, added], members, items, house).filter(({ n }) => !before.has(n))
  const own = faults.find(({ n }) => n === added.n)
  if (own) return own.refusal
  const [upset] = faults
  return upset
    ? refuse(
        upset.refusal.rule,
        `What was noted for ${timeOfDay(upset.at)} would not hold any more: undo that first. (${upset.refusal.says})`,
      )
    : null
}
