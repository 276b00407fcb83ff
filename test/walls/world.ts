/** Invents a world: agencies, people with their rights, agreements, cases, panels and sessions of every kind, the same for the same seed. */

export const fields = ['identity', 'contact', 'concern', 'risk', 'plan', 'victim', 'health', 'intelligence'] as const
export type Field = (typeof fields)[number]

/** Days are counted from today, hours from now, both negative in the past; null: never, or nobody has said. */
export type Agency = { id: number; controller: number | null; closed: number | null }
export type Account = { id: number; name: string; state: 'invited' | 'active' | 'left' }
export type Role =
  | 'administrator'
  | 'data-protection-officer'
  | 'monitoring-officer'
  | 'clerk'
  | 'report-author'
  | 'councillor'
  | 'caseworker'
  | 'panel-member'
export type Post = {
  id: number
  account: number
  role: Role
  agency: number
  begins: number
  ends: number | null
  ended: boolean
}
export type Agreement = {
  id: number
  purpose: string
  starts: number
  ends: number | null
  tells: boolean
  parties: { agency: number; signed: number | null; fields: Field[] }[]
}
export type Case = { id: number; purpose: string; agency: number; worker: number | null; closed: number | null }
export type Named = {
  case: number
  account: number
  kind: 'allowed' | 'excluded' | 'shared' | 'rights'
  agreement: number | null
  agency: number | null
  until: number | null
}
const partyRoles = [
  'subject',
  'subject',
  'victim',
  'complainant',
  'witness',
  'applicant',
  'representative',
  'relative',
  'other',
  'place',
] as const
export type Party = {
  id: number
  case: number
  role: (typeof partyRoles)[number]
  words: string[]
  born: string | null
}
export type Address = { id: number; party: number; case: number; postcode: string }
export type CaseEvent = { id: number; case: number; field: Field; agency: number }
export type Panel = { id: number; agency: number; agreement: number; opened: number | null; closed: number | null }
export type Member = { panel: number; account: number; agency: number }
export type Put = { panel: number; case: number }
export type Signed = {
  id: number
  token: string
  account: number
  stage: 'second factor' | 'set-up' | 'whole'
  strong: boolean
  /** Minutes since it was last seen; it may idle for 30. */
  idle: number
  /** Hours until it ends. */
  ends: number
  ended: boolean
}
export type Search = { slug: string; account: number; at: number }
export type Body = { id: number; public: boolean; readers: number[] }
/** All of a world but what the engine keeps: world-engine.ts makes it whole. */
export type Base = {
  base: number
  agencies: Agency[]
  accounts: Account[]
  posts: Post[]
  agreements: Agreement[]
  cases: Case[]
  named: Named[]
  parties: Party[]
  addresses: Address[]
  events: CaseEvent[]
  panels: Panel[]
  members: Member[]
  puts: Put[]
  sessions: Signed[]
  searches: Search[]
  bodies: Body[]
}

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export const dice = (seed: number) => {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const purposes = ['crime-and-disorder', 'domestic-abuse', 'offender-management'] as const
const forenames = ['rosalind', 'tobias', 'imelda', 'casper'] as const
const families = ['underhay', 'pettigale', 'marchwood'] as const

/** `size` people of ids from `base` on: keep the bases of two worlds 10,000 apart. */
export function inventBase(seed: number): Base {
  const base = (seed + 1) * 10_000
  const roll = dice(seed * 7919 + 13)
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(roll() * from.length)]
    if (one === undefined) throw new Error('There is nothing to choose from.')
    return one
  }
  const chance = (p: number): boolean => roll() < p
  const many = (least: number, most: number): number[] =>
    Array.from({ length: least + Math.floor(roll() * (most - least + 1)) }, (_, n) => n)
  const some = <T>(from: readonly T[], n: number): T[] => [
    ...new Set(Array.from({ length: Math.min(n, from.length) }, () => pick(from))),
  ]
  let last = base
  const id = () => ++last

  const council = id()
  const agencies: Agency[] = [{ id: council, controller: null, closed: null }]
  for (const _ of many(2, 6))
    agencies.push({
      id: id(),
      controller: chance(0.4) ? council : null,
      closed: chance(0.15) ? pick([-1, 0, 1]) : null,
    })
  const agencyIds = agencies.map(a => a.id)

  const accounts: Account[] = many(6, 8).map(n => ({
    id: id(),
    name: `Officer ${base + n}`,
    state: chance(0.88) ? 'active' : pick(['left', 'invited']),
  }))
  const accountIds = accounts.map(a => a.id)
  const roles: readonly Role[] = [
    ...Array<Role>(8).fill('caseworker'),
    ...Array<Role>(5).fill('panel-member'),
    ...Array<Role>(2).fill('data-protection-officer'),
    'administrator',
    'clerk',
    'monitoring-officer',
    'councillor',
    'report-author',
  ]
  const posts: Post[] = accounts.flatMap(account =>
    many(1, 3).map(() => ({
      id: id(),
      account: account.id,
      role: pick(roles),
      agency: pick(agencyIds),
      begins: pick([-30, -30, -30, 0, 1]),
      ends: pick([null, null, null, 0, -1, 10]),
      ended: chance(0.1),
    })),
  )
  const agreements: Agreement[] = many(2, 4).map(() => ({
    id: id(),
    purpose: pick(purposes),
    starts: pick([-10, -10, -10, 0, 1]),
    ends: pick([null, null, null, 0, -1, 20]),
    tells: chance(0.6),
    parties: some(agencyIds, 5).map(agency => ({
      agency,
      signed: pick([-5, -5, -5, 0, 1, null]),
      fields: fields.filter(() => chance(0.5)),
    })),
  }))
  const cases: Case[] = many(5, 8).map(() => ({
    id: id(),
    purpose: pick(purposes),
    agency: pick(agencyIds),
    worker: chance(0.5) ? pick(accountIds) : null,
    closed: chance(0.2) ? -1 : null,
  }))
  const named = new Map<string, Named>()
  for (const one of cases)
    for (const _ of many(0, 3)) {
      const kind = pick(['allowed', 'excluded', 'shared', 'shared', 'rights'] as const)
      const account = pick(accountIds)
      const agreement = kind === 'shared' ? pick(agreements) : null
      const agency = agreement === null ? null : pick([...agreement.parties.map(p => p.agency), pick(agencyIds)])
      const until = pick([null, null, 5, -1])
      named.set(`${one.id} ${account} ${kind}`, {
        case: one.id,
        account,
        kind,
        agreement: agreement?.id ?? null,
        agency,
        until,
      })
    }
  const people = many(3, 4).map(() => ({
    words: [pick(forenames), pick(families)],
    born: `19${60 + Math.floor(roll() * 30)}-05-1${Math.floor(roll() * 10)}`,
    postcode: `th${Math.floor(roll() * 3)}1ab`,
  }))
  const parties: Party[] = []
  const addresses: Address[] = []
  for (const one of cases)
    for (const _ of many(1, 3)) {
      const person = pick(people)
      const role = pick(partyRoles)
      const party: Party = {
        id: id(),
        case: one.id,
        role,
        words: person.words,
        born: role === 'place' ? null : person.born,
      }
      parties.push(party)
      if (chance(0.7)) addresses.push({ id: id(), party: party.id, case: one.id, postcode: person.postcode })
    }
  const events: CaseEvent[] = cases.flatMap(one =>
    many(1, 4).map(() => ({ id: id(), case: one.id, field: pick(fields), agency: one.agency })),
  )
  const panels: Panel[] = many(2, 4).map(() => {
    const opened = pick([null, -1, -1, -1, -23, -25])
    const agreement = pick(agreements)
    return {
      id: id(),
      agency: pick(agencyIds),
      agreement: agreement.id,
      opened,
      closed: opened !== null && chance(0.2) ? -0.5 : null,
    }
  })
  const members: Member[] = panels.flatMap(panel =>
    some(accountIds, 5).map(account => ({
      panel: panel.id,
      account,
      agency: chance(0.8) ? pick(posts.filter(p => p.account === account).map(p => p.agency)) : pick(agencyIds),
    })),
  )
  const puts: Put[] = panels.flatMap(panel =>
    some(
      cases.map(c => c.id),
      5,
    ).map(one => ({ panel: panel.id, case: one })),
  )
  const token = () => Buffer.from(Array.from({ length: 32 }, () => Math.floor(roll() * 256))).toString('base64url')
  const sessions: Signed[] = accounts.flatMap(account => {
    const good: Signed = {
      id: id(),
      token: token(),
      account: account.id,
      stage: 'whole',
      strong: true,
      idle: 2,
      ends: 8,
      ended: false,
    }
    const other: Partial<Signed> = pick([
      { strong: false },
      { stage: 'second factor', strong: false },
      { stage: 'set-up', strong: false },
      { ended: true },
      { ends: -1 },
      { idle: 31 },
    ])
    return [good, { ...good, id: id(), token: token(), ...other }]
  })
  const searches: Search[] = some(accountIds, 4).map(account => ({
    slug: `search-${id()}`,
    account,
    at: pick([-1, -7, -9]),
  }))
  const bodies: Body[] = [true, false, false].map(open => ({
    id: id(),
    public: open,
    readers: open ? [] : some(accountIds, 3),
  }))
  return {
    base,
    agencies,
    accounts,
    posts,
    agreements,
    cases,
    named: [...named.values()],
    parties,
    addresses,
    events,
    panels,
    members,
    puts,
    sessions,
    searches,
    bodies,
  }
}
