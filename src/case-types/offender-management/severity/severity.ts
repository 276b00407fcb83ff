/** How severe offences are, by the weights of recorded crime: added up, with those apart whose weight nobody knows. Pure. */
import { count } from '../../../lib/index.ts'
import { type Weight, weights, weightSet } from './weight-set.ts'

const byCode = new Map(weights.flatMap(one => one.codes.map(code => [code, one] as const)))

/** By the code of recorded crime, as it is typed: '28a ' is '28A'. Undefined where the set has none, which is no weight of nothing. */
export const weightOf = (code: string): Weight | undefined => byCode.get(code.trim().toUpperCase())

export type Severity = {
  /** Of those that have a weight. */
  readonly total: number
  readonly weighted: number
  readonly unweighted: number
  /** Of the weighted: on how many the total leans that are less certain. */
  readonly uncertain: number
  /** The set that it was added up with. */
  readonly set: string
}

/** `codes`: one of recorded crime for each offence. */
export function severityOf(codes: readonly string[]): Severity {
  const known = codes.flatMap(code => weightOf(code) ?? [])
  return {
    total: known.reduce((sum, one) => sum + one.weight, 0),
    weighted: known.length,
    unweighted: codes.length - known.length,
    uncertain: known.filter(one => one.confidence === 'medium').length,
    set: weightSet.key,
  }
}

/** Of whole numbers as they are, of others to one decimal: '7,978.8' */
const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 })

/** '438; unweighted: 2 offences; 1 of medium confidence (Crime Severity Score, 2021)'. No offence at all weighs 0; unknown ones do not. */
export function severityWords({ total, weighted, unweighted, uncertain }: Severity): string {
  const parts = [
    ...(weighted > 0 || unweighted === 0 ? [number(total)] : []),
    ...(unweighted > 0 ? [`unweighted: ${count(unweighted, 'offence')}`] : []),
    ...(uncertain > 0 ? [`${uncertain} of medium confidence`] : []),
  ]
  return `${parts.join('; ')} (${weightSet.name}, ${weightSet.year})`
}
