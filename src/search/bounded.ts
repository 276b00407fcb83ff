/**
 * How a search stays quick whatever its words: it looks from the newest month backwards until it has enough. A search with
 * fewer matches than that is answered from all of them, exactly.
 */
import { blocks, tag } from './paragraph.ts'

/** A search with so many matches or fewer is exact. */
export const exactUpTo = 1000

/** A look reaches so much further than it is expected to need. */
export const margin = 1.25

// So small an index is looked at whole at once.
const small = 12_000

export type Month = { readonly month: number; readonly paragraphs: number }
export type Seen = { readonly ids: readonly number[]; readonly cut: boolean }

/** Looks at what matches within these tags (null: within everything), for about `upTo` matches. */
export type Look = (within: string | null, upTo: number) => Promise<Seen>

/** The newest months that hold about `wanted` paragraphs, those without date among them, as a tsquery; null for all. */
export function newest(months: readonly Month[], wanted: number): string | null {
  const chosen: number[] = [0]
  let sum = months.find(each => each.month === 0)?.paragraphs ?? 0
  const dated = months.filter(each => each.month !== 0).sort((a, b) => b.month - a.month)
  for (const { month, paragraphs } of dated) {
    if (sum >= wanted) break
    chosen.push(month)
    sum += paragraphs
  }
  if (chosen.length > dated.length) return null
  // Beyond a year only whole calendar years, in blocks: the fewer tags, the quicker.
  const tags = chosen.length > 12 ? [tag.month(0), ...since(chosen)] : chosen.map(tag.month)
  return tags.map(each => `'${each}'`).join(' | ')
}

const yearOf = (month: number) => Math.floor(month / 100)

/** The tags of all calendar years from that of the oldest of these months to that of the newest. */
function since(months: readonly number[]): string[] {
  const [newest = 0, oldest = 0] = [months[1], months.at(-1)]
  const tags: string[] = []
  for (let year = yearOf(oldest); year <= yearOf(newest);) {
    const size = blocks.find(size => year % size === 0) ?? 1
    tags.push(tag.years(year, size))
    year += size
  }
  return tags
}

export type Wanted = {
  readonly enough: number
  /** With so many matches or fewer all are wanted. */
  readonly exact: number
  /** As the planner expects. */
  readonly expected: number
  /** So many more may be expected and all still looked at: a planner that does not know a word expects too many. */
  readonly slack: number
  /** The highest id there is. */
  readonly highest: number
}

/**
 * `months`: those in which anything can be. Looks at everything where few are expected, else at the newest, further and
 * further back, until `enough` were found. `whole`: every match is among the ids.
 */
export async function lookBack(
  months: readonly Month[],
  { enough, exact, expected, slack, highest }: Wanted,
  look: Look,
): Promise<{ ids: readonly number[]; whole: boolean }> {
  const all = months.reduce((sum, each) => sum + each.paragraphs, 0)
  const reach = Math.ceil(enough * margin)
  let tooMany: readonly number[] | null = null
  let wanted = all <= small || expected <= exact + slack ? all : (all * reach) / expected
  for (;;) {
    const within = wanted * 2 > all && !tooMany ? null : newest(months, wanted)
    if (within === null && tooMany) return { ids: tooMany, whole: false }
    const { ids, cut } = await look(within, within === null ? exact : reach)
    if (within === null) {
      if (!cut) return { ids, whole: true }
      tooMany = ids
      // They came in the order of the table: how far they reach tells how many there are.
      wanted = (all * reach) / Math.max(exact, (ids.length * highest) / (ids.at(-1) ?? highest))
    } else {
      if (cut || ids.length >= enough) return { ids, whole: false }
      wanted = Math.max(wanted * 4, (wanted * reach) / Math.max(ids.length, 1))
    }
  }
}
