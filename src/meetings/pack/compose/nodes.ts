/** Short ways to write what a pack is set from. */
import type { Kept, Words } from '../../../print/index.ts'
import type { Block } from '../../block.ts'
import { blockNodes } from '../../minutes/block-nodes.ts'

export const heading = (level: number, text: string): Kept => ({ is: 'heading', level, text })

export const para = (text: Words, more: { number?: string; lead?: string; bold?: boolean } = {}): Kept => ({
  is: 'para',
  text,
  number: more.number ?? null,
  lead: more.lead ?? null,
  bold: more.bold ?? false,
})

/** Words of a report, pictures among them. `level`: of the heading that they stand below. */
export function reportBlocks(blocks: readonly Block[], level: number): Kept[] {
  const all: Kept[] = []
  let run: Block[] = []
  const close = () => {
    // The only nodes of a minute are those of a report without its pictures.
    all.push(...(blockNodes(run, level) as Kept[]))
    run = []
  }
  for (const block of blocks) {
    if (block.role !== 'picture') {
      run.push(block)
      continue
    }
    close()
    const { picture, text } = block
    all.push(
      picture && picture.sha256 !== ''
        ? { is: 'picture', sha256: picture.sha256, media: picture.media, alt: text, caption: null }
        : para(text),
    )
  }
  close()
  return all
}
