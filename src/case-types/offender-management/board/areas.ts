/** The numbers of the areas side by side: each what was counted of it, and all of them together. Pure. */
import type { CountyCell, Measure } from '../../../casework/index.ts'
import { cohorts } from '../kinds.ts'
import { measures } from '../measures.ts'

/** Measures that the areas are compared by. */
export const compared = ['caseload', 'statutory', 'joiners', 'leavers', 'managers', 'hours']
export const countyMeasures: readonly Measure[] = measures.filter(({ key }) => compared.includes(key))

export type Area = {
  /** Null: all areas together. */
  readonly id: number | null
  readonly name: string
  /** How much a measure counts of a value; of all values where none is said. */
  readonly n: (measure: string, value?: string) => number
}

const areaOf = (id: number | null, name: string, cells: readonly CountyCell[]): Area => ({
  id,
  name,
  n: (measure, value) =>
    cells
      .filter(one => one.measure === measure && (value === undefined || one.value === value))
      .reduce((sum, one) => sum + one.n, 0),
})

/** In the order of their names. */
export function areasOf(cells: readonly CountyCell[]): Area[] {
  const names = new Map(cells.map(one => [one.agencyId, one.agency] as const))
  return [...names]
    .map(([id, name]) =>
      areaOf(
        id,
        name,
        cells.filter(one => one.agencyId === id),
      ),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

export const together = (cells: readonly CountyCell[]): Area => areaOf(null, 'All areas', cells)

/** The cohorts in their order, and what else is marked, which no decision should have made. */
export function cohortsIn(cells: readonly CountyCell[]): { readonly key: string; readonly name: string }[] {
  const odd = cells
    .filter(one => one.measure === 'caseload' && !cohorts.some(({ key }) => key === one.value))
    .map(one => one.value)
  return [...cohorts, ...[...new Set(odd)].map(key => ({ key, name: key === '' ? 'Not said' : key }))]
}

/** In percent, to the nearest whole one; null of nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 100) / whole)

/** What goes to the Fixed cohort: of people and of hours, in percent. */
export const fixedShares = ({ n }: Area) => ({
  people: shareOf(n('caseload', 'fixed'), n('caseload')),
  hours: shareOf(n('hours', 'fixed'), n('hours')),
  /** Not of the rounded share: 59.6 % is not 60. */
  reaches: (least: number): boolean => n('hours', 'fixed') * 100 >= least * n('hours'),
})
