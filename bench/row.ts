/** What a measurement hands back, and how each is taken: variants in turn, the median of the rounds. */

export type Row = { what: string; measured: string; bar: string; holds: boolean | null }
export type Bench = { name: string; run: () => Promise<Row[]> }

/** Milliseconds of each variant: one warm-up round, then `rounds` of all variants in turn; the median of each. */
export async function inTurn<K extends string>(
  variants: Record<K, () => Promise<unknown>>,
  rounds: number,
): Promise<Record<K, number>> {
  const names = Object.keys(variants) as K[]
  const times = new Map<K, number[]>()
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const start = performance.now()
      await variants[name]()
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start])
    }
  return Object.fromEntries(names.map(name => [name, median(times.get(name) ?? [])])) as Record<K, number>
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
