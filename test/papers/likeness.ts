/** When two printed texts count as the same: without case, list marks, quote and dash style, spacing and end points. */

/** A text as it is compared: NFKC, lower case, plain quotes and dashes, no markup, no mark before it, no stop after it. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/\*\*|__|<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s•\-o*·(]+(?=\S)/, '')
    .replace(/[\s;:.,]+(and|or)?$/, '')
    .replace(/[\s;:.,]+$/, '')
    .trim()
}

/** Texts over 40 characters count as the same from nine tenths of likeness, shorter ones only when they are equal. */
export function same(one: string, other: string): boolean {
  const a = fold(one)
  const b = fold(other)
  const longer = Math.max(a.length, b.length)
  if (a === b) return true
  if (longer <= 40 || Math.abs(a.length - b.length) > longer * 0.15) return false
  return 1 - distance(a, b) / longer >= 0.9
}

/** Levenshtein's edit distance, one row at a time. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change))
    }
    above = row
  }
  return above[b.length] ?? 0
}
