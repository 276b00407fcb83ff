/** Answers a search: what was found, best first, what it can be narrowed by, and what may have been meant instead. */
import type { Tx } from '../db/index.ts'
import { excerpt, placesOf, type Segment } from './excerpt.ts'
import { anything, lookFor, type Looked, most } from './look.ts'
import { meant } from './misspelling.ts'
import { type Kind, tag } from './paragraph.ts'
import { anyOf, type Query, understand } from './query.ts'
import { inText, toMark } from './stems.ts'
import { alike, type Choice, type Choices, choices, type Found, ranked, wordCounts } from './store.ts'
import { wordsOf } from './words.ts'

export type Asked = {
  readonly words: string
  readonly body?: string | undefined
  /** Municipal year, by the year it begins. */
  readonly year?: number | undefined
  readonly kind?: Kind | undefined
  /** A person's slug. */
  readonly person?: string | undefined
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

const filters = ({ body, year, kind, person }: Asked) => ({
  ...(body && { body: tag.body(body) }),
  ...(year !== undefined && { year: tag.year(year) }),
  ...(kind && { kind: tag.kind(kind) }),
  ...(person && { person: tag.person(person) }),
})

export type Facet = { readonly value: string; readonly label: string; readonly count: number | null }
export type Facets = { readonly [by in keyof Choices]: readonly Facet[] }

// A number that does not count everything is not shown.
const counted = (choices: readonly Choice[], whole: boolean): Facet[] =>
  choices.map(({ value, label, count }) => ({ value, label, count: whole ? count : null }))

/** Of what is filtered by already, the other choices are counted too, so that one can be changed for another. */
async function facetsOf(tx: Tx, query: Query, chosen: ReturnType<typeof filters>, found: Looked): Promise<Facets> {
  const within = async (by: keyof Choices, all: Choices): Promise<Facet[]> => {
    if (!(by in chosen)) return counted(all[by], found.whole)
    const others = Object.entries(chosen).flatMap(([name, tag]) => (name === by ? [] : [tag]))
    const wider = (await lookFor(tx, query, others)) ?? found
    return counted((await choices(tx, wider.ids))[by], wider.whole)
  }
  const all = await choices(tx, found.ids)
  return {
    body: await within('body', all),
    year: await within('year', all),
    kind: await within('kind', all),
    person: await within('person', all),
  }
}

async function corrected(tx: Tx, words: string, narrow: readonly string[]): Promise<string | null> {
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
  return understood && 'query' in understood && (await anything(tx, understood.query, narrow)) ? text : null
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
  const chosen = filters(asked)
  const narrow = Object.values(chosen)
  let found = await lookFor(tx, understood.query, narrow)
  if (!found) return { sentence: onlyLittleWords }
  const suggestion = found.ids.length < few ? await corrected(tx, asked.words, narrow) : null
  const some = found.ids.length === 0 && suggestion === null ? anyOf(understood.query) : null
  if (some) found = (await lookFor(tx, some, narrow)) ?? found
  const page = Math.min(Math.max(1, asked.page ?? 1), lastPage)
  const hits = await ranked(tx, {
    ...found,
    inText: inText(found.stems),
    mark: toMark(found.stems),
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
  return {
    hits: hits.map(hit),
    total: found.whole ? found.ids.length : Math.min(found.ids.length, most),
    whole: found.whole,
    facets: await facetsOf(tx, some ?? understood.query, chosen, found),
    suggestion,
    someWords: some !== null && hits.length > 0,
  }
}
