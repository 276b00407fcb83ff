/** How alike two paragraphs are, and which paragraphs of a paper are worth comparing at all. */
import { remember } from './remember.ts'

/** Words in small letters; numbers are words. */
export const plainWords = remember(
  (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
)

/** Each run of five words. Empty where there are fewer. */
export const shinglesOf = remember((text: string): ReadonlySet<string> => {
  const words = plainWords(text)
  return new Set(words.slice(4).map((_, n) => words.slice(n, n + 5).join(' ')))
})

/** The share of the smaller one's runs that the other has too: 1 where one is all of the other. */
export function likeness(a: string, b: string): number {
  const [some, others] = [shinglesOf(a), shinglesOf(b)].sort((x, y) => x.size - y.size)
  if (!some || !others || some.size === 0) return 0
  return [...some].filter(run => others.has(run)).length / some.size
}

/**
 * Pairs of texts of which at least half of the smaller one's runs stand in the other too, the earlier first. Runs that more
 * than four texts have make nobody a pair. Linear in the number of words.
 */
export function alikePairs<T extends { text: string }>(all: readonly T[]): [T, T, number][] {
  const holders = new Map<string, T[]>()
  for (const one of all)
    for (const run of shinglesOf(one.text)) {
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
      const like = runs < 3 ? 0 : likeness(other.text, one.text)
      return like >= 0.5 ? [[other, one, like]] : []
    }),
  )
}
