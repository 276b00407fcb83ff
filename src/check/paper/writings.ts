/** What was written as one: each report, the minutes, or a paper that has neither. */
import type { Block, Paper } from './paper.ts'

export const writingsOf = ({ reports, minutes, blocks }: Paper): readonly (readonly Block[])[] =>
  reports.length === 0 && !minutes ? [blocks] : [...reports.map(one => one.blocks), minutes?.blocks ?? []]
