/**
 * How a search stays quick whatever its words: it looks from the newest month backwards until it has enough. A search with
 * fewer matches than that is answered from all of them, exactly.
 */
import { tag } from './paragraph.ts'

const firstLook = 6000

export type Month = { readonly month: number; readonly paragraphs: number }
export type Seen = { readonly ids: readonly number[]; readonly cut: boolean }

/** Looks at what matches within these tags (null: within everything). */
export type Look = (within: string | null) => Promise<Seen>

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
  // Whole calendar years by one tag: the fewer, the quicker. The oldest of those chosen may be incomplete.
  const oldestYear = Math.floor((chosen.at(-1) ?? 0) / 100)
  const yearOf = (month: number) => Math.floor(month / 100)
  const tags = chosen.map(month => (yearOf(month) > oldestYear ? tag.calendar(yearOf(month)) : tag.month(month)))
  return [...new Set(tags)].map(each => `'${each}'`).join(' | ')
}

/** Looks further and further back until `enough` were found. `whole`: every match is among the ids. */
export async function lookBack(
  months: readonly Month[],
  enough: number,
  look: Look,
): Promise<{ ids: readonly number[]; whole: boolean }> {
  const all = months.reduce((sum, each) => sum + each.paragraphs, 0)
  for (let wanted = firstLook; ;) {
    const within = wanted * 2 > all ? null : newest(months, wanted)
    const { ids, cut } = await look(within)
    if (within === null || cut || ids.length >= enough) return { ids, whole: within === null && !cut }
    // As many more as the matches so far make likely, half as many again for safety.
    wanted = Math.max(wanted * 4, Math.min(all, (wanted * enough * 1.5) / Math.max(ids.length, 1)))
  }
}
