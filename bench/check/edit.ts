/** Edits of a paper's lines. */
import type { Block } from '../../src/check/paper/paper.ts'
import type { Source } from '../../src/records/index.ts'
import type { Draft, Edit } from './kind.ts'

const indexOf = ({ source }: Draft, n: number): number => source.lines.findIndex(line => line.n === n)

export const linesOf = (draft: Draft, block: Block): number[] => block.lines.map(line => indexOf(draft, line.n))

/** Words of one line written otherwise; null where they do not stand on one line. */
export function swap(draft: Draft, block: Block, from: string, to: string): Edit | null {
  const line = block.lines.find(({ text }) => text.includes(from))
  return line ? { at: indexOf(draft, line.n), drop: 1, put: [line.text.replace(from, () => to)] } : null
}

export const cut = (draft: Draft, blocks: readonly Block[]): Edit => {
  const all = blocks.flatMap(block => linesOf(draft, block))
  const [from, to] = [Math.min(...all), Math.max(...all)]
  return { at: from, drop: to - from + 1, put: [] }
}

export const after = (draft: Draft, block: Block, put: readonly string[]): Edit => ({
  at: Math.max(...linesOf(draft, block)) + 1,
  drop: 0,
  put,
  apart: true,
})

/** The paper with the edits made, and the numbers of the lines that stand where they were made. */
export function edited(source: Source, edits: readonly Edit[], about: readonly number[] = []) {
  const lines: Source['lines'] = []
  const touched = new Set<number>()
  const sorted = edits.toSorted((a, b) => a.at - b.at)
  let next = 0
  const copy = (until: number) => {
    for (; next < until; next++) {
      const line = source.lines[next]
      if (!line) continue
      lines.push({ ...line, n: lines.length + 1 })
      if (about.includes(next)) touched.add(lines.length)
    }
  }
  for (const { at, drop, put, apart, marks } of sorted) {
    copy(at)
    const like = source.lines[at] ?? source.lines[at - 1]
    for (const [n, text] of (apart ? paragraphs(source, put) : put).entries()) {
      const { page = null, cells: _, ...rest } = (apart ? { page: like?.page ?? null } : source.lines[at + n]) ?? {}
      const cells = source.media !== 'text' && text.includes('\t') ? { cells: text.split('\t') } : {}
      const item = source.media !== 'text' && text.startsWith('• ')
      lines.push({
        ...rest,
        n: lines.length + 1,
        page,
        text: item ? text.slice(2) : text,
        ...cells,
        ...(item && { item }),
        ...marks?.[n],
      })
      if (text !== '') touched.add(lines.length)
    }
    next = at + drop
    if (put.length === 0)
      for (const near of [lines.length, lines.length + 1, lines.length + 2]) if (near > 0) touched.add(near)
  }
  copy(source.lines.length)
  return { source: { ...source, lines }, touched }
}

/** In plain text a blank line stands between paragraphs. */
const paragraphs = (source: Source, put: readonly string[]): string[] =>
  source.media !== 'text'
    ? [...put]
    : ['', ...put.flatMap((text, n) => (n > 0 && !/^(?:• |.*\t)/.test(text) ? ['', text] : [text])), '']
