/** What a planted fault is: a right paper, one change to its lines, and where the change stands. */
import type { Paper } from '../../src/check/index.ts'
import type { Source } from '../../src/records/index.ts'
import type { Random } from './chance.ts'

/** A paper that is right, ready to be spoiled. `others` are what was published besides. */
export type Draft = { name: string; source: Source; paper: Paper; others: readonly Paper[] }

/**
 * Lines at an index (from 0) taken out and others put there. `apart`: what is put are paragraphs (or, from '• ' on, items of a
 * list) of their own. A tab parts the cells of a table's row. `marks`: how the format marks each of the lines that are put.
 */
export type Edit = {
  at: number
  drop: number
  put: readonly string[]
  apart?: boolean
  marks?: readonly Pick<Source['lines'][number], 'heading' | 'bold' | 'form'>[]
}

/**
 * `right`: edits that must stay unremarked, where the fault is planted in words that were put there for it; left out, the paper as it is.
 * `about`: further lines (indices in the paper as it was) that a finding may fairly point to. `earlier`: a paper published before.
 */
export type Plant = {
  wrong: readonly Edit[]
  right?: readonly Edit[]
  quote: string
  about?: readonly number[]
  earlier?: { wrong: Paper; right?: Paper }
}

export type Kind = {
  id: string
  family: 'numbers' | 'dates' | 'law' | 'people' | 'structure' | 'words' | 'access' | 'record'
  /** Null where the paper offers no place for it. */
  plant: (draft: Draft, random: Random) => Plant | null
}
