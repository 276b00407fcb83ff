/** Words of a minute as nodes of a paper. Pure. */
import type { Node, Words } from '../../print/index.ts'
import type { Block } from '../block.ts'

const wordsIn = (block: Block): Words => block.runs ?? block.text

const plain = (block: Block, more: { number?: string } = {}): Node => ({
  is: 'para',
  text: wordsIn(block),
  number: more.number ?? null,
  lead: null,
  bold: false,
})

/** Neighbours that make one list or one table. */
function together(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = []
  for (const block of blocks) {
    const last = all.at(-1)
    const first = last?.[0]
    const joins =
      first?.role === block.role &&
      (block.role === 'table' || (block.role === 'list-item' && first.ordered === block.ordered))
    if (last && joins) last.push(block)
    else all.push([block])
  }
  return all
}

/** `level`: of the heading that these words stand below. */
export const blockNodes = (blocks: readonly Block[], level: number): Node[] =>
  together(blocks).flatMap((run): Node[] => {
    const [first, ...rest] = run
    if (!first) return []
    if (first.role === 'heading') return [{ is: 'heading', level: Math.min(6, level + 1), text: first.text }]
    if (first.role === 'table') {
      const rows = rest.map(row => row.text.split('\t'))
      return [{ is: 'table', caption: null, head: first.text.split('\t'), rows, total: false }]
    }
    if (first.role === 'list-item' && !(first.ordered && first.number !== '1.'))
      return [{ is: 'list', mark: first.ordered ? 'number' : 'bullet', items: run.map(wordsIn) }]
    return run.map(block => plain(block, block.number === undefined ? {} : { number: block.number }))
  })
