/** The numbers of a service as they are shown: each with its parts, and whether those add up to it. */
import type { Tx } from '../../db/index.ts'
import type { CaseType } from '../type/case-type.ts'
import type { Measure } from '../type/measure.ts'
import type { Figure, PartRead } from './figure.ts'
import type { Period } from './period.ts'
import { type Counted, countFigures, type Whose } from './store.ts'

/** Weeks are counted in days, and shown to one decimal. */
const shown = ({ counts }: Measure, n: number | null): number | null =>
  n === null ? null : counts === 'weeks' ? Math.round((n / 7) * 10) / 10 : Math.round(n * 100) / 100

const noWard = 'No ward recorded'
const sum = (all: readonly Counted[]) => all.reduce((total, one) => total + (one.n ?? 0), 0)

function figureOf(measure: Measure, counted: readonly Counted[]): Figure {
  const mine = counted.filter(one => one.measure === measure.key)
  const total = mine.find(one => one.part === 'all')?.n ?? (measure.counts === 'median' ? null : 0)
  // What lasted can cancel out within a month.
  const parts = (part: Counted['part']) => mine.filter(one => one.part === part && one.n !== 0)
  const [values, wards] = [parts('value'), parts('ward')]
  const named = (one: Counted, name: string): PartRead => ({ of: one.of, name, n: shown(measure, one.n) })
  const { by } = measure
  const known = Object.entries(by ?? {}).map(([of, name]): PartRead => ({
    of,
    name,
    n: shown(measure, values.find(one => one.of === of)?.n ?? (measure.counts === 'median' ? null : 0)),
  }))
  const others = values
    .filter(one => !(one.of in (by ?? {})))
    .map(one => named(one, one.of === '' ? 'Not said' : one.of))
  return {
    measure,
    n: shown(measure, total),
    values: by ? [...known, ...others] : [],
    wards: wards.map(one => named(one, one.of || noWard)).toSorted((one, other) => one.name.localeCompare(other.name)),
    addsUp:
      measure.counts === 'median'
        ? null
        : sum(values) === total && (measure.counts === 'resources' || sum(wards) === total),
  }
}

export async function readFigures(
  tx: Tx,
  whose: Whose,
  { measures = [] }: Pick<CaseType, 'measures'>,
  period: Period,
): Promise<Figure[]> {
  const counted = await countFigures(tx, whose, measures, period)
  return measures.map(one => figureOf(one, counted))
}
