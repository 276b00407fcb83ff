/** Makes the demonstration's agencies, agreements and people who sign in: passwords and secrets random for each database. */
import { randomInt } from 'node:crypto'
import {
  accountByEmail,
  addAgency,
  addAgreement,
  addParty,
  agreements as allAgreements,
  giveRoles,
  join,
  roles as allRoles,
  setPassword,
  setUpTotp,
} from '../../access/index.ts'
import type { Database, Tx } from '../../db/index.ts'
import { isRefusal, type Refusal, today } from '../../lib/index.ts'
import { agencies, agreements } from './agencies.ts'
import { staff } from './staff.ts'

/** The domain of the invented people; `.example` is never a real address. */
export const demonstrationEmail = (key: string): string => `${key}@thornmere.example`

export type SignIn = { name: string; email: string; password: string; secret: string | null; tries: string }
export type Cast = { agencies: ReadonlyMap<string, number>; people: ReadonlyMap<string, number> }

/** The seeds are ours: a refusal is a mistake in them. */
export function must<T>(made: T): Exclude<T, Refusal> {
  if (isRefusal(made)) throw new Error(`The demonstration's seeds are wrong: ${made.says}`)
  return made as Exclude<T, Refusal>
}

export const from = <T>(map: ReadonlyMap<string, T>, key: string): T => {
  const found = map.get(key)
  if (found === undefined) throw new Error(`The demonstration's seeds name ${key}, which is nowhere.`)
  return found
}

/** Sixteen letters in fours, none of them easily taken for another: 69 bits, typed without looking twice. */
const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => 'bcdfghjkmnpqrstvwxyz'[randomInt(20)]).join('')).join(
    '-',
  )

async function makeAgencies(tx: Tx): Promise<Map<string, number>> {
  const made = new Map<string, number>()
  for (const { key, name, kind, under } of agencies) {
    const controllerId = under === undefined ? null : from(made, under)
    made.set(key, must(await addAgency(tx, { name, kind, controllerId })).id)
  }
  return made
}

async function makeAgreements(tx: Tx, made: ReadonlyMap<string, number>): Promise<void> {
  for (const { parties, starts, reviewOn, ...rest } of agreements) {
    const { id } = must(await addAgreement(tx, { ...rest, starts, reviewOn, ends: null }))
    for (const party of parties) {
      const agreement = (await allAgreements(tx)).find(one => one.id === id)
      if (!agreement) throw new Error(`The agreement ${rest.title} is not there.`)
      const fault = await addParty(tx, agreement, {
        agencyId: from(made, party.agency),
        signatory: party.signatory,
        signedOn: Temporal.PlainDate.from(party.signed),
        fields: party.fields,
      })
      if (fault) must(fault)
    }
  }
}

async function makePeople(tx: Tx, made: ReadonlyMap<string, number>): Promise<Map<string, number>> {
  const people = new Map<string, number>()
  for (const { key, name, posts, home } of staff) {
    const [first, ...more] = posts
    if (!first) throw new Error(`${name} has no role.`)
    const given = (post: typeof first) => ({
      roles: [post.role],
      agencyId: from(made, post.agency),
      begins: today(),
      why: 'Of the demonstration',
    })
    const id = must(await join(tx, { name, email: demonstrationEmail(key), home, ...given(first) }))
    for (const post of more) must(await giveRoles(tx, id, given(post)))
    people.set(key, id)
  }
  return people
}

const strong = new Set<string>(allRoles.filter(role => role.strong).map(role => role.key))

/** Gives each a password, and a code app's secret to those who need one. Shown once: only hashes of the passwords are kept. */
async function giveSignIns(db: Database, people: ReadonlyMap<string, number>): Promise<SignIn[]> {
  const given: SignIn[] = []
  for (const { key, name, posts, tries } of staff) {
    const password = newPassword()
    const id = from(people, key)
    must(await setPassword(db, id, password))
    const secret = posts.some(post => strong.has(post.role)) ? await setUpTotp(db, id) : null
    given.push({ name, email: demonstrationEmail(key), password, secret, tries })
  }
  return given
}

/** Whether this database holds the demonstration's people. */
export const holdsDemonstrationStaff = (db: Database): Promise<boolean> =>
  db.asSystem('set-up', async tx => (await accountByEmail(tx, demonstrationEmail('administrator'))) !== undefined)

/** On a database without any account: everything, whole or not at all but for the sign-ins, which follow at once. */
export async function loadStaff(db: Database): Promise<{ cast: Cast; signIns: SignIn[] }> {
  const cast = await db.asSystem('set-up', async tx => {
    const made = await makeAgencies(tx)
    await makeAgreements(tx, made)
    return { agencies: made, people: await makePeople(tx, made) }
  })
  return { cast, signIns: await giveSignIns(db, cast.people) }
}
