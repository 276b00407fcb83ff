/** Invented papers for the tests of this folder: lines as a source would give them, read at once. */
import type { Line, Read, Source } from '../reading.ts'
import { parse } from './parse.ts'

type Given = string | string[] | (Partial<Line> & { text: string })

const lineOf = (given: Given, i: number, pages: boolean): Line => {
  const line =
    typeof given === 'string'
      ? { text: given }
      : Array.isArray(given)
        ? { text: given.join('\t'), cells: given }
        : given
  return { n: i + 1, page: pages ? 1 : null, ...line }
}

/** The paper made of these lines, read. A list of strings is a row of a table. */
export const read = (media: Source['media'], ...given: Given[]): Read =>
  parse({
    media,
    lines: given.map((g, i) => lineOf(g, i, media === 'pdf')),
    pages: media === 'pdf' ? 1 : null,
    tagged: media === 'pdf',
  })
