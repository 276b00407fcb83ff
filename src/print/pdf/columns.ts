/**
 * The columns of a table: as wide as their words ask for, in type that gets smaller before a word is broken, on a page turned on its side where
 * even that is too wide. Worked out here, because measuring every cell is what makes tables slow to set.
 */
import type { Node, Words } from '../paper.ts'
import { plain } from '../words.ts'
import { widthOf } from './typeface.ts'

type Table = Extract<Node, { is: 'table' }>
/** Points. `room`: how far the words stand from the sides of a cell. */
export type Columns = { widths: number[]; align: ('left' | 'right')[]; size: number; room: number; flipped: boolean }

const upright = 459
const turned = 706
const onSlides = 721
/** A little more than measured, for kerning and rounding. */
const ease = 1.5

const isFigure = (words: Words): boolean => /^(?:[-+–£]?\d[\d,.]*%?|–)$/.test(plain(words))

/** In parts of the size of the type: the longest word, and all in one line. */
type Wish = { least: number; most: number }

function wishOf(table: Table, column: number): Wish {
  const wish = { least: 0, most: 0 }
  const take = (words: Words, bold: boolean) => {
    const text = plain(words)
    const whole = widthOf(text, bold)
    wish.most = Math.max(wish.most, whole)
    // No word is wider than all of them.
    if (whole > wish.least)
      for (const word of text.split(/[ \-–/]+/)) wish.least = Math.max(wish.least, widthOf(word, bold))
  }
  take(table.head[column] ?? '', true)
  for (const [at, row] of table.rows.entries()) take(row[column] ?? '', table.total && at === table.rows.length - 1)
  return wish
}

/** Null where the longest words do not fit. */
function fitted(wishes: readonly Wish[], size: number, width: number, room: number): number[] | null {
  const own = (of: number) => of * size + ease + 2 * room
  const [least, most] = [wishes.map(wish => own(wish.least)), wishes.map(wish => own(wish.most))]
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)
  if (sum(most) <= width) return most
  const free = width - sum(least)
  if (free < 0) return null
  const wanted = sum(most) - sum(least)
  return least.map((from, at) => from + (free * ((most[at] ?? from) - from)) / wanted)
}

export function columnsOf(table: Table, slides: boolean): Columns {
  const wishes = table.head.map((_, at) => wishOf(table, at))
  const align = table.head.map((_, at): 'left' | 'right' =>
    at > 0 && table.rows.every(row => isFigure(row[at] ?? '')) ? 'right' : 'left',
  )
  const tried: [number, number, number, boolean][] = slides
    ? [
        [17, onSlides, 6, false],
        [13, onSlides, 4, false],
      ]
    : [
        [10.5, upright, 6, false],
        [9, upright, 4, false],
        [8, upright, 3, false],
        [9, turned, 4, true],
        [7, turned, 3, true],
      ]
  for (const [size, width, room, flipped] of tried) {
    const widths = fitted(wishes, size, width, room)
    if (widths) return { widths, align, size, room, flipped }
  }
  // Words are broken: each column gets its share.
  const [size, width, room, flipped] = tried.at(-1) ?? [7, turned, 3, true]
  return { widths: wishes.map(() => width / wishes.length), align, size, room, flipped }
}
