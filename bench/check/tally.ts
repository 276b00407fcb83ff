/** What was found of what was planted, counted by kind. */
import type { Finding } from '../../src/check/index.ts'
import { outcome } from './found.ts'
import type { Kind } from './kind.ts'
import type { Planted } from './plants.ts'

export type Tally = {
  kind: Kind
  planted: number
  grave: number
  noted: number
  /** What was planted and not found: the paper and the words. */
  missed: { paper: string; quote: string }[]
  /** Of right words put in for the fault: errors and warnings all the same. */
  onRight: { paper: string; finding: Finding }[]
  by: Map<string, number>
}

export function tallied(planted: Iterable<Planted>): Tally[] {
  const all = new Map<Kind, Tally>()
  for (const { kind, draft, plant } of planted) {
    const fresh: Tally = { kind, planted: 0, grave: 0, noted: 0, missed: [], onRight: [], by: new Map() }
    const tally = all.get(kind) ?? fresh
    all.set(kind, tally)
    const { found, by, onRight } = outcome(draft, plant)
    tally.planted += 1
    if (found === 'note') tally.noted += 1
    else if (found) tally.grave += 1
    else tally.missed.push({ paper: draft.name, quote: plant.quote })
    for (const rule of by) tally.by.set(rule, (tally.by.get(rule) ?? 0) + 1)
    tally.onRight.push(...onRight.map(finding => ({ paper: draft.name, finding })))
  }
  return [...all.values()]
}

/** A line for each that was not found: its kind, the paper and the words. */
export const missedOf = (all: readonly Tally[]): string =>
  all.flatMap(({ kind, missed }) => missed.map(({ paper, quote }) => `${kind.id}\t${paper}\t${quote}\n`)).join('')

export const recall = (all: readonly Tally[]): number => {
  const sum = (of: (one: Tally) => number) => all.reduce((n, one) => n + of(one), 0)
  return (
    sum(one => one.grave + one.noted) /
    Math.max(
      1,
      sum(one => one.planted),
    )
  )
}
