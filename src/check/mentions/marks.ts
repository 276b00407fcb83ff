/** Numbered headings of one kind, in order: those that were read as such, and those in the same form that a wrong number hid. */
import { unmark } from '../../records/index.ts'
import type { Block } from '../paper/paper.ts'

/** `label` as printed: 'SAF12', '70/17', '3.0'. `value`: the part of it that counts. `fixed`: the rest, 'SAF#', '#/17'. */
export type Mark = { block: Block; label: string; value: number; fixed: string }

const printed = (block: Block): string => unmark(block.lines[0]?.text ?? '').trim()
const digits = (label: string): string[] => label.match(/\d+/g) ?? []
const shapeOf = (label: string): string => label.replace(/\d+/g, '0').replace(/[A-Za-z]+/g, 'A')
const commonest = (all: readonly string[]): string => {
  const count = new Map<string, number>()
  for (const one of all) count.set(one, (count.get(one) ?? 0) + 1)
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** `known`: what was read as a heading, with its label. `blocks`: all among which a hidden one may stand. In order of the paper. */
export function marksOf(blocks: readonly Block[], known: ReadonlyMap<Block, string>): Mark[] {
  const labels = [...known.values()]
  const shape = commonest(labels.map(shapeOf))
  const alike = labels.filter(label => shapeOf(label) === shape)
  if (alike.length < 3 || !shape.includes('0')) return []
  const places = digits(alike[0] ?? '').map((_, n) => new Set(alike.map(label => digits(label)[n])).size)
  const running = places.indexOf(Math.max(...places))
  const markOf = (block: Block, label: string): Mark => {
    let n = -1
    return {
      block,
      label,
      value: Number(digits(label)[running]),
      fixed: label.replace(/\d+/g, found => (++n === running ? '#' : found)),
    }
  }
  const hidden = hiddenAmong(known, shape)
  const marks: Mark[] = []
  for (const [n, block] of blocks.entries()) {
    const label = known.get(block) ?? hidden(block, [blocks[n - 1], blocks[n + 1]], marks.at(-1)?.value ?? 0)
    if (label !== undefined && shapeOf(label) === shape) marks.push(markOf(block, label))
  }
  return marks
}

/**
 * The label of a block that was not read as a heading and is printed like one. Where headings are bare numbers and not in capitals,
 * it must read like a title, stand in no list and count on from the heading before.
 */
function hiddenAmong(known: ReadonlyMap<Block, string>, shape: string) {
  const heads = [...known].map(([block, label]) => ({ line: printed(block), label }))
  const rests = heads
    .filter(({ line, label }) => line.startsWith(label))
    .map(({ line, label }) => line.slice(label.length))
  const plain = rests.length >= heads.length * 0.8
  const gap = commonest(rests.map(rest => /^[^\p{L}\p{N}“"‘']*/u.exec(rest)?.[0].trim() ?? ''))
  const capitals = rests.every(rest => !/\p{Ll}{3}/u.test(rest))
  const zeros = heads.every(({ label }) => label.endsWith('.0'))
  const form = shape
    .split(/([A0])/)
    .map(part => (part === 'A' ? '[A-Za-z]+' : part === '0' ? '\\d+' : RegExp.escape(part)))
  const label = zeros ? `${form.slice(0, -2).join('')}0` : form.join('')
  const start = new RegExp(`^(${label})${RegExp.escape(gap)}\\s+[“"‘']?(?=\\p{Lu})`, 'u')
  return (block: Block, beside: readonly (Block | undefined)[], last: number): string | undefined => {
    if (!plain || (block.cells && block.cells.length > 3) || !/\d/.test(block.lines[0]?.text.slice(0, 20) ?? '')) return
    const line = printed(block)
    const found = start.exec(line)
    if (!found) return
    const title = line.slice(found[0].length)
    if (capitals && /\p{Ll}{3}/u.test(title)) return
    if (shape !== '0' || capitals) return found[1]
    const value = Number(found[1])
    const listed = beside.some(one => one && !known.has(one) && Math.abs(Number(one.number ?? NaN) - value) === 1)
    return title.length > 100 || /[.;:,]$/.test(title) || listed || value < last || value > last + 6
      ? undefined
      : found[1]
  }
}
