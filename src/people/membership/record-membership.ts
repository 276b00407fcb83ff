/** Records who sat on a body in a municipal year, as a front sheet or an annual report lists them. */
import type { Tx } from '../../db/index.ts'
import type { Body } from '../body/store.ts'
import { namePerson } from '../person/name-person.ts'
import { upsertMembership } from './store.ts'

export type ListedMember = { name: string; role: string | null; party: string | null }

/** Somebody who joins during the year is added; nobody is taken away, for they did sit for a part of it. */
export async function recordMembership(tx: Tx, body: Body, year: number, members: ListedMember[]): Promise<number[]> {
  const ids: number[] = []
  for (const [position, { name, role, party }] of members.entries()) {
    const personId = await namePerson(tx, { printed: name, body, member: true })
    await upsertMembership(tx, { personId, bodyId: body.id, year, role, party, position })
    ids.push(personId)
  }
  return ids
}
