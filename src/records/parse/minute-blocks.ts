/** The paragraphs of a minute, made of its rows, and the owners of actions in the column beside them. */
import { ended, joinText } from './lines.ts'
import type { Row } from './lines.ts'
import { looksLikeName } from './name-words.ts'
import { isInitials } from './owners.ts'
import { mark } from './resolution-lists.ts'
import type { Block } from './resolution-lists.ts'
import { labelTrigger, leader, trigger } from './resolution-words.ts'

/** A line that hangs under a part of a list, though a column beside it kept the line above from filling the measure. */
function hangs(block: Block, above: Row, row: Row): boolean {
  if (block.x === null || row.x === null || row.y === null || above.y === null || row.page !== above.page) return false
  const gap = row.y - above.y
  const indent = row.x - block.x
  return (
    (block.bullet || mark.test(block.text)) &&
    !(row.bullet || row.item || row.bold || row.cells.length > 1 || mark.test(row.text)) &&
    !/[;:.!?]$/.test(above.text) &&
    indent > 6 &&
    indent < 40 &&
    gap > 0 &&
    gap < (row.size ?? 11) * 1.75
  )
}

/** In bare text: 'RESOLVED – that the views of the Scrutiny' over 'Committee be noted.' is one sentence, though the word would have fitted. */
function resolutionGoesOn(block: Block, above: Row, row: Row, next: Row | undefined): boolean {
  const indent = (r: Row): number => /^\s*/.exec(r.gapped)?.[0].length ?? 0
  return (
    row.y === null &&
    row.i - above.i === 1 &&
    indent(row) >= indent(above) &&
    /^\p{Lu}/u.test(row.text) &&
    above.text.length > 40 &&
    (ended(row.text) || next?.joins === true) &&
    // A name that goes on, or a word after which something must come.
    /\s(?:\p{Lu}[\p{L}’'-]*|and|of|the|to|for|in|by|with|on|at|from|that)$/u.test(above.text) &&
    !(row.bullet || row.item || row.bold || row.cells.length > 1 || mark.test(row.text)) &&
    !(trigger.test(row.text) || labelTrigger.test(row.text) || leader.test(row.text)) &&
    (trigger.test(block.text) || labelTrigger.test(block.text))
  )
}

/** The paragraphs of the rows, which stand from place `base`. A row without words (its owner taken off) goes to the paragraph above it. */
export function blocksOf(rows: Row[], base: number): Block[] {
  const out: Block[] = []
  let above: Row | undefined
  rows.forEach((r, d) => {
    const last = out.at(-1)
    if (last && r.text === '') {
      last.to = base + d
      return
    }
    const apart = above !== undefined && above !== rows[d - 1] && ended(above.text)
    if (
      last &&
      above &&
      ((r.joins && !apart) || hangs(last, above, r) || resolutionGoesOn(last, above, r, rows[d + 1]))
    ) {
      last.text = joinText([last.text, r.text])
      last.to = base + d
    } else
      out.push({ text: r.text, from: base + d, to: base + d, x: r.x, bullet: r.bullet, item: r.item, bold: r.bold })
    above = r
  })
  return out
}

/** 'Safeguarding and' over 'Exploitation Co-' over 'ordinator': one post in a narrow column. */
const together = (upper: string, lower: string): boolean =>
  !isInitials(lower) && !isInitials(upper) && !(isPerson(upper) && isPerson(lower))
const isPerson = (text: string): boolean => /\S\s\S/.test(text) && looksLikeName(text)
export const goesOn = (upper: string, lower: string): boolean =>
  /(?:\b(?:and|of|for|the|to)|[&,/-])$/.test(upper) || /^(?:\p{Ll}|[&(])/u.test(lower)

/** One below the other in the column by themselves, though words of the paragraph beside them come between in the order of reading. */
const inOneCell = (upper: Row, lower: Row): boolean =>
  upper.text === '' &&
  lower.text === '' &&
  upper.page === lower.page &&
  upper.y !== null &&
  lower.y !== null &&
  lower.y > upper.y &&
  lower.y - upper.y < (lower.size ?? 11) * 1.75

/** The owners in the column beside the blocks; lines of one post's name go together. */
export function ownersBeside(
  blocks: Block[],
  rows: Row[],
  owners: Map<number, string>,
): { owner: string; text: string; block: number }[] {
  const out: { owner: string; text: string; block: number; i: number; row: Row }[] = []
  blocks.forEach((b, block) => {
    for (const row of rows.slice(b.from, b.to + 1)) {
      const owner = owners.get(row.i)
      const last = out.at(-1)
      if (owner === undefined) continue
      const next =
        last !== undefined && (row.i - last.i === 1 || inOneCell(last.row, row)) && together(last.owner, owner)
      if (last && next && (row.text === '' || goesOn(last.owner, owner))) {
        last.owner = joinText([last.owner, owner])
        last.i = row.i
        last.row = row
      } else out.push({ owner, text: b.text === '' ? (blocks[block - 1]?.text ?? '') : b.text, block, i: row.i, row })
    }
  })
  return out
}
