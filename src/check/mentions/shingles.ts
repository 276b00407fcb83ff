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
 * Pairs of texts that share runs, the earlier first; runs that more than four texts have are everybody's words and count for
 * nothing. Linear in the number of words.
 */
export function alikePairs<T extends { text: string }>(all: readonly T[]): [T, T, number][] {
  const holders = new Map<string, T[]>()
  const shared = new Map<T, Map<T, number>>()
  for (const one of all)
    for (const run of shinglesOf(one.text)) {
      const before = holders.get(run)
      if (!before) holders.set(run, [one])
      else if (before.length <= 4) {
        const mine = shared.get(one) ?? new Map<T, number>()
        shared.set(one, mine)
        if (before.length < 4) for (const other of before) mine.set(other, (mine.get(other) ?? 0) + 1)
        before.push(one)
      }
    }
  return [...shared].flatMap(([one, others]) =>
    [...others].map(([other, runs]): [T, T, number] => [
      other,
      one,
      runs / Math.min(shinglesOf(one.text).size, shinglesOf(other.text).size),
    ]),
  )
}
