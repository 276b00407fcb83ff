/** A clerk names somebody for a body: one of those on record whom the name may mean, or somebody new. */
import { fold, freeSlug, slug } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Body } from '../body/store.ts'
import { compareNames, familyOf, plainName } from './name.ts'
import * as store from './store.ts'

export type Candidate = { id: number; name: string; slug: string; says: string; bodies: string[] }

/** Those on record whom a typed name may mean, the likeliest first. Nobody is taken silently: the clerk says who it is. */
export async function candidates(tx: Tx, typed: string, publisher: string): Promise<Candidate[]> {
  const family = familyOf(typed)
  if (!family) return []
  const known = [
    ...(await store.namesWithFamily(tx, family, publisher)),
    ...(await store.namesNearFamily(tx, family, publisher)),
  ]
  const rank = ['same', 'initials', 'surname', 'doubtful']
  const likely = known
    .map(name => ({ id: name.personId, ...compareNames(typed, name.printed) }))
    .filter(one => one.how !== 'different')
    .toSorted((a, b) => rank.indexOf(a.how) - rank.indexOf(b.how))
  const found: Candidate[] = []
  for (const { id, says } of likely) {
    if (found.some(one => one.id === id)) continue
    const person = await store.personById(tx, id)
    if (person) found.push({ ...person, says, bodies: (await store.bodiesNaming(tx, id)).map(one => one.name) })
  }
  return found
}

/** The id of the person: `chosen` is somebody on record, null is somebody new. */
export async function nameByClerk(tx: Tx, body: Body, typed: string, chosen: number | null): Promise<number> {
  const printed = typed.replace(/\s+/g, ' ').trim()
  const family = familyOf(printed)
  if (!family || fold(printed) === '') throw new Error(`“${printed}” is not a name.`)
  const spelling = { bodyId: body.id, printed, family, member: true }
  if (chosen !== null) {
    await store.insertName(tx, { ...spelling, personId: chosen, evidence: 'a clerk said that this is them' })
    return chosen
  }
  const wanted = slug(plainName(printed)) || 'person'
  const made = await store.insertPerson(tx, freeSlug(wanted, await store.slugsLike(tx, wanted)), plainName(printed))
  await store.insertName(tx, { ...spelling, personId: made.id, evidence: 'named by a clerk' })
  return made.id
}
