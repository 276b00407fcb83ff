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

const word = /[A-Za-z]+(?:[’'][A-Za-z]+)?/g
const firstOf = (text: string): string =>
  (/^[A-Za-z]+(?:[’'][A-Za-z]+)?/.exec(text)?.[0] ?? '').toLowerCase().replace('’', "'")

/**
 * A phrase in capitals is sought in capitals; one that begins with a capital is not found in small letters. A plural 's' is allowed.
 * Words are looked up by the first, for a paper has a hundred thousand and few of them begin a phrase.
 */
export function phrasesIn(phrases: readonly string[]): (text: string) => readonly PhraseMention[] {
  const byWords = new Map(phrases.map(phrase => [same(phrase), phrase]))
  const byFirst = new Map<string, string[]>()
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length))
    for (const first of [firstOf(phrase), `${firstOf(phrase)}s`, firstOf(phrase).replace("'", '’')])
      byFirst.set(first, [...(byFirst.get(first) ?? []), pattern(phrase)])
  const sought = new Map(
    [...byFirst].map(([first, all]) => [first, new RegExp(`(${all.join('|')})s?(?![\\p{L}\\d])`, 'iuy')]),
  )
  return remember((text: string) => {
    const all: PhraseMention[] = []
    for (const { 0: first, index } of text.matchAll(word)) {
      const pattern = sought.get(first.toLowerCase())
      if (!pattern) continue
      pattern.lastIndex = index
      const [found, words = ''] = pattern.exec(text) ?? []
      const phrase = byWords.get(same(words))
      if (found === undefined || phrase === undefined) continue
      const capitals = phrase === phrase.toUpperCase()
      if (capitals ? words !== phrase : /^\p{Lu}/u.test(phrase) && !/^\p{Lu}/u.test(words)) continue
      all.push({ text: found, start: index, phrase })
    }
    return all
  })
}
