/** Clauses of a sentence as numbers, times and bare words: what counts of something says, without its articles, plurals and auxiliaries. */
import { type CountingTime, countingTimesIn } from './counting-times.ts'
import { type NumberMention, numbersIn } from './numbers.ts'
import { remember } from './remember.ts'
import { sentencesIn } from './sentences.ts'

export type Clause = {
  /** 'of which', 'of these': of what was counted before. */
  dependent: boolean
  /** Bare words in order, without the numbers and times. */
  words: readonly string[]
  numbers: readonly NumberMention[]
  times: readonly CountingTime[]
  /** It says how things are: 'are managed', 'currently'. */
  present: boolean
}

type Token =
  | { as: 'word'; word: string; start: number }
  | { as: 'number'; number: NumberMention; start: number }
  | { as: 'time'; time: CountingTime; start: number }
  | { as: 'break'; start: number }

const bareless = new Set(
  'a an the was were is are be been being am has have had did do does also just only now currently'.split(' '),
)
const presently = /\b(?:are|is|currently|at present|at the moment|now)\b/i

const singular = (word: string): string =>
  word.endsWith('ies') && word.length > 4
    ? `${word.slice(0, -3)}y`
    : word.endsWith('s') && !word.endsWith('ss') && word.length > 3
      ? word.slice(0, -1)
      : word

/** 'Applications for an ASB case review' → application for anti social behaviour case review. */
export const bareWords = remember((text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/[’']s\b|[’']/g, '')
      .replace(/\basb\b/g, 'anti social behaviour')
      .replace(/\bantisocial\b/g, 'anti social')
      .match(/[\p{L}\d]+/gu) ?? []
  )
    .filter(word => !bareless.has(word))
    .map(singular),
)

/** The clauses of each sentence. */
export const clausesIn = remember((text: string): readonly (readonly Clause[])[] =>
  sentencesIn(text).map(({ text: sentence }) => split(tokensOf(sentence)).map(tokens => clauseOf(sentence, tokens))),
)

function tokensOf(text: string): Token[] {
  const times = countingTimesIn(text)
  const numbers = numbersIn(text).filter(({ start, end }) => !times.some(one => start < one.end && end > one.start))
  const taken: Token[] = [
    ...times.map((time): Token => ({ as: 'time', time, start: time.start })),
    ...numbers.map((number): Token => ({ as: 'number', number, start: number.start })),
  ]
  const free = (at: number): boolean =>
    !times.some(one => at >= one.start && at < one.end) && !numbers.some(one => at >= one.start && at < one.end)
  for (const { 0: found, index } of text.matchAll(/[\p{L}\d’']+|\s[–—-]\s|[;:,()|]|[%£+*#~<>=/]/gu)) {
    if (!free(index)) continue
    if (/[\p{L}\d]/u.test(found)) for (const word of bareWords(found)) taken.push({ as: 'word', word, start: index })
    else if (/[%£+*#~<>=/]/.test(found)) taken.push({ as: 'word', word: found, start: index })
    else taken.push({ as: 'break', start: index })
  }
  return taken.sort((a, b) => a.start - b.start)
}

const partsOf = new Set(['which', 'whom', 'these', 'those', 'them'])
const joins = new Set(['and', 'but', 'while', 'whilst', 'whereas', 'with'])
const asides = new Set(
  'compared against up down increase decrease rise fall reduction which although more fewer than similar same including'.split(
    ' ',
  ),
)

const wordAt = (tokens: readonly Token[], n: number): string => {
  const one = tokens[n]
  return one?.as === 'word' ? one.word : ''
}

/** At commas and the like; before 'of which', 'compared with', 'and 12 …'. 'Applications: 35' is not cut. */
function split(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = [[]]
  for (const [n, token] of tokens.entries()) {
    const next = tokens[n + 1]
    if (token.as === 'break') {
      if (wordAt(tokens, n - 2) === 'of' && partsOf.has(wordAt(tokens, n - 1))) continue
      const alone = next?.as === 'number' && (tokens[n + 2] === undefined || tokens[n + 2]?.as === 'break')
      if (!(alone && all.at(-1)?.every(({ as }) => as !== 'number'))) all.push([])
      continue
    }
    const begins =
      token.as === 'word' &&
      ((token.word === 'of' && partsOf.has(singular(wordAt(tokens, n + 1)))) ||
        (joins.has(token.word) && next?.as === 'number') ||
        (joins.has(token.word) && wordAt(tokens, n + 1) === 'of') ||
        (asides.has(token.word) && wordAt(tokens, n - 1) !== 'of'))
    if (begins && (all.at(-1)?.length ?? 0) > 0) all.push([])
    all.at(-1)?.push(token)
  }
  return all.filter(one => one.length > 0)
}

function clauseOf(sentence: string, tokens: readonly Token[]): Clause {
  const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.start ?? 0]
  const words = tokens.flatMap(one => (one.as === 'word' ? [one.word] : []))
  const at = joins.has(words[0] ?? '') ? 1 : 0
  const dependent = words.some((word, n) => word === 'of' && partsOf.has(words[n + 1] ?? ''))
  return {
    dependent,
    words: (dependent
      ? words.filter(
          (word, n) =>
            !(word === 'of' && partsOf.has(words[n + 1] ?? '')) && !(partsOf.has(word) && words[n - 1] === 'of'),
        )
      : words
    ).slice(at),
    numbers: tokens.flatMap(one => (one.as === 'number' ? [one.number] : [])),
    times: tokens.flatMap(one => (one.as === 'time' ? [one.time] : [])),
    present: presently.test(sentence.slice(first, last + 12)),
  }
}

/** It only compares what stands before it with something else. */
export const isAside = ({ words: [first = ''] }: Clause): boolean => asides.has(first)
