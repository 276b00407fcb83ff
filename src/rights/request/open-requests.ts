/** The requests that wait for an answer, with the day by which each must have one. */
import type { Tx } from '../../db/index.ts'
import { clockOf } from './clock.ts'
import { requests } from './store.ts'

export type OpenRequest = { slug: string; reference: string; answerBy: Temporal.PlainDate | null }

/** `answerBy`: null while the clock waits for proof of identity. */
export async function openRequests(tx: Tx): Promise<OpenRequest[]> {
  const open = (await requests(tx)).filter(request => request.closedOn === null)
  return open.map(request => {
    const clock = clockOf(request)
    return { slug: request.slug, reference: request.reference, answerBy: clock.waits ? null : clock.due }
  })
}
