/**
 * The places of a paper: where its headings, sentences, items and rows begin, in order. The typesetter says on which page each of them
 * stands, and the HTML form puts its page boundaries there; both walk the paper with these functions.
 */
import type { Kept, Node, Run, Words } from './paper.ts'
import { plain, runsOf } from './words.ts'

/** A paragraph that is shorter begins and ends on a page, but for a line. */
const short = 240

/** The sentences of a long paragraph, each with its runs; a short one whole. */
export function pieces(words: Words): Words[] {
  if (plain(words).length <= short) return [words]
  const all: Run[][] = [[]]
  for (const run of runsOf(words))
    for (const [at, text] of run.text.split(/(?<=[.!?]\s)(?=\p{Lu})/u).entries()) {
      if (at > 0) all.push([])
      all.at(-1)?.push({ ...run, text })
    }
  return all.filter(piece => piece.length > 0)
}

/** How many places a node has. Of a file of others: `filePages`. */
export function placesIn(node: Node | Kept, filePages = 1): number {
  switch (node.is) {
    case 'heading':
    case 'picture':
    case 'box':
    case 'lines':
    case 'front':
    case 'fields':
      return 1
    case 'para':
      return pieces(node.text).length
    case 'list':
      return node.items.length
    case 'table':
    case 'agenda':
      return node.rows.length
    case 'point':
      return 1 + node.items.length
    case 'action':
      return 0
    case 'foreign':
      return filePages
  }
}
