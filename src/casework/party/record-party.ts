/** Adds somebody, or a place, to a case, or puts right what was written of them; the keys by which they are found go along. */
import { houseKeys, isRefusal, nameKeys, nameSounds, postcodeKey, type Refusal, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { PartyRole } from '../fields.ts'
import { bornInThePast, namedSomehow, placeNotBorn, postcodeShaped } from '../rules.ts'
import {
  type Author,
  insertAddress,
  insertKeys,
  insertParty,
  type Key,
  replaceKeys,
  updateAddress,
  updateParty,
} from './store.ts'

export type PartyFacts = {
  role: PartyRole
  name: string
  /** 'YYYY-MM-DD' */
  born?: string | null
  address?: { lines: string; postcode?: string } | null
}

/** 'tm4 2qb' → 'TM4 2QB' */
const tidyPostcode = (key: string): string => `${key.slice(0, -3)} ${key.slice(-3)}`

function read({ role, name, born = null, address }: PartyFacts) {
  const keys = nameKeys(name)
  const postcode = address?.postcode ?? ''
  const home = postcodeKey(postcode)
  const fault =
    namedSomehow.refuses({ keys }) ??
    bornInThePast.refuses({ born, today: today().toString() }) ??
    placeNotBorn.refuses({ role, born }) ??
    postcodeShaped.refuses({ postcode })
  if (fault) return fault
  const found: Key[] = [
    ...keys.map(key => ({ kind: 'name' as const, key })),
    // Names of people are heard and misspelt; those of places are read from signs and maps.
    ...(role === 'place' ? [] : nameSounds(keys).map(key => ({ kind: 'sound' as const, key }))),
    ...(born === null ? [] : [{ kind: 'born' as const, key: born }]),
    ...(home === null ? [] : [{ kind: 'postcode' as const, key: home }]),
    ...houseKeys(address?.lines ?? '', postcode).map(key => ({ kind: 'address' as const, key })),
  ]
  const lives = address && (address.lines !== '' || home !== null)
  return {
    party: { role, name: name.replace(/\s+/g, ' ').trim(), born, nameKeys: keys },
    address: lives
      ? { lines: address.lines, postcode: home === null ? null : tidyPostcode(home), postcodeKey: home }
      : null,
    keys: found,
  }
}

/** What is wrong with these facts; null where nothing is. */
export function partyFault(facts: PartyFacts): Refusal | null {
  const given = read(facts)
  return isRefusal(given) ? given : null
}

export async function addParty(
  tx: Tx,
  caseId: number,
  facts: PartyFacts,
  by: Author,
): Promise<Refusal | { id: number }> {
  const given = read(facts)
  if (isRefusal(given)) return given
  const { id } = await insertParty(tx, { caseId, ...given.party }, by)
  if (given.address) await insertAddress(tx, id, given.address)
  await insertKeys(tx, caseId, id, given.keys)
  return { id }
}

/** `addressId`: the address that is put right; without it a first one is added. */
export async function correctParty(
  tx: Tx,
  which: { caseId: number; id: number; addressId: number | null },
  facts: PartyFacts,
): Promise<Refusal | null> {
  const given = read(facts)
  if (isRefusal(given)) return given
  await updateParty(tx, which.id, given.party)
  if (which.addressId !== null)
    await updateAddress(tx, which.addressId, given.address ?? { lines: '', postcode: null, postcodeKey: null })
  else if (given.address) await insertAddress(tx, which.id, given.address)
  await replaceKeys(tx, which.caseId, which.id, given.keys)
  return null
}
