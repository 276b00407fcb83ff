/** Letters beside the words that they stand for: 'Ministry of Justice (MoJ)', 'MoJ (Ministry of Justice)'. */
import { remember } from './remember.ts'

/** `words` are those before the bracket (or in it; or before 'or ‘MoJ’'), the nearest last; `quote` runs from the first of them to the bracket's end. */
export type Bracketed = { letters: string; words: readonly string[]; after: string; start: number; quote: string }

/** `cost` 0: each letter begins a word, and no word but a small one is left over. */
export type Fit = { from: number; cost: number }

export const smallWords = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
])
const inBrackets =
  /(?:[([]\s*(?:(?:the|known as|or|hereafter|hereinafter|also known as|abbreviated to|referred to as)[\s:,]+(?:the\s+)?)*["“‘'*]*|\bor ["“‘'])(?<letters>\p{Lu}[\p{L}&]{0,8}\p{Lu})s?(?:["”’'*]*\s*[)\]]|(?<=\bor ..{2,11})["”’'])/gu
const wordsInBrackets = /(?<![\p{L}\p{N}])(?<letters>\p{Lu}{3,9})\s+\((?<words>\p{L}[\p{L}&’',/ -]{8,90})\)/gu

/** 'Anti-Social' is two words; possessives and brackets between are taken off. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/(\p{L})[’'](?=s\b)/gu, '$1')
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '')

export const bracketedIn = remember((text: string): readonly Bracketed[] => {
  const all: Bracketed[] = []
  if (!/[([]|\bor ["“‘']/.test(text)) return all
  for (const { 0: found, index, groups } of text.matchAll(inBrackets)) {
    const letters = (groups?.letters ?? '').replaceAll('&', '')
    const before = text.slice(Math.max(0, index - 120), index).replace(/^.*[.;:!?•]\s/s, '')
    const words = wordsOf(before).slice(-letters.length * 2 - 2)
    const first = words.at(-letters.length) ?? words[0]
    const from = first === undefined ? index : Math.max(text.lastIndexOf(first, index), 0)
    const after = text.slice(index + found.length, index + found.length + 40)
    all.push({ letters, words, after, start: index, quote: text.slice(from, index + found.length) })
  }
  for (const { 0: quote, index, groups } of text.matchAll(wordsInBrackets))
    all.push({ letters: groups?.letters ?? '', words: wordsOf(groups?.words ?? ''), after: '', start: index, quote })
  return all
})

const impossible: Fit = { from: -1, cost: Infinity }

/**
 * How well letters fit the last of these words: each letter begins a word or stands inside the word of the letter before it
 * (COMAH, UPW); small words and, at a price, others are passed over. null where they do not.
 */
export function fit(letters: string, words: readonly string[]): Fit | null {
  const sought = letters.toLowerCase()
  const all = words.map(word => word.toLowerCase())
  const known = new Map<string, Fit>()
  const best = (left: number, at: number): Fit => {
    if (left === 0) return { from: at + 1, cost: 0 }
    if (at < 0 || left > (at + 1) * 4) return impossible
    const key = `${left},${at}`
    const before = known.get(key)
    if (before) return before
    const word = all[at] ?? ''
    let found = best(left, at - 1)
    found = { from: found.from, cost: found.cost + (smallWords.has(word) ? 0 : 2) }
    for (let taken = 1; taken <= Math.min(4, left); taken++) {
      if (!inOrder(sought.slice(left - taken, left), word)) continue
      const rest = best(left - taken, at - 1)
      if (rest.cost + taken - 1 < found.cost) found = { from: rest.from, cost: rest.cost + taken - 1 }
    }
    known.set(key, found)
    return found
  }
  const found = best(sought.length, all.length - 1)
  return found.cost <= Math.max(2, sought.length) ? found : null
}

function inOrder(letters: string, word: string): boolean {
  let at = 0
  for (const [n, letter] of [...letters].entries()) {
    const next = word.indexOf(letter, at)
    if (next < 0 || (n === 0 && next > 0)) return false
    at = next + 1
  }
  return true
}

/** Names as one compares them: 'Multi Agency Risk Assessments Conference' and 'Multi-Agency Risk Assessment Conference' are one. */
export const nameKey = (words: readonly string[]): string =>
  words
    .map(word => word.toLowerCase())
    .filter(word => !smallWords.has(word))
    .map(word =>
      word
        .replace(/(?:ies|y)$/, 'i')
        .replace(/ss$/, 'z')
        .replace(/s$/, ''),
    )
    .join(' ')
