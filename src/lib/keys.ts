/** What names and postcodes are compared by: folded words, how they sound, one form of each postcode. */
import { doubleMetaphone } from 'double-metaphone'
import { fold } from './text.ts'

/** Words before and after names that say nothing of who somebody is. */
const titles = new Set(
  [
    'mr',
    'mrs',
    'ms',
    'miss',
    'mx',
    'master',
    'dr',
    'prof',
    'professor',
    'sir',
    'dame',
    'lord',
    'lady',
    'rev',
    'reverend',
  ].concat(['cllr', 'councillor', 'pc', 'pcso', 'sgt', 'obe', 'mbe', 'cbe']),
)

/** Letters that stay as they are when marks are taken away, as people in England type them. */
const plain: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ħ: 'h',
}

/** Quotation marks of every kind, and the ʿayn and hamza of transliterations: 'Sa‘d', 'Saʿd' and 'Sad' are one. */
const marks = /['’‘`´ʼʻʿʾ"“”]/g

/**
 * The words of a name, folded, sorted, each once, without titles: 'Dr Zoë O’Brien-Smith' → ['obrien', 'smith', 'zoe'].
 * A name that is nothing but a title keeps it. A name in letters that are not Latin keeps its words as they are.
 */
export function nameKeys(name: string): string[] {
  const text = name
    .toLowerCase()
    .replace(marks, '')
    .replace(/[øæœßðþłđıħ]/g, letter => plain[letter] ?? letter)
  const words = text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap(word => (fold(word) || word.normalize('NFKC')).split(' '))
    .filter(Boolean)
  const telling = words.filter(word => !titles.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].sort()
}

/** How each word sounds, by the first code of double metaphone, in the same order; the word itself where it has none. */
export const nameSounds = (tokens: readonly string[]): string[] =>
  tokens.map(token => doubleMetaphone(token)[0] || token)

/** 'sw1a 1aa' → 'SW1A1AA'; null where it is not shaped like a postcode of the United Kingdom. */
export function postcodeKey(text: string): string | null {
  const key = text.toUpperCase().replace(/[\s-]+/g, '')
  return /^(GIR0AA|[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2})$/.test(key) ? key : null
}
