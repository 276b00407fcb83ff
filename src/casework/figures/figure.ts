/** A number of a service as it is shown, with its parts; and in words. */
import type { Measure } from '../type/measure.ts'

export type PartRead = { readonly of: string; readonly name: string; readonly n: number | null }

export type Figure = {
  readonly measure: Measure
  /** Null: the median of nothing. */
  readonly n: number | null
  /** In the order of the definition; nothing where it is not split. */
  readonly values: readonly PartRead[]
  readonly wards: readonly PartRead[]
  /** Null where there is nothing to add up: a median is no sum of medians. */
  readonly addsUp: boolean | null
}

/** '12', '1,204', '3.5 days', '12.4 weeks', 'None' */
export function numberWords({ measure }: Pick<Figure, 'measure'>, n: number | null): string {
  if (n === null) return 'None'
  const figure = n.toLocaleString('en-GB')
  if (measure.counts === 'median' || measure.counts === 'sum')
    return `${figure} ${n === 1 ? measure.unit.replace(/s$/, '') : measure.unit}`
  return measure.counts === 'weeks' ? `${figure} ${n === 1 ? 'week' : 'weeks'}` : figure
}
