/** Counts, sums of money and percentages, in figures and in words. */
import { countsOnly } from './no-counts.ts'
import { numberWords, valueOfWords } from './number-words.ts'
import { remember } from './remember.ts'

/** `text` stands in the words letter for letter from `start` to `end`. */
export type NumberMention = {
  text: string
  start: number
  end: number
  kind: 'count' | 'money' | 'percent'
  /** Of money in pence, a whole number. */
  value: number
  /** The least difference that it shows: 1 for '24', 0.01 for '4.99%', 10,000,000 for '£1.2m'. */
  step: number
  inWords: boolean
  /** The words after it that say what is counted, lower case: 'fixed penalty notices'; '' where none do. */
  thing: string
}

const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const pattern = new RegExp(
  `£\\s?(?<money>${digits})(?:\\s?(?<scale>bn|billion|million|mn|m|thousand|k)\\b)?` +
    `|(?<![\\w¤£.,])(?:(?<figure>${digits})(?:\\s(?<large>million|billion|thousand)\\b)?|\\b(?<words>${numberWords})\\b)(?<percent>\\s?%|\\s?per\\s?cent\\b)?(?![\\w¤+]|[-–]\\p{L})`,
  'giu',
)
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

const stop =
  'of|in|on|at|for|to|with|from|by|and|or|but|that|which|who|whom|whose|where|when|while|whilst|are|is|was|were|be|been|being|has|have|had|will|would|may|can|could|should|shall|must|during|since|across|within|per|as|than|into|under|over|between|including|include|includes|included|comprising|received|made|came|did|do|not|said|after|before|against|until|if|so|also|then|each|this|these|those|it|they|their|its|our|via|through|about|the|an|asked|raised|noted|attended|agreed|spoke|set|reported|took|gave|told|expressed|felt|identified|considered|discussed|available|currently|present'
const thingAfter = new RegExp(`^(?:\\s+(?!(?:${stop})\\b)[\\p{L}’'][\\p{L}’'/&-]*){1,6}`, 'iu')

/** In order. What is part of a date, a time, a year, a reference or a telephone number is left out. */
export const numbersIn = remember((text: string): readonly NumberMention[] =>
  [...countsOnly(text).matchAll(pattern)].map(({ 0: found, index, groups = {} }) => {
    const { money, figure, words, percent } = groups
    const bare = (money ?? figure ?? '').replaceAll(',', '')
    const scale = scales[(groups['scale'] ?? groups['large'] ?? '').toLowerCase()] ?? 1
    const times = scale * (money === undefined ? 1 : 100)
    const end = index + found.length
    return {
      text: found,
      start: index,
      end,
      kind: money !== undefined ? 'money' : percent !== undefined ? 'percent' : 'count',
      value: words === undefined ? Number((Number(bare) * times).toFixed(6)) : valueOfWords(words),
      step: words === undefined ? times / 10 ** (bare.split('.')[1]?.length ?? 0) : 1,
      inWords: words !== undefined,
      thing: (thingAfter.exec(text.slice(end, end + 120))?.[0] ?? '').trim().toLowerCase(),
    }
  }),
)

/** A length of time or of way, a speed: no part of what is counted beside it. */
export const isMeasure = ({ thing }: NumberMention): boolean =>
  /^(?:calendar |working |clear )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?|miles?|metres?|km|mph|times)\b/.test(
    thing,
  )
