/** Which word of the index a misspelt one may have been. */

/** Letters to change, add, take out, or swap with their neighbour (Damerau, optimal string alignment). */
export function distance(a: string, b: string): number {
  let [before, last, row]: [number[], number[], number[]] = [
    [],
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ]
  for (let i = 1; i <= a.length; i++) {
    ;[before, last, row] = [last, row, [i]]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
  }
  return row[b.length] ?? 0
}

export type Known = { readonly word: string; readonly paragraphs: number }

/** The likeliest of `known` for `word`, which itself stands in `has` paragraphs; null where none is much likelier. */
export function meant(word: string, has: number, known: readonly Known[]): string | null {
  const allowed = word.length < 5 ? 1 : word.length < 9 ? 2 : 3
  let best: { word: string; points: number } | null = null
  for (const each of known) {
    const away = distance(word, each.word)
    if (away === 0 || away > allowed || each.paragraphs < Math.max(1, has * 10)) continue
    // A letter more away must be made up by a word thirty times as frequent; the first letter is seldom wrong.
    const points = Math.log(each.paragraphs) - 3.4 * away - (word[0] === each.word[0] ? 0 : 2)
    if (!best || points > best.points) best = { word: each.word, points }
  }
  return best?.word ?? null
}
