/** The facts about letters, as checks ask them. */
import type { Acronym } from '../facts/facts.ts'
import { nameKey, wordsOf } from './expansions.ts'

export type KnownAcronyms = {
  /** By letters in capitals. */
  byLetters: ReadonlyMap<string, Acronym>
  /** By the key of their words, for those of three letters and more. */
  byWords: ReadonlyMap<string, Acronym>
}

const kept = new WeakMap<readonly Acronym[], KnownAcronyms>()

export function known(acronyms: readonly Acronym[]): KnownAcronyms {
  const before = kept.get(acronyms)
  if (before) return before
  const made = {
    byLetters: new Map(acronyms.map(one => [one.letters.toUpperCase(), one])),
    byWords: new Map(
      acronyms.flatMap(one =>
        one.letters.length < 3 ? [] : one.words.map((words): [string, Acronym] => [nameKey(wordsOf(words)), one]),
      ),
    ),
  }
  kept.set(acronyms, made)
  return made
}

/** Two neighbours changed places: COMHA for COMAH. */
export const swapped = (a: string, b: string): boolean => {
  const n = [...a].findIndex((letter, i) => letter !== b[i])
  return a.length === b.length && n >= 0 && a.slice(0, n) + (a[n + 1] ?? '') + (a[n] ?? '') + a.slice(n + 2) === b
}

/** One letter is another, is left out or stands once too often. */
export function oneLetterAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const n = [...a].findIndex((letter, i) => letter !== b[i])
  const at = n < 0 ? a.length : n
  if (a.length === b.length) return a.slice(at + 1) === b.slice(at + 1)
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1)
}

/** The same letters in another order. */
export const mixed = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
