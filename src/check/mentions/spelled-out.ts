/** Letters in brackets with the words before them that they stand for: 'Community Safety Partnership (CSP)'. */
import { remember } from './remember.ts'

export type SpelledOut = { letters: string; words: string; start: number }

const small = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'to', 'with', 'a', 'an', 'by'])

/** In order; only where the initials fit, in order: little words may have none, and each other word has one. */
export const spelledOutIn = remember((text: string): readonly SpelledOut[] => {
  const all: SpelledOut[] = []
  for (const found of text.matchAll(/\(([A-Z][A-Za-z&]{0,6}[A-Z]s?)\)/g)) {
    const letters = (found[1] ?? '').replace(/s$/, '').replace('&', '')
    const before = [...text.slice(Math.max(0, found.index - 120), found.index).matchAll(/[\p{L}’'&]+/gu)]
    const from = begins(
      before.map(word => word[0]),
      letters.toLowerCase(),
    )
    const first = from === null ? undefined : before[from]
    if (!first) continue
    const start = Math.max(0, found.index - 120) + first.index
    all.push({ letters, words: text.slice(start, found.index).trim(), start })
  }
  return all
})

/** Where among the words the first of them stands that the letters are of; null where they do not fit. */
function begins(words: readonly string[], letters: string): number | null {
  let left = letters.length
  for (let at = words.length - 1; at >= 0; at--) {
    const word = (words[at] ?? '').toLowerCase()
    if (word.startsWith(letters[left - 1] ?? ' ')) left--
    else if (!small.has(word) && word !== '&') return null
    if (left === 0) return letters.length >= 2 ? at : null
  }
  return null
}
