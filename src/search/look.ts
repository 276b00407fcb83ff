/** Which paragraphs are worth ranking: all that match, or where those are too many, the likeliest of them. */
import type { Tx } from '../db/index.ts'
import { lookBack } from './bounded.ts'
import { tag } from './paragraph.ts'
import { asPhrase, pairs, type Query, tsquery } from './query.ts'
import { both, inTitle, type Plan, plan, quoted } from './stems.ts'
import { candidates, prepared } from './store.ts'

/** A search with more matches than `all` is answered from so many of the newest, and so many of each kind that matters most. */
const enough = { all: 1000, titled: 400, phrase: 400, decided: 200 }
export const most = enough.all

// A phrase must be read for in the text of each paragraph that has its words and pairs.
const mostRead = 50_000

export type Looked = {
  readonly ids: readonly number[]
  /** Every match is among the ids. */
  readonly whole: boolean
  readonly stems: string
  /** All the words as one phrase; null where there is none. */
  readonly phrase: string | null
  /** The words in the title. */
  readonly lead: string
}

const looks = ({ exact }: Plan, upTo: number) => (exact === null ? upTo * 1.5 : mostRead)

/** `filters`: tags that all must have. Null where the query has only words that are everywhere. */
export async function lookFor(tx: Tx, query: Query, filters: readonly string[]): Promise<Looked | null> {
  const asTyped = asPhrase(query)
  const { stems, phrase, months } = await prepared(tx, tsquery(query), asTyped && tsquery(asTyped))
  if (stems === '') return null
  const lead = inTitle(stems)
  const narrow = filters.map(quoted)
  const find = async (what: Plan, upTo: number, ...more: string[]) => {
    const found = await lookBack(months, upTo, within =>
      candidates(tx, both(what.index, ...more, ...narrow, within), what.exact, looks(what, upTo)),
    )
    return { whole: found.whole && found.ids.length <= upTo * 1.5, ids: found.ids.slice(0, upTo * 1.5) }
  }
  const words = plan(stems, pairs(query))
  const { ids, whole } = await find(words, enough.all)
  const found = { stems, phrase, lead, whole }
  if (whole) return { ...found, ids }
  // Not everything was seen: what has the words in its title, has them as one phrase, or was decided, must not be missed.
  const others = [
    await find(words, enough.titled, lead),
    await find(words, enough.decided, quoted(tag.kind('decision'))),
    ...(asTyped && phrase ? [await find(plan(phrase, pairs(asTyped)), enough.phrase)] : []),
  ]
  return { ...found, ids: [...new Set([...ids, ...others.flatMap(other => other.ids)])] }
}

/** Does anything at all match? */
export async function anything(tx: Tx, query: Query, filters: readonly string[]): Promise<boolean> {
  const { stems } = await prepared(tx, tsquery(query), null)
  if (stems === '') return false
  const { index, exact } = plan(stems, pairs(query))
  const { ids } = await candidates(tx, both(index, ...filters.map(quoted)), exact, exact === null ? 1 : mostRead)
  return ids.length > 0
}
