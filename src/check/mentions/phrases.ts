/** Fixed phrases in words, however their apostrophes, hyphens, commas and 'and' are written. */
import { remember } from './remember.ts'
import { tokensOf } from './tokens.ts'

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

/** The longest of its words: a paragraph without it is without the phrase, and that is soon seen. */
const anchorOf = (phrase: string): string =>
  (phrase.toLowerCase().match(/[a-z]+/g) ?? ['']).reduce((long, word) => (word.length > long.length ? word : long))

/** A phrase in capitals is sought in capitals; one that begins with a capital is not found in small letters. A plural 's' is allowed. */
export function phrasesIn(phrases: readonly string[]): (text: string) => readonly PhraseMention[] {
  const byWords = new Map(phrases.map(phrase => [same(phrase), phrase]))
  const byAnchor = Map.groupBy(
    phrases.toSorted((a, b) => b.length - a.length),
    anchorOf,
  )
  const sought = new Map(
    [...byAnchor].map(([anchor, all]) => [
      anchor,
      new RegExp(`(?<![\\p{L}\\d])(${all.map(pattern).join('|')})s?(?![\\p{L}\\d])`, 'giu'),
    ]),
  )
  return remember((text: string) => {
    const due = new Set<RegExp>()
    for (const token of tokensOf(text))
      for (const anchor of token.endsWith('s') ? [token, token.slice(0, -1)] : [token]) {
        const one = sought.get(anchor)
        if (one) due.add(one)
      }
    if (due.size === 0) return none
    const all = [...due].flatMap(one => found(text, one, byWords))
    const whole = all.filter(
      one =>
        !all.some(
          each =>
            each !== one && each.start <= one.start && end(each) >= end(one) && each.text.length > one.text.length,
        ),
    )
    return whole.toSorted((a, b) => a.start - b.start)
  })
}

const none: readonly PhraseMention[] = []

const end = ({ text, start }: PhraseMention): number => start + text.length

const found = (text: string, pattern: RegExp, byWords: ReadonlyMap<string, string>): PhraseMention[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: words = '', index }) => {
    const phrase = byWords.get(same(words))
    if (phrase === undefined) return []
    const capitals = phrase === phrase.toUpperCase()
    if (capitals ? words !== phrase : /^\p{Lu}/u.test(phrase) && !/^\p{Lu}/u.test(words)) return []
    return [{ text: whole, start: index, phrase }]
  })
