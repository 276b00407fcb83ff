/** The rows of a request with what is proposed of each, read under the log. */
import type { Tx } from '../../db/index.ts'
import type { PageRequest } from '../../web/index.ts'
import type { Found } from './at-address.ts'
import { aroundOf, proposalFor, type Proposal } from './proposal.ts'
import { type Line, lines, people } from './review.store.ts'
import { underReading } from './under-reading.ts'

export type Reviewed = Line & { readonly proposal: Proposal }

/** 'event-12': how a row is called in addresses and forms; a number of the database and nothing of what is in it. */
export const rowName = (line: Pick<Line, 'source' | 'rowId'>): string => `${line.source}-${line.rowId}`

export const isDecided = (line: Line): boolean => line.decision !== null && !line.changed

/** Undefined where one of the cases is closed to the reader. `work` may write decisions. */
export const underReview = <T>(
  asking: Pick<PageRequest, 'as'>,
  { request, all, cases }: Found,
  work: (tx: Tx, rows: Reviewed[]) => Promise<T>,
): Promise<T | undefined> =>
  underReading(asking, cases, request.reference, async tx => {
    const same = new Set(all.filter(one => one.same).map(one => one.partyId))
    const around = aroundOf(await people(tx, cases), same)
    const rows = cases.length === 0 ? [] : await lines(tx, request.id)
    return work(
      tx,
      rows.map(line => ({ ...line, proposal: proposalFor(line, request, around) })),
    )
  })
