/** A bracket or a quotation mark that is opened and not closed, or closed and not opened. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import type { Block } from '../../paper/paper.ts'

const pairs = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
] as const
/** 'a)', '12)', 'iv)', '4.11ii)' after white space: the letter of a list. */
const lettered = /(?<![\p{L}\p{N}])(?:\d{1,3}(?:\.\d+)*(?:[a-z]|[ivx]{1,5})?|[a-z]{1,2}|[ivxlc]{1,5})$/iu

export const leftOpen: Check = {
  id: 'left-open',
  family: 'words',
  severity: 'note',
  says: 'A bracket or a quotation mark that is opened and not closed, or closed and not opened',
  *look({ blocks }) {
    for (const [n, block] of blocks.entries()) {
      if (!['paragraph', 'list-item', 'resolution', 'recommendation'].includes(block.role)) continue
      for (const [open, close] of pairsIn(block.text)) {
        const lone = aloneIn(block.text, open, close)
        if (!lone || (lone.opens && open === '“' && quotedOn(block, blocks[n + 1]))) continue
        const rest = blocks[lone.opens ? n + 1 : n - 1]
        const other = rest && aloneIn(rest.text, open, close)
        if (other && other.opens !== lone.opens) continue
        yield {
          at: { block, quote: block.text.slice(Math.max(0, lone.at - 10), lone.at + 40) },
          says: lone.opens ? `${open} is opened here and not closed` : `${close} closes what is not opened`,
          evidence: [],
        }
      }
    }
  },
}

/** The pairs that do not come out even. */
const pairsIn = remember((text: string) => pairs.filter(([open, close]) => aloneIn(text, open, close) !== null))

/** A quotation of several paragraphs opens each of them, and closes once. */
const quotedOn = (block: Block, next: Block | undefined): boolean =>
  next?.part === block.part && next.text.includes('”')

/** The last that is opened and not closed, or the first that closes nothing. */
function aloneIn(text: string, open: string, close: string): { at: number; opens: boolean } | null {
  const waiting: number[] = []
  for (let at = 0; at < text.length; at++)
    if (text[at] === open) waiting.push(at)
    else if (text[at] === close) {
      if (waiting.length > 0) waiting.pop()
      else if (close !== ')' || !lettered.test(text.slice(Math.max(0, at - 8), at))) return { at, opens: false }
    }
  const at = waiting.at(-1)
  return at === undefined ? null : { at, opens: true }
}
