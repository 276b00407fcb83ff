/** In which words two titles of the same thing differ. */
import { singular, titleWords } from './titles.ts'

/** Words that only one of them has; none where they differ in order, in compounds, in number or in letters that stand for words. */
export function titlesDiffer(one: string, other: string): { one: string[]; other: string[]; plural: boolean } {
  const [a, b] = [titleWords(one), titleWords(other)]
  const [x, y] = [a.map(singular), b.map(singular)]
  const left = a.filter((_, n) => !y.includes(x[n] ?? ''))
  const right = b.filter((_, n) => !x.includes(y[n] ?? ''))
  const joined = (words: readonly string[]) => words.map(singular).join('')
  const same = joined(left) === joined(right) || standsFor(left, b) || standsFor(right, a)
  return {
    one: same ? [] : left,
    other: same ? [] : right,
    plural: a.some((word, n) => !b.includes(word) && y.includes(x[n] ?? '')),
  }
}

/** 'asb' for 'anti', 'social', 'behaviour'. */
const standsFor = ([letters, ...more]: readonly string[], words: readonly string[]): boolean =>
  more.length === 0 &&
  letters !== undefined &&
  letters.length > 1 &&
  words
    .map(word => word[0])
    .join('')
    .includes(letters)
