/** The words of titles, and how like two of them are. */
import { fold } from '../../lib/index.ts'
import { remember } from './remember.ts'

const small = new Set('a an and at by for from in into its of on or our the to with report reports re'.split(' '))
const digits = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, n) => [word, String(n + 1)]),
)
export const singular = (word: string): string =>
  word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')

/** The words that tell a title from another: no small ones, no case, 'five' as '5', '2022/2023' as '2022' and '23'. */
export const titleWords = remember((title: string): readonly string[] =>
  fold(
    title
      .replace(/\(?\bpages?\s+\d+(?:\s*[-–]\s*\d+)?\)?\s*$/i, ' ')
      .replace(/(20\d\d)\s*[/–-]\s*20(\d\d)/g, '$1 $2')
      .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
      .replace(/['’]s\b|['’]/gi, ''),
  )
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !small.has(word))
    .map(word => digits.get(word) ?? word),
)

/** The same in the singular, each once: what another text must have to speak of the same. */
export const tellingWords = remember((text: string): readonly string[] => [...new Set(titleWords(text).map(singular))])

/** 0 to 1: the share of words that both have. */
export function likeTitle(one: string, other: string): number {
  const [a, b] = [tellingWords(one), tellingWords(other)]
  if (a.length === 0 || b.length === 0) return 0
  if (a.join('') === b.join('')) return 1
  return (2 * a.filter(word => b.includes(word)).length) / (a.length + b.length)
}
