/** What services published of the figures that a paper states: frozen numbers, which everybody may read. */
import { caseTypes } from '../../case-types/index.ts'
import { periodWords, publications } from '../../casework/index.ts'
import type { Tx } from '../../db/index.ts'
import { longDate, today } from '../../lib/index.ts'
import type { Paper } from '../paper/paper.ts'
import type { CountedFigure, Earlier } from './earlier.ts'
import { figuresSaid } from './figures-said.ts'
import { measureWords } from './measure-words.ts'

/** The latest of each period first: what a correction corrected comes after it. */
export async function publishedFigures(tx: Tx, paper: Paper): Promise<Earlier['counted']> {
  const said = figuresSaid(paper, measureWords)
  const figures: CountedFigure[] = []
  for (const { key, publishes, measures = [] } of caseTypes) {
    const own = said.filter(one => one.kind === key && publishes?.measures.includes(one.measure))
    if (!publishes || own.length === 0) continue
    const wanted = new Set(own.map(one => one.measure))
    for (const { first, last, figures: frozen, at, why } of await publications(tx, key))
      for (const measure of wanted) {
        const n = frozen[measure]
        const name = measures.find(one => one.key === measure)?.name ?? measure
        if (n === undefined) continue
        const quote = `${name}, ${periodWords({ first, last })}: ${n}, published on ${longDate(at)}${why === '' ? '' : ' as a correction'}`
        figures.push({
          kind: key,
          measure,
          part: null,
          time: { from: first, until: last },
          n,
          published: today(at).toString(),
          unsure: false,
          said: { file: `/services/${publishes.path}`, line: null, quote },
        })
      }
  }
  return { words: measureWords, figures }
}
