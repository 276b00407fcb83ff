/** Puts last year's members on the list of the new year, as the annual meeting appoints them. */
import type { Tx } from '../../db/index.ts'
import type { Body } from '../body/store.ts'
import { substitutes, upsertSubstitute } from '../substitute/store.ts'
import { insertSeat, orderSeats, seats } from './desk.store.ts'

export type Copy = {
  from: number
  to: number
  /** The day of the annual meeting, 'YYYY-MM-DD'. */
  begins: string
  personIds: readonly number[]
  /** Chair and vice-chair go on as such; otherwise the body elects them anew. */
  offices: boolean
}

/** How many were added. Who is on the new list already stays as they are; whose membership ended is not carried on. */
export async function copyYear(tx: Tx, body: Body, { from, to, begins, personIds, offices }: Copy): Promise<number> {
  const there = new Set((await seats(tx, body.id, to)).map(one => one.personId))
  let added = 0
  for (const one of await seats(tx, body.id, from)) {
    if (one.ends !== null || there.has(one.personId) || !personIds.includes(one.personId)) continue
    const { party, coopted, votes } = one
    const role = offices || !/^(vice[- ]?)?chair/i.test(one.role ?? '') ? one.role : null
    const facts = { role, party, coopted, votes, begins, ends: null, whyEnded: null }
    await insertSeat(tx, { bodyId: body.id, year: to, personId: one.personId }, facts)
    // One after another, so that they keep their order.
    await orderSeats(tx, body.id, to)
    added++
  }
  for (const { personId, party } of await substitutes(tx, body.id, from))
    await upsertSubstitute(tx, { bodyId: body.id, year: to, personId, party })
  return added
}
