/** What somebody typed, understood: words, "phrases", -without, either or other; written as a tsquery of plain words only. */
import { pairsOf } from './pairs.ts'
import { wordsOf } from './words.ts'

export const mostLetters = 500
export const mostWords = 32

/** One thing to look for: its plain words stand next to each other in the text. */
export type Term = { readonly words: readonly string[]; readonly quoted: boolean }

export type Query = {
  /** All groups must be found; of each group any term. */
  readonly groups: readonly (readonly Term[])[]
  readonly without: readonly Term[]
}

export type Understood = { readonly query: Query } | { readonly sentence: string }

const piece = /(-?)"([^"]*)(?:"|$)|(\S+)/gu

const termOf = (text: string, quoted: boolean): Term | null => {
  const words = wordsOf(text).map(word => word.plain)
  return words.length === 0 ? null : { words, quoted }
}

/** Typed words as a query, or the sentence that says why there is nothing to look for. */
export function understand(typed: string): Understood {
  const text = typed
    .replace(/\0/g, ' ')
    .replace(/[“”„‟«»]/g, '"')
    .trim()
  if (text === '') return { sentence: 'Enter the words you are looking for.' }
  if (text.length > mostLetters) {
    return { sentence: `Your search is too long. Enter ${mostLetters} characters or fewer.` }
  }
  const groups: Term[][] = []
  const without: Term[] = []
  let or = false
  for (const [, minus, phrase, bare] of text.matchAll(piece)) {
    if (bare !== undefined && /^(or|\|)$/i.test(bare) && groups.length > 0) {
      or = true
      continue
    }
    const not = bare === undefined ? minus === '-' : /^-[\p{L}\p{N}"]/u.test(bare)
    const term = termOf(bare ?? phrase ?? '', bare === undefined)
    if (term === null) continue
    if (not) without.push(term)
    else if (or) groups.at(-1)?.push(term)
    else groups.push([term])
    or = false
  }
  const words = [...groups.flat(), ...without].reduce((sum, term) => sum + term.words.length, 0)
  if (words === 0)
    return { sentence: 'There is no word or number in your search. Enter the words you are looking for.' }
  if (words > mostWords) return { sentence: `Your search has too many words. Enter ${mostWords} words or fewer.` }
  if (groups.length === 0) {
    return { sentence: 'Your search only says what to leave out. Enter at least one word to look for as well.' }
  }
  return { query: { groups, without } }
}

const lexeme = (word: string): string => `'${word}'`

// 'SAF12' is also printed 'SAF 12' (the other way round: in `tsquery`).
const written = (term: Term): string => {
  const phrase = term.words.map(lexeme).join(' <-> ')
  const [only = ''] = term.words
  const split = /^(\p{L}+)(\p{N}+)$/u.exec(only)
  if (term.words.length > 1 || !split || term.quoted) return `(${phrase})`
  return `(${phrase} | ${lexeme(split[1] ?? '')} <-> ${lexeme(split[2] ?? '')})`
}

const single = (group: readonly Term[] | undefined): string | null => {
  const [term, other] = group ?? []
  return term && !other && !term.quoted && term.words.length === 1 ? (term.words[0] ?? null) : null
}

/** For `to_tsquery`: safe whatever was typed, because only letters and digits within quotes are ever put in. */
export function tsquery(query: Query): string {
  const all: string[] = []
  for (let at = 0; at < query.groups.length; at++) {
    const [word, next] = [single(query.groups[at]), single(query.groups[at + 1])]
    if (word && next && /^\p{L}{1,5}$/u.test(word) && /^\p{N}+$/u.test(next)) {
      all.push(`(${lexeme(word)} & ${lexeme(next)} | ${lexeme(word + next)})`)
      at++
    } else {
      const either = (query.groups[at] ?? []).map(written)
      all.push(either.length > 1 ? `(${either.join(' | ')})` : either.join(''))
    }
  }
  return [...all, ...query.without.map(term => `!${written(term)}`)].join(' & ')
}

/** The neighbours that every match must have (see `pairsOf`): those of the phrases that are asked for without an "or". */
export const pairs = (query: Query): string[] =>
  query.groups.flatMap(group => (group.length === 1 ? pairsOf(group[0]?.words ?? []) : []))

/** All the words to be found, as one phrase: what stands exactly as typed comes first. Null where there is no such phrase. */
export function asPhrase(query: Query): Query | null {
  if (query.groups.length < 2 || query.groups.some(group => group.length > 1)) return null
  const words = query.groups.flatMap(group => group[0]?.words ?? [])
  return { groups: [[{ words, quoted: true }]], without: query.without }
}

/** Any of the words instead of all of them: for when nothing has them all. Null where that is the same query. */
export function anyOf(query: Query): Query | null {
  if (query.groups.length < 2) return null
  return { groups: [query.groups.flat()], without: query.without }
}
