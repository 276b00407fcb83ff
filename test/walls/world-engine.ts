/** The part of an invented world that the engine keeps: what is counted and due, files, links, groups, services, things that are lent. */
import { type Base, dice, type Field, fields, inventBase } from './world.ts'

type WorldOfEngine = {
  marks: { id: number; case: number; event: number; agency: number }[]
  dues: { id: number; case: number; event: number; account: number | null }[]
  files: { id: number; case: number; event: number; field: Field; also: Field[] }[]
  links: { id: number; one: number; other: number; oneCase: number; otherCase: number; same: boolean; by: number }[]
  /** What each of two linked cases keeps of the link: it names the other. */
  linkEvents: { id: number; case: number; field: Field; agency: number; other: number }[]
  groups: { id: number; agency: number; agreement: number }[]
  groupMembers: { group: number; account: number; agency: number }[]
  notes: { id: number; panel: number; owner: number | null; account: number }[]
  services: { kind: string; agency: number }[]
  publications: { id: number; kind: string; agency: number; by: number }[]
  followers: { case: number }[]
  resources: { id: number; agency: number }[]
  brought: { case: number; agency: number }[]
  registered: { id: number; case: number; agency: number; by: number }[]
}

export type World = Base & { engine: WorldOfEngine }

/** Of numbers of its own, so that the rest of the world stays as it is. */
function inventEngine(world: Base, seed: number): WorldOfEngine {
  const roll = dice(seed * 104_729 + 7)
  let last = world.base + 5000
  const id = () => ++last
  const chance = (p: number) => roll() < p
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(roll() * from.length)]
    if (one === undefined) throw new Error('There is nothing to choose from.')
    return one
  }
  const account = () => pick(world.accounts).id
  const agency = () => pick(world.agencies).id
  const agencyOf = (one: number) => world.cases.find(c => c.id === one)?.agency ?? 0
  const firstOf = world.cases.flatMap(c => world.events.find(e => e.case === c.id) ?? [])
  const two = world.parties.flatMap(one => {
    const other = pick(world.parties)
    return one.id < other.id && chance(0.6) ? [{ one, other }] : []
  })
  const groups = world.agreements.map(a => ({ id: id(), agency: agency(), agreement: a.id }))
  const services = chance(0.8) ? [{ kind: `service-${world.base}`, agency: agency() }] : []
  return {
    marks: firstOf.map(e => ({ id: id(), case: e.case, event: e.id, agency: agencyOf(e.case) })),
    dues: firstOf.flatMap(e =>
      [account(), account(), null].map(one => ({ id: id(), case: e.case, event: e.id, account: one })),
    ),
    files: world.events.flatMap(e =>
      chance(0.8)
        ? [{ id: id(), case: e.case, event: e.id, field: e.field, also: chance(0.5) ? [] : [pick(fields)] }]
        : [],
    ),
    links: two.map(({ one, other }) => ({
      id: id(),
      one: one.id,
      other: other.id,
      oneCase: one.case,
      otherCase: other.case,
      same: chance(0.7),
      by: account(),
    })),
    linkEvents: two.flatMap(({ one, other }) =>
      [
        [one.case, other.case],
        [other.case, one.case],
      ].map(([here = 0, there = 0]) => ({
        id: id(),
        case: here,
        field: pick(['identity', 'victim'] as const),
        agency: agencyOf(here),
        other: there,
      })),
    ),
    groups,
    groupMembers: groups.flatMap(g =>
      world.accounts.flatMap(a => {
        const held = world.posts.filter(p => p.account === a.id)
        return chance(0.4) ? [{ group: g.id, account: a.id, agency: chance(0.8) ? pick(held).agency : agency() }] : []
      }),
    ),
    notes: world.panels.flatMap(p => {
      const sitting = world.members.filter(m => m.panel === p.id).map(m => m.account)
      return [{ id: id(), panel: p.id, owner: pick([null, ...sitting]), account: account() }]
    }),
    services,
    publications: services.map(s => ({ id: id(), ...s, by: account() })),
    followers: world.cases.filter(() => chance(0.5)).map(c => ({ case: c.id })),
    resources: world.agencies.map(a => ({ id: id(), agency: a.id })),
    brought: world.cases.filter(() => chance(0.5)).map(c => ({ case: c.id, agency: c.agency })),
    registered: world.cases
      .filter(() => chance(0.3))
      .map(c => ({ id: id(), case: c.id, agency: c.agency, by: account() })),
  }
}

export function inventWorld(seed: number): World {
  const base = inventBase(seed)
  return { ...base, engine: inventEngine(base, seed) }
}
