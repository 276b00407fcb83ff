/** How lines of a list are marked, so that it can be told which belong together. */
import type { Block } from '../paper/paper.ts'

export type Mark = {
  kind: 'bullet' | 'person' | 'digits' | 'letters' | 'roman' | 'dotted'
  /** The sign of a point; the number above, of '3.1'. */
  sign: string
  /** Spaces before a point. */
  indent: number
}

const person =
  /^(?:Cllrs?\.?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Rev|Sir|Dame|Lord|Lady|Prof|Professor|Alderman)\.?\s+\p{Lu}/u
const dotted = /^(\d+(?:\.\d+)*)\.(\d+)$/

/** How a line is marked if a list begins with it; null for plain words. */
export function markOf(block: Block, lead: Block): Mark | null {
  const { number, text, role } = block
  if (block.bullet || (number === null && role === 'list-item')) return bulletOf(block)
  if (number === null) return person.test(text) && text.length < 80 ? mark('person') : null
  if (/^\d+$/.test(number)) return mark('digits')
  if (/^(?:i|[ivxl]{2,})$/i.test(number)) return mark('roman')
  if (/^[a-z]$/i.test(number)) return mark('letters')
  const above = dotted.exec(number)?.[1]
  return above !== undefined && lead.number?.replace(/\.0$/, '') === above ? mark('dotted', above) : null
}

const mark = (kind: Mark['kind'], sign = '', indent = 0): Mark => ({ kind, sign, indent })

function bulletOf({ lines }: Block): Mark {
  const found = /^(\s*)(?:[-–—]\s)?([^\p{L}\p{N}\s]|o(?=\s))?/u.exec(lines[0]?.text ?? '')
  return mark('bullet', found?.[2] ?? '', found?.[1]?.length ?? 0)
}

/** Its place among lines so marked, from 1; 0 where they have no numbers; -1 where it is none of them. */
export function placeIn(block: Block, { kind, sign, indent }: Mark): number {
  const { number } = block
  if (kind === 'bullet') {
    if (!block.bullet && (number !== null || block.role !== 'list-item')) return -1
    const own = bulletOf(block)
    return own.sign === sign && Math.abs(own.indent - indent) < 2 ? 0 : -1
  }
  if (kind === 'person')
    return number === null && !block.bullet && person.test(block.text) && block.text.length < 80 ? 0 : -1
  if (number === null) return -1
  if (kind === 'digits') return /^\d+$/.test(number) ? Number(number) : -1
  if (kind === 'letters') return /^[a-z]$/i.test(number) ? number.toLowerCase().charCodeAt(0) - 96 : -1
  if (kind === 'roman') return /^[ivxl]+$/i.test(number) ? roman(number) : -1
  const found = dotted.exec(number)
  return found?.[1] === sign ? Number(found[2]) : -1
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

const roman = (number: string): number =>
  [...number.toLowerCase()].reduce((sum, letter, n, all) => {
    const value = romans[letter] ?? 0
    return sum + (value < (romans[all[n + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
