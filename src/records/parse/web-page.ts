/** A web page of a meeting: a table of items, each with its papers, its decision and its minutes. */
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import type { Said } from './parse.ts'

export const isWebPage = (_rows: Row[]): boolean => false
export function readWebPage(_rows: Row[], _marks: Marks): Said {
  throw new Error('not yet')
}
