/** Finds the person whom a paper names, or makes one; keeps the spelling and the evidence, and lists what is doubtful. */
import { freeSlug, slug } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { Body } from '../body/store.ts'
import { compareNames, familyOf, fuller, nameWords, plainName } from './name.ts'
import * as store from './store.ts'

export type Naming = { printed: string; body: Body; member: boolean }

/** What the record holds against a name: one person it is, or people it may be. */
export type Verdict = { is: number; evidence: string } | { is: null; maybe: { id: number; evidence: string }[] }

/**
 * Who a printed name is, given the names already known with its surname. Pure.
 * Certain: the same full name, or the same initials and surname of two members or two officers; else initials or surname
 * that fit exactly one person of this body (of this council, where both are members). Two that fit, or a slip of the pen,
 * are for a person to settle.
 */
export function judge(naming: { printed: string; bodyId: number; member: boolean }, known: store.KnownName[]): Verdict {
  const compared = known.map(name => ({ ...name, ...compareNames(naming.printed, name.printed) }))
  const near = (name: store.KnownName) => name.bodyId === naming.bodyId || (naming.member && name.member)
  const words = nameWords(naming.printed)
  const full = words.length > 1 && words[0]?.length !== 1
  const alike = (name: store.KnownName) => words.length > 1 && name.member === naming.member
  const fits = [
    compared.filter(name => name.how === 'same' && (full || near(name) || alike(name))),
    compared.filter(name => name.how === 'initials' && near(name)),
    compared.filter(name => (name.how === 'surname' || name.how === 'same') && near(name) && name.member),
    compared.filter(name => (name.how === 'surname' || name.how === 'same') && near(name)),
  ]
  for (const group of fits) {
    const people = new Set(group.map(name => name.personId))
    const first = group[0]
    if (people.size === 1 && first) return { is: first.personId, evidence: first.says }
    if (people.size > 1) return { is: null, maybe: each(group) }
  }
  return { is: null, maybe: each(compared.filter(name => name.how !== 'different' && name.how !== 'surname')) }
}

const each = (names: { personId: number; says: string }[]) => [
  ...new Map(names.map(name => [name.personId, { id: name.personId, evidence: name.says }])).values(),
]

/** The id of the person named. Writes the spelling with its evidence; a new person where nobody known fits. */
export async function namePerson(tx: Tx, naming: Naming): Promise<number> {
  const { printed, body } = naming
  const family = familyOf(printed)
  if (!family) throw new Error(`“${printed}” is not a name.`)
  const known = await store.namesWithFamily(tx, family, body.publisher)
  const verdict = judge({ printed, bodyId: body.id, member: naming.member }, known)
  const spelling = { bodyId: body.id, printed, family, member: naming.member }
  if (verdict.is !== null) {
    await store.insertName(tx, { ...spelling, personId: verdict.is, evidence: verdict.evidence })
    await takeFullerName(tx, verdict.is, naming)
    return verdict.is
  }
  const wanted = slug(plainName(printed)) || 'person'
  const person = await store.insertPerson(tx, freeSlug(wanted, await store.slugsLike(tx, wanted)), plainName(printed))
  await store.insertName(tx, { ...spelling, personId: person.id, evidence: 'the first time that this name is printed' })
  const near = judge(
    { printed, bodyId: body.id, member: naming.member },
    await store.namesNearFamily(tx, family, body.publisher),
  )
  for (const other of [...verdict.maybe, ...(near.is === null ? near.maybe : [])])
    if (other.id !== person.id) await store.insertDoubt(tx, person.id, other.id, other.evidence)
  return person.id
}

/** The fuller name is shown from now on; a private paper never lends its spelling to somebody who is named in public. */
async function takeFullerName(tx: Tx, id: number, { printed, body }: Naming): Promise<void> {
  const person = await store.personById(tx, id)
  if (!person || !fuller(printed, person.name)) return
  if (body.public || !(await store.namedInPublic(tx, id))?.yes) await store.renamePerson(tx, id, plainName(printed))
}
