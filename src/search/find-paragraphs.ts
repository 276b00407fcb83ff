/** Answers a search: what was found, best first, what it can be narrowed by, and what may have been meant instead. */
import type { Tx } from '../db/index.ts'
import { excerpt, placesOf, type Segment } from './excerpt.ts'
import { glance, lookFor, type Looked, type Narrow } from './look.ts'
import { meant } from './misspelling.ts'
import { type Kind, kinds } from './paragraph.ts'
import { anyOf, type Query, understand } from './query.ts'
import { inText, toMark } from './stems.ts'
import { alike, type Choice, type Choices, choices, type Found, ranked, wordCounts } from './store.ts'
import { wordsOf } from './words.ts'

export type Asked = Narrow & {
  readonly words: string
  /** From 1. */
  readonly page?: number | undefined
}

export type Hit = {
  readonly href: string
  readonly kind: Kind
  readonly title: readonly Segment[]
  readonly excerpt: readonly Segment[]
  readonly bodyName: string | null
  readonly date: string | null
}

export type Results = {
  readonly hits: readonly Hit[]
  /** How many can be paged through: all there are, if `whole`. */
  readonly total: number
  /** Not whole: there are more; these are the best of the newest, and of those with the words in title, phrase or decision. */
  readonly whole: boolean
  /** What the hits can be narrowed by, with how many each choice leaves; null where that was not counted. */
  readonly facets: Facets
  /** The search with its misspellings put right, which finds something. */
  readonly suggestion: string | null
  /** Nothing has all the words; these have some of them. */
  readonly someWords: boolean
}

export type Answered = Results | { readonly sentence: string }

export const pageSize = 20
/** With fewer hits than this, a misspelling is looked for. */
const few = 5
const lastPage = 75

const onlyLittleWords =
  'Your search has only words that are on almost every page, such as “the” or “of”. Enter a word that is less common.'

export type Facet = { readonly value: string; readonly label: string; readonly count: number | null }
export type Facets = { readonly [by in keyof Choices]: readonly Facet[] }

// A number that does not count everything is not shown.
const counted = (choices: readonly Choice[], whole: boolean): Facet[] =>
  choices.map(({ value, label, count }) => ({ value, label, count: whole ? count : null }))

const uncounted = (value: string | number): Facet => ({ value: String(value), label: String(value), count: null })

// With more than so many, other choices are named and not counted.
const counts = 1000

/** Of what is filtered by already, the other choices are counted too, so that one can be changed for another. */
async function facetsOf(tx: Tx, query: Query, narrow: Narrow, found: Looked): Promise<Facets> {
  const all = await choices(tx, found.ids)
  const of = async (by: keyof Choices): Promise<Facet[]> => {
    if (narrow[by] === undefined) return counted(all[by], found.whole)
    const wider = await glance(tx, query, { ...narrow, [by]: undefined }, counts, by === 'body' || by === 'person')
    if (!wider.whole && by === 'kind') return kinds.map(uncounted)
    if (!wider.whole && by === 'year') return found.years.map(uncounted)
    return counted((await choices(tx, wider.ids))[by], wider.whole)
  }
  return { body: await of('body'), year: await of('year'), kind: await of('kind'), person: await of('person') }
}

async function corrected(tx: Tx, words: string, narrow: Narrow): Promise<string | null> {
  const typed = wordsOf(words)
  const counts = await wordCounts(
    tx,
    typed.map(word => word.plain),
  )
  let [text, changed] = [words, false]
  for (const { plain, from, to } of typed.toReversed()) {
    const has = counts.get(plain) ?? 0
    if (plain.length < 4 || has >= few || !/^\p{L}+$/u.test(plain)) continue
    const better = meant(plain, has, await alike(tx, plain))
    if (better === null) continue
    text = text.slice(0, from) + better + text.slice(to)
    changed = true
  }
  const understood = changed ? understand(text) : null
  if (!understood || 'sentence' in understood) return null
  return (await glance(tx, understood.query, narrow, 100, true)).ids.length > 0 ? text : null
}

const hit = ({ href, kind, title, text, bodyName, date, places }: Found): Hit => {
  const place = placesOf(title, places)
  // An agenda item may be no more than its title: once is enough.
  const part = text.trim() === title.trim() ? [] : excerpt(text, place.text)
  return { href, kind, title: excerpt(title, place.title, true), excerpt: part, bodyName, date }
}

/** Searches what is public. `sentence` instead of results: why there is nothing to look for, in words for the person who asked. */
export async function findParagraphs(tx: Tx, asked: Asked): Promise<Answered> {
  const understood = understand(asked.words)
  if ('sentence' in understood) return understood
  const { words, page: wanted = 1, ...narrow } = asked
  let found = await lookFor(tx, understood.query, narrow)
  if (!found) return { sentence: onlyLittleWords }
  const suggestion = found.ids.length < few ? await corrected(tx, words, narrow) : null
  const some = found.ids.length === 0 && suggestion === null ? anyOf(understood.query) : null
  if (some) found = (await lookFor(tx, some, narrow)) ?? found
  const page = Math.min(Math.max(1, wanted), lastPage)
  const hits = await ranked(tx, {
    ...found,
    inText: inText(found.stems),
    mark: toMark(found.stems),
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
  return {
    hits: hits.map(hit),
    total: found.whole ? found.ids.length : Math.floor((found.ids.length - 1) / 100) * 100,
    whole: found.whole,
    facets: await facetsOf(tx, some ?? understood.query, narrow, found),
    suggestion,
    someWords: some !== null && hits.length > 0,
  }
}
