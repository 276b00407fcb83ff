/** Where words stand in the paper as it was printed. */
import { unmark } from '../../records/index.ts'
import type { Block, Line } from './paper.ts'

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** The printed line on which `quote` begins; the block's first where the quote is '' or is not found. */
export function lineOf(block: Block, quote: string): Line | null {
  const first = block.lines[0] ?? null
  const sought = letters(quote)
  if (sought === '' || block.lines.length < 2) return first
  const each = block.lines.map(line => letters(unmark(line.text)))
  let at = each.join('').indexOf(sought)
  if (at < 0) return first
  for (const [n, words] of each.entries()) {
    if (at < words.length) return block.lines[n] ?? first
    at -= words.length
  }
  return first
}
