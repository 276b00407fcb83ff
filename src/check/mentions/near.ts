/** Words that differ by one slip of the pen. */

/** One letter more, less, other, or two crossed. Equal words are not near. */
export function near(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let end = 0
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const x = a.slice(from, a.length - end)
  const y = b.slice(from, b.length - end)
  return Math.max(x.length, y.length) === 1 || (x.length === 2 && x[0] === y[1] && x[1] === y[0])
}

/** Words that are near one another have one of these in common: a word, and the word without one of its letters. */
export const nearKeys = (word: string): readonly string[] => [
  word,
  ...Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1)),
]
