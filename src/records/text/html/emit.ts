/** Collects lines while a page is walked: inline words gather until a block ends. */
import type { Line } from '../../reading.ts'

export type Mood = { heading?: number; item?: boolean; bold?: boolean; furniture?: boolean }
export type Block = Mood & { text: string }
type Gathering = { blocks: Block[]; words: string; loud: boolean; quiet: boolean; mood: Mood }

const space = /[\s\u00a0]+/g

/** Blocks of one stretch of the page; a cell has a stretch of its own. */
export class Stretch {
  readonly #now: Gathering = { blocks: [], words: '', loud: false, quiet: false, mood: {} }

  /** Adds inline words as they stand in the source; spaces are settled when the block ends. */
  say(words: string, mood: Mood): void {
    const now = this.#now
    if (!now.words.trim()) now.mood = { ...mood }
    now.words += words
    if (!words.trim()) return
    if (mood.bold) now.loud = true
    else now.quiet = true
  }

  /** Ends the block under way; a block without words leaves nothing. */
  end(): void {
    const now = this.#now
    const text = now.words.replace(space, ' ').trim()
    if (text) {
      const { heading, item, furniture } = now.mood
      now.blocks.push({
        text,
        ...(heading && { heading }),
        ...(item && { item }),
        ...(now.loud && !now.quiet && { bold: true }),
        ...(furniture && { furniture }),
      })
    }
    now.words = ''
    now.loud = false
    now.quiet = false
  }

  /** A line of its own that does not break the block under way. */
  aside(text: string): void {
    const said = text.replace(space, ' ').trim()
    if (said) this.#now.blocks.push({ text: said, furniture: true })
  }

  blocks(): Block[] {
    this.end()
    return this.#now.blocks
  }
}

/** Lines out of blocks, numbered from 1. */
export function toLines(blocks: (Block & { cells?: string[] })[]): Line[] {
  return blocks.map((block, index) => ({ n: index + 1, page: null, ...block }))
}
