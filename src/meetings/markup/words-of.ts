/** Blocks as the Markdown that gives them back: what stands in the textarea. */
import { type Block, type Run, runCells } from '../block.ts'
import { tidyRuns } from './runs.ts'

/** blocksOf(wordsOf(blocks)) is `blocks`, where their runs are tidy (runs.ts) and the rows of a table equally long. */
export function wordsOf(blocks: readonly Block[]): string {
  const parts: string[] = []
  let delimiter = '.'
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    if (!block) break
    const end = blocks.findIndex((other, n) => n > at && !continues(blocks[n - 1], other))
    const same = blocks.slice(at, end < 0 ? blocks.length : end)
    if (block.role === 'list-item' && block.ordered) {
      // Two numbered lists without words between are told apart by what follows their numbers.
      const before = blocks[at - 1]
      delimiter = before?.role === 'list-item' && before.ordered && delimiter === '.' ? ')' : '.'
      const from = numberOf(block) ?? 1
      parts.push(same.map((item, n) => `${from + n}${delimiter} ${lineOf(item)}`).join('\n'))
    } else if (block.role === 'list-item') parts.push(same.map(item => `- ${lineOf(item)}`).join('\n'))
    else if (block.role === 'table') parts.push(tableOf(same))
    else parts.push(...same.map(one => oneOf(one)))
    at += same.length
  }
  return parts.filter(Boolean).join('\n\n')
}

const numberOf = ({ number }: Block): number | null => {
  const figures = /^(\d{1,9})[.)]?$/.exec(number ?? '')?.[1]
  return figures === undefined ? null : Number(figures)
}

function continues(one: Block | undefined, next: Block): boolean {
  if (!one || one.role !== next.role) return false
  if (one.role === 'table') return true
  if (one.role !== 'list-item' || one.ordered !== next.ordered) return false
  const [a, b] = [numberOf(one), numberOf(next)]
  return !one.ordered || b === null || a === null || b === a + 1
}

function oneOf(block: Block): string {
  if (block.role === 'heading')
    return `${block.level === 4 ? '####' : '###'} ${lineOf(block).replace(/(?<!\\)#+$/, '\\$&')}`
  if (block.role === 'picture') return `![${escapeLabel(block.text)}](picture:${block.picture?.id ?? ''})`
  return lineOf(block)
}

function tableOf(rows: readonly Block[]): string {
  const lines = rows.map(cellsOf)
  const columns = Math.max(...lines.map(cells => cells.length))
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const full = lines.map(cells => line([...cells, ...Array<string>(columns - cells.length).fill('')]))
  return [full[0], line(Array<string>(columns).fill('---')), ...full.slice(1)].join('\n')
}

const cellsOf = (row: Block): string[] => runCells(row).map(cell => spans(tidyRuns(cell)).replaceAll('|', '\\|'))

/** A block's words on one line; nothing at its head looks like a heading, a list or a number. */
const lineOf = ({ text, runs }: Block): string =>
  spans(tidyRuns((runs ?? [{ text }]).map(one => ({ ...one, text: one.text.replace(/\s+/g, ' ') }))))
    .replace(/^(?=#|[-+](?: |$))/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?: |$))/, '$1\\')

function spans(runs: readonly Run[]): string {
  return runs
    .map((one, at) => {
      const { text, href } = one
      const mark = `${one.bold ? '**' : ''}${one.italic ? '*' : ''}`
      if (href === undefined) {
        const said = escape(text)
        // '!' before a link would make it a picture.
        return mark + (runs[at + 1]?.href !== undefined ? said.replace(/!$/, '\\!') : said) + mark
      }
      return `[${mark}${escapeLabel(text)}${mark}](<${href}>)`
    })
    .join('')
}

/** Marks that the parser would take for its own get a backslash; as few as will do, for people read this. */
const escape = (text: string): string =>
  text.replace(
    /\\(?=[!-/:-@[-`{-~]|$)|\*|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|\](?=\(|$)|<(?=[^\s<>]*[@:])/g,
    mark => `\\${mark}`,
  )

const escapeLabel = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /\\(?=[!-/:-@[-`{-~]|$)|\*|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[[\]]|<(?=[^\s<>]*[@:])/g,
      mark => `\\${mark}`,
    )
