/** Short ways to write the nodes of a paper. */
import type { Block } from '../seed.ts'
import type { Node } from '../../print/index.ts'

export const heading = (level: number, text: string): Node => ({ is: 'heading', level, text })

export const para = (text: string, more: Partial<Extract<Node, { is: 'para' }>> = {}): Node => ({
  is: 'para',
  text,
  number: null,
  lead: null,
  bold: false,
  ...more,
})

export const bullets = (items: string[]): Node => ({ is: 'list', mark: 'bullet', items })

export const table = (head: string[], rows: string[][], caption: string | null = null, total = false): Node => ({
  is: 'table',
  caption,
  head,
  rows,
  total,
})

/** Blocks of a seed as nodes; paragraphs take the numbers that `number` gives them, lists and tables none. */
export function blocks(body: Block[], number?: () => string): Node[] {
  return body.map(block => {
    if (typeof block === 'string') return para(block, number ? { number: number() } : {})
    if ('list' in block) return bullets(block.list)
    if ('steps' in block) return { is: 'list', mark: 'number', items: block.steps }
    return table(block.table.head, block.table.rows, block.table.caption, block.table.total ?? false)
  })
}
