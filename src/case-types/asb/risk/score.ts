/** From the answers of a screen to points and a band; and the priority that follows from all of a case. */
import type { Context } from '../../../casework/index.ts'
import { type Category, categories } from '../kinds.ts'
import { type QuestionKey, questionKeys, questions } from './questions.ts'

export type Answer = 'yes' | 'no' | 'unknown'

export const bands = [
  { key: 'standard', name: 'Standard' },
  { key: 'medium', name: 'Medium' },
  { key: 'high', name: 'High' },
] as const
export type Band = (typeof bands)[number]['key']

/** 0 for standard, 2 for high. */
export const rank = (band: Band): number => bands.findIndex(one => one.key === band)
export const bandName = (band: Band): string => bands[rank(band)]?.name ?? band
export const highest = (all: readonly Band[]): Band =>
  all.reduce<Band>((most, one) => (rank(one) > rank(most) ? one : most), 'standard')

/** Points from which a band begins. */
export type Thresholds = { readonly medium: number; readonly high: number }

export const bandOf = (points: number, { medium, high }: Thresholds): Band =>
  points >= high ? 'high' : points >= medium ? 'medium' : 'standard'

export type Score = {
  readonly points: number
  readonly band: Band
  /** Nobody knows these yet: they count for nothing, and could be so much more. */
  readonly unknown: readonly QuestionKey[]
  /** The band if each of them were a yes. */
  readonly could: Band
  /** The questions whose yes alone makes it high. */
  readonly danger: readonly QuestionKey[]
}

const isDanger = (key: QuestionKey) => 'danger' in questions[key]
const sum = (keys: readonly QuestionKey[]) => keys.reduce((all, key) => all + questions[key].points, 0)
const bandFor = (keys: readonly QuestionKey[], thresholds: Thresholds): Band =>
  keys.some(isDanger) ? 'high' : bandOf(sum(keys), thresholds)

/** What is not known is no no: it is kept apart, and the band that it could come to is said beside the band that it is. */
export function scored(answers: Readonly<Record<QuestionKey, Answer>>, thresholds: Thresholds): Score {
  const yes = questionKeys.filter(key => answers[key] === 'yes')
  const unknown = questionKeys.filter(key => answers[key] === 'unknown')
  return {
    points: sum(yes),
    band: bandFor(yes, thresholds),
    unknown,
    could: bandFor([...yes, ...unknown], thresholds),
    danger: yes.filter(isDanger),
  }
}

type Limits = Pick<Context, 'limit'>

export const thresholdsOf = ({ limit }: Limits): Thresholds => ({
  medium: limit('asb.risk-medium').value,
  high: limit('asb.risk-high').value,
})

/** A category counts as so many points at the least: what is reported sets a floor, as the score does. */
export const categoryBand = (category: Category, context: Limits): Band =>
  bandOf(context.limit(`asb.${category}-points`).value, thresholdsOf(context))

export const categoryName = (key: string): string => categories.find(one => one.key === key)?.name ?? key

/** 1 for the high band, 3 for the standard one, as cases are ordered by it. */
export const priorityOf = (band: Band): number => 3 - rank(band)
