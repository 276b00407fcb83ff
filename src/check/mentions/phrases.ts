/** Fixed phrases in words, however their apostrophes, hyphens, commas and 'and' are written. */
import { remember } from './remember.ts'

/** `text` stands in the words letter for letter from `start`; `phrase` is the one sought. */
export type PhraseMention = { text: string; start: number; phrase: string }

const same = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replace(/[-‑,\s]+/g, ' ')

const pattern = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[’']/g, "[’']")
    .replace(/, and /g, ',? (?:and|&) ')
    .replace(/(?<!\)) (?:and|&) /g, ' (?:and|&) ')
    .replace(/,(?!\?)/g, ',?')
    .replace(/-/g, '[-‑ ]')
    .replace(/ /g, '\\s')

/** A phrase in capitals is sought in capitals; one that begins with a capital is not found in small letters. A plural 's' is allowed. */
export function phrasesIn(phrases: readonly string[]): (text: string) => readonly PhraseMention[] {
  const byWords = new Map(phrases.map(phrase => [same(phrase), phrase]))
  const longest = phrases.toSorted((a, b) => b.length - a.length).map(pattern)
  const sought = new RegExp(`(?<![\\p{L}\\d])(${longest.join('|')})s?(?![\\p{L}\\d])`, 'giu')
  return remember((text: string) =>
    [...text.matchAll(sought)].flatMap(({ 0: found, 1: words = '', index }) => {
      const phrase = byWords.get(same(words))
      if (phrase === undefined) return []
      const capitals = phrase === phrase.toUpperCase()
      if (capitals ? words !== phrase : /^\p{Lu}/u.test(phrase) && !/^\p{Lu}/u.test(words)) return []
      return [{ text: found, start: index, phrase }]
    }),
  )
}
