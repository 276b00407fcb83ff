/** The printed lines of a table cell as its paragraphs: by the structure tree where it tells, else as a reader sees them. */
import { isBold } from './bold.ts'
import type { Strip } from './strips.ts'
import { textOf } from './strips.ts'

/** The lines of one paragraph, from the top; each holds this cell's words only. */
export type Paragraph = { strips: Strip[]; text: string; bold: boolean }

/** A list mark, or a letter or number that counts. */
const mark = /^(?:[•▪●◦➢✓–*-]\s|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})?)[.)]\s)/
/** 'RESOLVED that', 'ACTION: the clerk': capitals before other words. */
const label = /^\p{Lu}{4,}\b[^\p{Ll}]{0,24}\p{Ll}/u
const ends = /[.!?:;…)\]”"’']$/

/** `edge` is how far to the right the cell's column goes. */
export function paragraphsOf(lines: Strip[], edge: number): Paragraph[] {
  const groups: Strip[][] = []
  const blocks = new Set(lines.map(blockOf))
  const leading = leadingOf(lines)
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = groups.at(-1)
    const anew =
      before && (blocks.size > 1 ? blockOf(before) !== blockOf(line) : startsAnew(before, line, leading, edge))
    if (!last || anew) groups.push([line])
    else last.push(line)
  }
  return groups.map(strips => ({ strips, text: joinLines(strips.map(wordsOf)), bold: isBold(strips) }))
}

const blockOf = (strip: Strip) => strip.segments[0]?.place?.block ?? 0
export const wordsOf = (strip: Strip) => strip.segments.map(textOf).join(' ')

/** Broken lines as one; a hyphen at a line's end stays, and what follows closes up to it. */
export const joinLines = (parts: string[]): string =>
  parts.reduce(
    (whole, next) => (/\p{L}-$/u.test(whole) && /^\p{L}/u.test(next) ? whole + next : `${whole} ${next}`).trim(),
    '',
  )

/** The distance between two lines of one paragraph: the least that these lines show. */
function leadingOf(lines: Strip[]): number {
  const size = Math.max(...lines.map(line => line.size))
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0))
  return Math.min(1.5 * size, ...gaps.filter(gap => gap > 0.9 * size))
}

/**
 * Whether a line begins a paragraph: a larger gap above it, bold that ends or begins there, a list mark, a label in
 * capitals, or a line before it that was left short of `edge` though the next word would have fitted.
 */
export function startsAnew(before: Strip, line: Strip, leading: number, edge: number): boolean {
  if (line.y - before.y > 1.25 * leading) return true
  const text = wordsOf(line)
  const above = wordsOf(before)
  if (/^\p{Ll}/u.test(text) && !mark.test(text)) return false
  if (isBold([before]) ? !opensBold(line) : isBold([line]) && !closesBold(before)) return true
  if (above.endsWith('-')) return false
  if (ends.test(above) && (mark.test(text) || label.test(text))) return true
  const word = text.split(' ', 1)[0] ?? ''
  const width = ((line.right - line.x) * word.length) / Math.max(1, text.length)
  return before.right + width + 1.5 * line.size < edge && Math.abs(before.x - line.x) < 20
}

const opensBold = (strip: Strip) => strip.segments[0]?.runs.find(run => /[\p{L}\p{N}]/u.test(run.text))?.bold === true
const closesBold = (strip: Strip) =>
  strip.segments.at(-1)?.runs.findLast(run => /[\p{L}\p{N}]/u.test(run.text))?.bold === true
