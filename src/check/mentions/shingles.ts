/** How alike two paragraphs are, and which paragraphs of a paper are worth comparing at all. */
import { remember } from './remember.ts'

/** Words in small letters; numbers are words. */
export const plainWords = remember(
  (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
)

/** Each run of five words as a number. Empty where there are fewer. */
const runsOf = remember((text: string): ReadonlySet<number> => {
  const words = plainWords(text).map(numberOf)
  const runs = new Set<number>()
  for (let n = 4; n < words.length; n++) {
    let run = 0
    for (let at = n - 4; at <= n; at++) run = Math.imul(run ^ (words[at] ?? 0), 0x01000193) + at - n
    runs.add(run)
  }
  return runs
})

const numberOf = remember((word: string): number => {
  let sum = 0x811c9dc5
  for (let n = 0; n < word.length; n++) sum = Math.imul(sum ^ word.charCodeAt(n), 0x01000193)
  return sum
})

/** The share of the smaller one's runs that the other has too: 1 where one is all of the other. */
function likeness(a: string, b: string): number {
  const [some, others] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size)
  if (!some || !others || some.size === 0) return 0
  return [...some].filter(run => others.has(run)).length / some.size
}

/**
 * Pairs of texts of which at least half of the smaller one's runs stand in the other too, the earlier first. Runs that more
 * than four texts have make nobody a pair, and every third run is enough to find the pairs by. Linear in the number of words.
 */
export function alikePairs<T extends { text: string }>(all: readonly T[]): [T, T, number][] {
  const holders = new Map<number, T[]>()
  for (const one of all)
    for (const run of runsOf(one.text)) {
      if (run % 3 !== 0) continue
      const before = holders.get(run)
      if (!before) holders.set(run, [one])
      else if (before.length <= 4) before.push(one)
    }
  const shared = new Map<T, Map<T, number>>()
  for (const some of holders.values())
    for (const [n, one] of some.length > 4 ? [] : some.entries())
      for (const other of some.slice(n + 1)) {
        const mine = shared.get(other) ?? new Map<T, number>()
        shared.set(other, mine.set(one, (mine.get(one) ?? 0) + 1))
      }
  return [...shared].flatMap(([one, others]) =>
    [...others].flatMap(([other, runs]): [T, T, number][] => {
      const like = runs < 2 ? 0 : likeness(other.text, one.text)
      return like >= 0.5 ? [[other, one, like]] : []
    }),
  )
}
