/** What people typed, as it reads: without marks, a line for each paragraph, item and row. */
import type { Block } from '../block.ts'
import { blocksOf } from './blocks-of.ts'

export function plainWords(words: string): string {
  const lines: string[] = []
  let before: Block | undefined
  for (const block of blocksOf(words)) {
    const joins = before?.role === block.role && (block.role === 'list-item' || block.role === 'table')
    if (before && !joins) lines.push('')
    lines.push(lineOf(block))
    before = block
  }
  return lines.join('\n')
}

function lineOf({ role, text, number, picture }: Block): string {
  if (role === 'list-item') return `${number ?? '•'} ${text}`
  if (role === 'table') return text.replaceAll('\t', ' | ')
  return picture ? `[Picture: ${text}]` : text
}
