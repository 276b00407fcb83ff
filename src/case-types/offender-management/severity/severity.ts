/** How severe offences are, by the weights of recorded crime: added up, with those apart whose weight nobody knows. Pure. */
import { count } from '../../../lib/index.ts'
import { type Confidence, type Weight, weights } from './weight-set.ts'

const byCode = new Map(weights.flatMap(one => one.codes.map(code => [code, one] as const)))

/** By the code of recorded crime, as it is typed: '28a ' is '28A'. Undefined where the set has none, which is no weight of nothing. */
export const weightOf = (code: string): Weight | undefined => byCode.get(code.trim().toUpperCase())

/** An offence as it was weighed when it was recorded; null where the set had no weight for it. */
export type Weighed = { readonly weight: number | null; readonly confidence: Confidence | null }

export type Severity = {
  /** Of those that have a weight. */
  readonly total: number
  readonly weighted: number
  readonly unweighted: number
  /** Of the weighted: on how many the total leans that are less certain. */
  readonly uncertain: number
}

/** Of offences that were weighed by one set. */
export function severityOf(offences: readonly Weighed[]): Severity {
  const known = offences.flatMap(({ weight }) => weight ?? [])
  return {
    total: known.reduce((sum, weight) => sum + weight, 0),
    weighted: known.length,
    unweighted: offences.length - known.length,
    uncertain: offences.filter(one => one.weight !== null && one.confidence === 'medium').length,
  }
}

/** In whole numbers, and one decimal where there is one: '7,978.8' */
export const weightWords = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 })

/** '438; unweighted: 2 offences; 1 weight of medium confidence'. No offence at all comes to 0; unknown ones do not. */
export function severityWords({ total, weighted, unweighted, uncertain }: Severity): string {
  const parts = [
    ...(weighted > 0 || unweighted === 0 ? [weightWords(total)] : []),
    ...(unweighted > 0 ? [`unweighted: ${count(unweighted, 'offence')}`] : []),
    ...(uncertain > 0 ? [`${count(uncertain, 'weight')} of medium confidence`] : []),
  ]
  return parts.join('; ')
}
