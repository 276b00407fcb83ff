/** What was published before a paper, from the database. (G writes this.) */
import type { Tx } from '../../db/index.ts'
import type { Paper } from '../paper/paper.ts'
import { type Earlier, nothingEarlier } from './earlier.ts'

export const earlierInRecord = (_tx: Tx, _paper: Paper): Promise<Earlier> => Promise.resolve(nothingEarlier)
