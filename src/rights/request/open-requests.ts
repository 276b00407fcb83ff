/** What waits for the data protection officer: the requests that are open, the first to be answered first. */
import type { Tx } from '../../db/index.ts'
import { clockOf } from './clock.ts'
import { requests } from './store.ts'

export type OpenRequest = {
  readonly slug: string
  readonly reference: string
  /** Null while the month waits for proof of identity. */
  readonly answerBy: Temporal.PlainDate | null
}

export async function openRequests(tx: Tx): Promise<OpenRequest[]> {
  const open = (await requests(tx)).filter(one => one.closedOn === null)
  return open
    .map(one => {
      const clock = clockOf(one)
      return { slug: one.slug, reference: one.reference, answerBy: clock.waits ? null : clock.due }
    })
    .toSorted((a, b) => (a.answerBy?.toString() ?? '9').localeCompare(b.answerBy?.toString() ?? '9'))
}
