/** Does the bounded look cost quality? Paragraphs that are known to be there, asked for as somebody would who remembers them. */
import type { Tx } from '../src/db/index.ts'
import { lookFor } from '../src/search/look.ts'
import { pairs, understand } from '../src/search/query.ts'
import { inText, plan } from '../src/search/stems.ts'
import { candidates, ranked } from '../src/search/store.ts'
import { meeting, randomly, vocabulary } from './data.ts'

const rank = new Map(vocabulary.map((word, at) => [word, at]))

/** A paragraph, and three ways to ask for it: words of its text, some of its words as a phrase, its title with a word. */
function remembered(at: number, meetings: number) {
  const random = randomly(at * 31 + 7)
  const { paragraphs } = meeting(Math.floor(random() * meetings), meetings)
  const one = paragraphs[Math.floor(random() * paragraphs.length)]
  const words = one?.text.toLowerCase().match(/[a-z]+/g) ?? []
  const telling = words.filter(word => (rank.get(word) ?? 0) > 20)
  const some = Array.from({ length: 3 }, () => telling[Math.floor(random() * telling.length)]).join(' ')
  const from = Math.floor(random() * Math.max(1, words.length - 4))
  return {
    href: one?.href ?? '',
    asked: [some, `"${words.slice(from, from + 4).join(' ')}"`, `${one?.title} ${telling[0]}`],
  }
}

async function places(tx: Tx, href: string, words: string): Promise<{ bounded: number; whole: number } | null> {
  const understood = understand(words)
  if ('sentence' in understood) return null
  const { query } = understood
  const found = await lookFor(tx, query, {})
  if (!found) return null
  const { index, exact } = plan(found.stems, pairs(query))
  const place = async (ids: readonly number[]) => {
    const hits = await ranked(tx, { ...found, ids, inText: inText(found.stems), mark: [], skip: 0, take: 20 })
    return hits.findIndex(hit => hit.href === href)
  }
  const bounded = await place(found.ids)
  return { bounded, whole: found.whole ? bounded : await place((await candidates(tx, index, exact, 1e9)).ids) }
}

export type Known = { readonly asked: number; readonly bounded: number; readonly whole: number }

/** How many of the asked are among the first twenty: with the bound, and with every match ranked. */
export async function knownItems(tx: Tx, many: number, meetings: number): Promise<Known[]> {
  const sums = [0, 1, 2].map(() => ({ asked: 0, bounded: 0, whole: 0 }))
  for (let at = 0; at < many; at++) {
    const { href, asked } = remembered(at, meetings)
    for (const [way, words] of asked.entries()) {
      const found = await places(tx, href, words)
      const sum = sums[way]
      if (!found || !sum) continue
      sum.asked++
      if (found.bounded >= 0) sum.bounded++
      if (found.whole >= 0) sum.whole++
    }
  }
  return sums
}
