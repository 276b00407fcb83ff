/** What a notice costs: the council's tariff, between the least and the most that the law allows, as both were on the day of the offence. */
import type { Context, Day } from '../../../casework/index.ts'
import { offenceOf, sizeOf } from './offences.ts'

/** All in pence. */
export type Tariff = {
  readonly full: number
  /** What is enough while the discount lasts; as much as the full amount where there is none. */
  readonly discounted: number
  /** What the law allows as the full amount; and as the least that a discount leaves. */
  readonly least: number
  readonly most: number
  readonly leastDiscounted: number
}

/** `line`: of the tariff. `on`: the day of the offence, whose law counts. */
export function tariffOn({ limit }: Pick<Context, 'limit'>, line: string, on: Day): Tariff {
  const size = sizeOf(line)
  const pence = (what: string) => limit(`penalty.${offenceOf(line)?.limits ?? line}-${what}`, on).value
  return {
    full: pence(size === '' ? 'full' : `full-${size}`),
    discounted: pence(size === '' ? 'discounted' : `discounted-${size}`),
    least: pence('least'),
    most: pence('most'),
    leastDiscounted: pence('least-discounted'),
  }
}
