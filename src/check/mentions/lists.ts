/** Lists in a paper: words that lead in, and the points, numbered lines or names below them. */
import { rememberOf } from './remember.ts'
import type { Block, Paper } from '../paper/paper.ts'
import { type Mark, markOf, placeIn } from './list-marks.ts'

/** Sub-points and paragraphs that go on with an item are not items. */
export type List = {
  lead: Block
  items: readonly Block[]
  /** False where it cannot be told which of the lines belong to it: points within points that look the same. */
  sure: boolean
  /** False for short lines without points or numbers: names of things, with or without a paragraph below each. */
  marked: boolean
  /** What stands below it; null at the end of the paper. */
  after: Block | null
}

const closed = [
  'heading',
  'section-heading',
  'minute-heading',
  'agenda-item',
  'field',
  'title',
  'member',
  'closing',
  'table',
]
const leads = /:\s?[-–—]?$/

export const listsIn = rememberOf(({ blocks }: Paper): readonly List[] => {
  const all: List[] = []
  for (const [n, lead] of blocks.entries()) {
    const first = blocks[n + 1]
    if (!first || lead.role === 'table' || first.part !== lead.part || closed.includes(first.role)) continue
    const mark = markOf(first, lead)
    if (mark === null && leads.test(lead.text)) all.push(...unmarked(blocks, n))
    if (mark === null || placeIn(first, mark) > 1) continue
    const among = placeIn(lead, mark) >= 0
    if (among && !leads.test(lead.text)) continue
    const list = listBelow(blocks, n, mark)
    all.push(among ? { ...list, sure: false } : list)
  }
  return all
})

function listBelow(blocks: readonly Block[], n: number, mark: Mark): List {
  const lead = blocks[n] as Block
  const items: Block[] = []
  let sure = true
  let sub: { mark: Mark; place: number } | null = null
  let i = n + 1
  for (; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.part !== lead.part || closed.includes(block.role)) break
    const place = placeIn(block, mark)
    if (place === 0 || place === items.length + 1) {
      if (place === 0 && sub === null && leads.test(items.at(-1)?.text ?? '')) sure = false
      items.push(block)
      sub = null
      continue
    }
    if (place > 0 && sub === null) break
    const own = markOf(block, lead)
    if (own === null) {
      if (items.length > 0 && goesOn(block, blocks[i + 1], mark, items.length)) continue
      break
    }
    const at: number = sub ? placeIn(block, sub.mark) : -1
    if (sub !== null && at === sub.place + (at === 0 ? 0 : 1)) sub.place = at
    else if (items.length > 0 && isBelow(block, own, mark, lead)) sub = { mark: own, place: placeIn(block, own) }
    else break
  }
  return { lead, items, sure, marked: true, after: blocks[i] ?? null }
}

/** The first point of another kind: below the items, and not one of those among which the lead-in stands. */
const isBelow = (block: Block, own: Mark, mark: Mark, lead: Block): boolean =>
  ['bullet', 'digits', 'letters', 'roman'].includes(own.kind) &&
  placeIn(block, own) <= 1 &&
  placeIn(lead, own) < 0 &&
  !(own.kind === 'bullet' && mark.kind === 'bullet' && own.indent < mark.indent - 1)

/** A plain paragraph between two items: the next number in order follows at once, or the words themselves go on. */
function goesOn(block: Block, next: Block | undefined, mark: Mark, items: number): boolean {
  if (!next || leads.test(block.text) || mark.kind === 'person') return false
  const place = placeIn(next, mark)
  return place === 0 ? /^\p{Ll}/u.test(block.text) : place > 1 && place === items + 1
}

const isTitle = ({ text, role, number, bullet, lines }: Block): boolean =>
  !/\t|\|/.test(lines[0]?.text ?? '') &&
  ['paragraph', 'line'].includes(role) &&
  number === null &&
  !bullet &&
  /^\p{Lu}[^.;:?!]*$/u.test(text) &&
  text.length < 60 &&
  text.split(' ').length < 8

/** Lines that stand one below the other, to the first that is longer; or titles, each with its paragraph. */
function unmarked(blocks: readonly Block[], n: number): List[] {
  const lead = blocks[n] as Block
  const own: Block[] = []
  for (const block of blocks.slice(n + 1, n + 60)) {
    if (
      block.part !== lead.part ||
      block.at !== lead.at ||
      closed.includes(block.role) ||
      block.number !== null ||
      block.bullet
    )
      break
    own.push(block)
  }
  const run = own.findIndex(block => !isTitle(block))
  const items =
    run === 1
      ? own.filter((block, m) => isTitle(block) && own[m + 1] && !isTitle(own[m + 1] as Block))
      : own.slice(0, run < 0 ? undefined : run)
  return items.length > 1 ? [{ lead, items, sure: true, marked: false, after: null }] : []
}
