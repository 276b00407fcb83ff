/** Chance that is the same in every run. */

/** From 0 to 1. */
export type Random = () => number

export const int = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1))

export function pick<T>(random: Random, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('There is nothing to pick from.')
  return one
}

export const pickOrNull = <T>(random: Random, from: readonly T[]): T | null =>
  from.length === 0 ? null : pick(random, from)

export const some = <T>(random: Random, from: readonly T[], count: number): T[] =>
  from
    .map(one => ({ one, by: random() }))
    .sort((a, b) => a.by - b.by)
    .slice(0, count)
    .map(({ one }) => one)

/** Another whole number near this one, of the same length in digits where that can be. */
export const other = (random: Random, n: number): number => {
  const by = pick(random, [-1, 1]) * int(random, 1, Math.max(1, Math.min(9, Math.floor(n / 3))))
  return n + by > 0 ? n + by : n + Math.abs(by)
}
