/** Which paragraphs are worth ranking: all that match, or where those are too many, the likeliest of them. */
import type { Tx } from '../db/index.ts'
import { exactUpTo, lookBack, margin, type Month, newest } from './bounded.ts'
import { type Kind, tag } from './paragraph.ts'
import { asPhrase, pairs, type Query, tsquery } from './query.ts'
import { both, inTitle, type Plan, plan, quoted, toMark } from './stems.ts'
import { candidates, estimate, prepared } from './store.ts'

/** A search with more than `exactUpTo` matches is answered from so many of the newest, and so many of each kind that matters most. */
const enough = { all: 400, titled: 150, phrase: 150, decided: 40 }

// A phrase must be read for in the text of each paragraph that has its words. With its pairs in the index nearly all of
// them have it; without ("duty to cooperate": little words make no pairs) most may not.
const mostRead = 20_000
const looks = ({ exact, pairs }: Plan, upTo: number) => (exact === null ? upTo : pairs.length > 0 ? upTo * 3 : mostRead)

/** Words of a phrase go together, which the planner does not know: its rarest pair of neighbours says more than all words. */
async function expect(tx: Tx, { index, exact, pairs }: Plan, more: readonly string[]): Promise<number> {
  const parts = exact === null || pairs.length === 0 ? [index] : pairs
  const each: number[] = []
  for (const part of parts) each.push(await estimate(tx, both(part, ...more)))
  return Math.min(...each)
}

export type Looked = {
  readonly ids: readonly number[]
  /** Every match is among the ids. */
  readonly whole: boolean
  readonly stems: string
  /** All the words as one phrase; null where there is none. */
  readonly phrase: string | null
  /** The words in the title. */
  readonly lead: string
  /** The municipal years of the index, the newest first. */
  readonly years: readonly number[]
}

/** What all must have: a body's slug, a municipal year by the year it begins, a kind, a person's slug. */
export type Narrow = {
  readonly body?: string | undefined
  readonly year?: number | undefined
  readonly kind?: Kind | undefined
  readonly person?: string | undefined
}

const tagsOf = ({ body, year, kind, person }: Narrow): string[] =>
  [body && tag.body(body), year !== undefined && tag.year(year), kind && tag.kind(kind), person && tag.person(person)]
    .filter(one => typeof one === 'string')
    .map(quoted)

/** Null where the query has only words that are everywhere. */
export async function lookFor(tx: Tx, query: Query, narrow: Narrow): Promise<Looked | null> {
  const asTyped = asPhrase(query)
  const { stems, phrase, months, highest } = await prepared(tx, tsquery(query), asTyped && tsquery(asTyped))
  if (stems === '') return null
  const lead = inTitle(stems)
  const tags = tagsOf(narrow)
  const { year } = narrow
  const within = year === undefined ? months : months.filter(({ month }) => month === 0 || isIn(month, year))
  const find = async (
    what: Plan,
    { upTo, exact = upTo, slack = 0 }: { upTo: number; exact?: number; slack?: number },
    ...more: string[]
  ) => {
    const index = both(what.index, ...more, ...tags)
    const expected = await expect(tx, what, [...more, ...tags])
    const found = await lookBack(within, { enough: upTo, exact, expected, slack, highest }, (since, upTo) =>
      candidates(tx, both(index, since), what.exact, looks(what, upTo)),
    )
    const whole = found.whole && found.ids.length <= exact
    return { whole, ids: found.ids.slice(0, whole ? exact : upTo * margin) }
  }
  const words = plan(stems, pairs(query))
  // Of a single word that its statistics do not know the planner expects some three in a thousand; most are rarer.
  const slack = toMark(stems).length === 1 ? highest * 0.004 : 0
  const { ids, whole } = await find(words, { upTo: enough.all, exact: exactUpTo, slack })
  const found = { stems, phrase, lead, whole, years: yearsOf(months) }
  if (whole) return { ...found, ids }
  // Not everything was seen: what has the words in its title, has them as one phrase, or was decided, must not be missed.
  const others = [await find(words, { upTo: enough.titled }, lead)]
  // Within one year the newest are not so much newer.
  if (!narrow.kind && year === undefined)
    others.push(await find(words, { upTo: enough.decided }, quoted(tag.kind('decision'))))
  const exactly = asTyped && phrase ? plan(phrase, pairs(asTyped)) : null
  if (exactly && exactly.pairs.length > 0) others.push(await find(exactly, { upTo: enough.phrase }))
  return { ...found, ids: [...new Set([...ids, ...others.flatMap(other => other.ids)])] }
}

// To the month: only for what can be chosen.
const yearsOf = (months: readonly Month[]): number[] => {
  const years = months.flatMap(({ month }) => (month === 0 ? [] : [Math.floor((month - 5) / 100)]))
  return [...new Set(years)].sort((a, b) => b - a)
}

// A municipal year runs from about May to May: a month more at either end does no harm.
const isIn = (month: number, year: number) => month >= year * 100 + 4 && month <= (year + 1) * 100 + 6

/**
 * Some that match, all of them if `whole`, in one look: for what is only to be counted. Where more than `upTo` are
 * expected, `some` says whether a few of the newest are wanted or none.
 */
export async function glance(tx: Tx, query: Query, narrow: Narrow, upTo: number, some: boolean) {
  const { stems, months } = await prepared(tx, tsquery(query), null)
  if (stems === '') return { ids: [], whole: true }
  const what = plan(stems, pairs(query))
  const tags = tagsOf(narrow)
  const many = (await expect(tx, what, tags)) > upTo * 1.5
  if (many && !some) return { ids: [], whole: false }
  const since = many ? newest(months, upTo * 10) : null
  const { ids, cut } = await candidates(tx, both(what.index, ...tags, since), what.exact, looks(what, upTo))
  return { ids: ids.slice(0, upTo), whole: since === null && !cut && ids.length <= upTo }
}
