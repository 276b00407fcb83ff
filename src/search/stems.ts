/** A query after the database has turned its words into stems, and other queries made of it. Only stems stand in quotes. */

const next = /<(-|\d+)>/
const isPhrase = (stems: string): boolean => next.test(stems)

// A phrase that must not be there says nothing about the words alone: it is left to `exact`. '@' is in no paragraph.
const withoutPhrases = (stems: string): string =>
  stems.replace(/!\([^)]*\)/g, part => (isPhrase(part) ? `!'@'` : part)).replace(new RegExp(next, 'g'), '&')

const alone = /!\([^)]*\)|!'[^']+'|'([^']+)'/g

/** The stems to be found, not those to be left out: what is marked in the results. */
export const toMark = (stems: string): string[] =>
  [...stems.matchAll(alone)].flatMap(([, word]) => (word === undefined ? [] : [word]))

/** The same words in the title (its stems are in the index a second time, after '='). What is left out stays as it is. */
export const inTitle = (stems: string): string =>
  withoutPhrases(stems).replace(alone, (all: string, word?: string) => (word === undefined ? all : `'=${word}'`))

/** Any of the stems in the text, where titles (weight A) do not count. */
export const inText = (stems: string): string =>
  toMark(stems)
    .map(stem => `'${stem}':BD`)
    .join(' | ')

export const quoted = (tag: string): string => `'${tag.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** All of these at once. Empty ones do not count. */
export const both = (...parts: readonly (string | null)[]): string =>
  parts.flatMap(part => (part ? [`(${part})`] : [])).join(' & ')

export type Plan = {
  /** What the index answers by itself. */
  readonly index: string
  /** What must then be read for in each paragraph: a phrase. */
  readonly exact: string | null
  /** The neighbours that `index` has of the phrase, each as a query. */
  readonly pairs: readonly string[]
}

export const plan = (stems: string, pairs: readonly string[]): Plan => ({
  index: both(withoutPhrases(stems), ...pairs.map(quoted)),
  exact: isPhrase(stems) ? stems : null,
  pairs: pairs.map(quoted),
})
