/** Collects lines while a page is walked: inline words gather until a block ends. */
import type { Line, LineForm } from '../../reading.ts'

export type Mood = { heading?: number; bold?: boolean; furniture?: boolean }
/** `soft`: a mere line break parts it from the block after it. */
export type Block = Mood & { text: string; item?: boolean; cells?: string[]; soft?: boolean; form?: LineForm }

const space = /[\s\u00a0]+/g
const label = /^\(?(?:[A-Z]{0,6}[./ -]?\d[\d./-]{0,9}|[a-z]{1,5}(?=[.)]))[.)]?$/i
/** '3', '24/1', '(a)', 'iv.': a number in another weight says nothing of the weight of its line. */
export const isLabel = (text: string) => label.test(text.trim())

/** Blocks of one stretch of the page; a cell has a stretch of its own. */
export class Stretch {
  readonly #blocks: Block[] = []
  #words = ''
  #loud = false
  #quiet = false
  #item = false
  #mood: Mood = {}
  /** The printed number of a list item whose words have not come yet; null outside one. */
  #mark: string | null = null
  #links: string[] = []
  #pictures: (string | null)[] = []

  /** The words of a link in the block under way. */
  link(words: string): void {
    const said = words.replace(space, ' ').trim()
    if (said) this.#links.push(said)
  }

  /** Pictures, by their alternative text: they belong to the next words, or to the last. */
  show(...pictures: (string | null)[]): void {
    this.#pictures.push(...pictures)
  }

  /** Adds inline words as they stand in the source; spaces are settled when the block ends. */
  say(words: string, mood: Mood): void {
    if (!words.trim()) {
      this.#words += words
      return
    }
    const first = !this.#words.trim()
    if (first) {
      this.#mood = { ...mood }
      this.#item = this.#mark !== null
      this.#words = this.#mark ?? ''
      this.#mark = null
    }
    this.#words += words
    if (mood.bold) this.#loud = true
    else if (/[\p{L}\p{N}]/u.test(words) && !(first && isLabel(words))) this.#quiet = true
  }

  /** Opens a list item: `printed` stands before its first words, in whatever block they come. */
  open(printed: string): void {
    this.end()
    this.#mark = printed
  }

  /** Closes a list item, which may have had no words. */
  close(): void {
    this.end()
    this.#mark = null
  }

  /** Ends the block under way; a block without words leaves nothing. */
  end(soft = false): void {
    const text = this.#words.replace(space, ' ').trim()
    if (text) {
      const { heading, furniture } = this.#mood
      this.#blocks.push({
        text,
        ...(heading && { heading }),
        ...(this.#item && { item: true }),
        ...(this.#loud && !this.#quiet && { bold: true }),
        ...(furniture && { furniture }),
        ...(soft && { soft }),
        ...(!furniture && this.#form()),
      })
    }
    this.#words = ''
    this.#links = []
    this.#loud = false
    this.#quiet = false
    this.#item = false
  }

  #form(): { form?: LineForm } {
    const [links, pictures] = [this.#links, this.#pictures]
    if (links.length === 0 && pictures.length === 0) return {}
    this.#pictures = []
    return { form: { ...(links.length > 0 && { links }), ...(pictures.length > 0 && { pictures }) } }
  }

  /** Pictures after the last words; without any words at all, they are the caller's to show elsewhere. */
  left(): (string | null)[] {
    const last = this.#blocks.at(-1)
    if (!last || this.#pictures.length === 0) return this.#pictures
    last.form = formsOf([last, { form: { pictures: this.#pictures } }]).form ?? {}
    return []
  }

  /** A line of its own that does not break the block under way. */
  aside(text: string): void {
    const said = text.replace(space, ' ').trim()
    if (said) this.#blocks.push({ text: said, furniture: true })
  }

  blocks(): Block[] {
    this.end()
    return this.#blocks
  }
}

/** The forms of parts that become one line. */
export function formsOf(parts: readonly (Pick<Block, 'form'> | undefined)[]): { form?: LineForm } {
  const forms = parts.flatMap(part => part?.form ?? [])
  if (forms.length === 0) return {}
  const links = forms.flatMap(form => form.links ?? [])
  const pictures = forms.flatMap(form => form.pictures ?? [])
  const row = forms.find(form => form.row)?.row
  return {
    form: {
      ...(row && { row }),
      ...(forms.some(form => form.beside) && { beside: true as const }),
      ...(links.length > 0 && { links }),
      ...(pictures.length > 0 && { pictures }),
    },
  }
}

/** Lines out of blocks, numbered from 1. */
export function toLines(blocks: Block[]): Line[] {
  return blocks.map(({ soft: _soft, ...block }, index) => ({ n: index + 1, page: null, ...block }))
}
