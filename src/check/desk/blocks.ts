/** Blocks of a paper that is written here, as the reader would have found them in print. */
import type { Block } from '../paper/paper.ts'

export type Written = Pick<Block, 'part' | 'role' | 'text'> &
  Partial<Pick<Block, 'at' | 'number' | 'bullet' | 'cells' | 'desk' | 'form'>>

/** Its lines are its blocks: the line of a finding says which. */
export const toBlocks = (all: readonly Written[]): Block[] =>
  all
    .filter(one => one.text.trim() !== '')
    .map((one, n) => ({
      n,
      at: null,
      number: null,
      bullet: false,
      cells: null,
      desk: null,
      ...one,
      lines: [{ n: n + 1, page: null, text: one.text }],
    }))
