/** Reads the cases of a request: the log's entry is committed first, then, in a second transaction, the rows can be selected. */
import { readCases } from '../../casework/index.ts'
import type { Tx } from '../../db/index.ts'
import type { PageRequest } from '../../web/index.ts'

/** Undefined where one of the cases is not the reader's to see. Without cases there is nothing to read, and nothing is noted. */
export const underReading = <T>(
  { as }: Pick<PageRequest, 'as'>,
  cases: readonly number[],
  reason: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T | undefined> => (cases.length === 0 ? as(work) : readCases({ as }, { cases, what: 'open', reason }, work))
