/** Faults in words that are put into a paper for them: the same words, right and wrong. */
import type { Block } from '../../src/check/paper/paper.ts'
import { pickOrNull, type Random } from './chance.ts'
import { after } from './edit.ts'
import type { Draft, Kind } from './kind.ts'

/** Paragraphs right and wrong; where there are several, each stands in another place of the same report or minutes. */
export type Said = { right: string | readonly string[]; wrong: string | readonly string[] }

const lines = (text: string | readonly string[]) => (typeof text === 'string' ? [text] : text)

export const stated = (
  family: Kind['family'],
  id: string,
  write: (random: Random, draft: Draft) => Said | readonly Said[] | null,
): Kind => ({
  id,
  family,
  plant(draft, random) {
    const written = write(random, draft)
    if (!written) return null
    const said = 'right' in written ? [written] : written
    const blocks = placesFor(draft, random, said.length)
    if (!blocks || draft.source.media === 'pdf') return null
    const put = (which: keyof Said) => said.map((one, n) => after(draft, blocks[n] as Block, lines(one[which])))
    const changed = said.find(one => String(one.right) !== String(one.wrong)) ?? said[0]
    return { right: put('right'), wrong: put('wrong'), quote: lines(changed?.wrong ?? '').join(' / ') }
  },
})

const notHere = /recommend|background papers|appendix|contact|next meeting/i

/** Paragraphs after which others can stand, in the order of the paper. */
export function placesFor({ paper }: Draft, random: Random, count: number): Block[] | null {
  const fits = (block: Block) => {
    const next = paper.blocks[block.n + 1]
    return (
      block.role === 'paragraph' &&
      /[.!?]$/.test(block.text) &&
      block.text.length > 50 &&
      next !== undefined &&
      !['list-item', 'table'].includes(next.role)
    )
  }
  const inReports = paper.reports.map(report =>
    report.sections.filter(({ title }) => !notHere.test(title)).flatMap(({ blocks }) => blocks.filter(fits)),
  )
  const inMinutes = (paper.minutes?.items ?? [])
    .filter(({ title }) => !notHere.test(title))
    .flatMap(({ blocks }) => blocks.filter(fits))
  const chosen = pickOrNull(
    random,
    [...inReports, inMinutes].filter(all => all.length >= count),
  )
  if (!chosen) return null
  const from = Math.floor(random() * (chosen.length - count + 1))
  return chosen.toSorted((a, b) => a.n - b.n).slice(from, from + count)
}
