/** A table row as lines: a row of data is one line; a row that only lays out the page keeps its paragraphs apart. */
import { formsOf, isLabel } from './emit.ts'
import type { Block } from './emit.ts'

/** Where a cell is longer than this and has several paragraphs, the row is no data (as in the PDF reader). */
const longCell = 250

/** The lines of one row; `cells` are its cells, left to right, each with its blocks. */
export function linesOfRow(cells: Block[][]): Block[] {
  const held = cells.filter(blocks => blocks.length > 0)
  const [first = [], second = []] = held
  if (held.length < 2) return first
  // A number and a text: an item of an agenda or of minutes.
  if (held.length === 2 && first.length === 1 && second.length > 1) return beside(held, 1)
  const prose = cells.flatMap((blocks, at) => (isProse(blocks) ? [at] : []))
  const [long] = prose
  if (prose.length > 1) return held.flat()
  if (long !== undefined) return beside(cells, long)
  const most = Math.max(...cells.map(blocks => blocks.length))
  const numbered = first.length === 1 && /^(?=.*\d)[\w./()-]{1,12}$/.test(first[0]?.text ?? '')
  if (numbered && most > 1)
    return beside(
      cells,
      cells.findIndex(blocks => blocks.length === most),
    )
  return most > 2 ? abreast(cells, most) : [rowOf(cells.map(joined))]
}

/** Paragraphs of text, or a title with text under it, or a table inside the cell; not a name with its ward below. */
function isProse(blocks: Block[]): boolean {
  if (blocks.length < 2) return false
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0)
  const [title, ...rest] = blocks
  const titled = (title?.bold || title?.heading) && rest.some(block => !block.bold && !block.heading)
  const sentence = blocks.some(block => block.text.length > 60 && /[.;:]$/.test(block.text))
  return length > longCell || !!titled || sentence || blocks.some(block => block.cells)
}

/** One line a paragraph of the long cell; the paragraphs of the other cells stand beside them from the top. */
function beside(cells: Block[][], long: number): Block[] {
  const columns = cells.map((blocks, at) => (at === long ? blocks : whole(blocks)))
  const most = Math.max(...columns.map(blocks => blocks.length))
  const lines: Block[] = []
  for (let k = 0; k < most; k++) {
    const parts = columns.map(blocks => blocks[k])
    const alone = parts.filter(part => part !== undefined)
    if (alone.length === 1 && alone[0] && parts[long]) lines.push(alone[0])
    else lines.push(rowOf(parts))
  }
  return lines
}

/** Lists side by side, such as those present and those who sent apologies: a line for each step down. */
function abreast(cells: Block[][], most: number): Block[] {
  return Array.from({ length: most }, (_, k) => rowOf(cells.map(blocks => blocks[k])))
}

/** Line breaks in a narrow cell only break a name: 'Jane / Smith'. Initials are one person a line. */
function whole(blocks: Block[]): Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (last?.soft && !(isInitials(last.text) && isInitials(block.text)))
      out[out.length - 1] = { ...block, text: `${last.text} ${block.text}`, ...formsOf([last, block]) }
    else out.push(block)
  }
  return out
}

const isInitials = (text: string) => /^[A-Z]{1,4}(?:[/&, ]{1,3}[A-Z]{1,4})*,?$/.test(text)

/** The blocks of a cell of data as one. */
function joined(blocks: Block[]): Block | undefined {
  const [first] = blocks
  return (
    first && {
      text: blocks.map(block => block.text).join(' '),
      ...(blocks.every(block => block.bold) && { bold: true }),
      ...(blocks.every(block => block.furniture) && { furniture: true }),
      ...formsOf(blocks),
    }
  )
}

/** A line with cells. A number or initials in another weight do not count. */
function rowOf(parts: (Block | undefined)[]): Block {
  const texts = parts.map(part => part?.text.replaceAll('\t', ' ') ?? '')
  const held = parts.filter(part => part !== undefined)
  const weighed = held.filter(part => part.bold || !(isLabel(part.text) || isInitials(part.text)))
  const heading = held.find(part => part.heading)?.heading
  return {
    text: texts.join('\t'),
    cells: texts,
    ...(weighed.length > 0 && weighed.every(part => part.bold) && { bold: true }),
    ...(heading && { heading }),
    ...(held.every(part => part.furniture) && { furniture: true }),
    ...formsOf(held),
  }
}
