/**
 * Who may see what, told again from the rules in words and not from the SQL: a case belongs to its agency; others see it only
 * when they are named for it, or it is before an open panel of theirs, and then only the kinds of fields that an agreement in
 * force gives to their agency; nobody sees a case that keeps them away; half a session, or none, sees nothing.
 */
import { fields, type Agreement, type Case, type Field, type Party, type Signed } from './world.ts'
import type { World } from './world-engine.ts'

export type Entry = {
  id: number
  kind: string
  account: number | null
  subject: string
  ids: number[]
  agencies: number[]
}
/** What the database wrote of its own accord while the worlds were made. */
export type Log = { entries: Entry[]; alerts: { id: number; controller: number | null }[] }

/** Somebody at the door, with what they hold today. */
export type Actor = {
  world: World
  session: Signed
  account: number
  roles: Set<string>
  /** Agencies whose cases they work; at which they work or sit on panels; whose data they protect. */
  works: Set<number>
  sits: Set<number>
  protects: Set<number>
}

const strongRoles = new Set([
  'administrator',
  'data-protection-officer',
  'monitoring-officer',
  'clerk',
  'caseworker',
  'panel-member',
])

/** Null where the session opens nothing at all. `whole` is false in a session that owes its second factor. */
export function arrive(world: World, session: Signed): (Actor & { whole: boolean }) | null {
  const account = world.accounts.find(a => a.id === session.account)
  if (account?.state !== 'active' || session.ended || session.ends <= 0 || session.idle >= 30) return null
  const whole = session.stage === 'whole'
  const open = (id: number) => world.agencies.some(a => a.id === id && (a.closed === null || a.closed > 0))
  const held = world.posts.filter(
    p =>
      whole &&
      p.account === account.id &&
      !p.ended &&
      p.begins <= 0 &&
      (p.ends === null || p.ends >= 0) &&
      open(p.agency) &&
      (session.strong || !strongRoles.has(p.role)),
  )
  const at = (...roles: string[]) => new Set(held.filter(p => roles.includes(p.role)).map(p => p.agency))
  const protecting = at('data-protection-officer')
  return {
    world,
    session,
    whole,
    account: account.id,
    roles: new Set(held.map(p => p.role)),
    works: at('caseworker'),
    sits: at('caseworker', 'panel-member'),
    protects: new Set(world.agencies.filter(a => protecting.has(a.controller ?? a.id)).map(a => a.id)),
  }
}

const lasts = (until: number | null): boolean => until === null || until > 0

/** Whether this agreement lets `receiver` have something of a case: in force, for its purpose, signed on both sides. */
function shares(world: World, agreement: Agreement, one: Case, receiver: number): boolean {
  const signed = (agency: number) =>
    agreement.parties.some(p => p.agency === agency && p.signed !== null && p.signed <= 0)
  const controller = world.agencies.find(a => a.id === one.agency)?.controller ?? one.agency
  // What a controller signs binds its services as givers, but nobody is both sides of one agreement.
  const givers = [one.agency, controller].filter(giver => giver !== receiver)
  return (
    agreement.purpose === one.purpose &&
    agreement.starts <= 0 &&
    (agreement.ends === null || agreement.ends >= 0) &&
    receiver !== one.agency &&
    signed(receiver) &&
    givers.some(signed)
  )
}

/** The kinds of fields of a case that somebody sees; null where they do not see that there is a case. */
export function sight(actor: Actor, one: Case): Set<Field> | null {
  const { world, account } = actor
  const named = world.named.filter(n => n.case === one.id)
  const mine = named.filter(n => n.account === account)
  // Whoever answers a request about the case is not kept from it.
  if (actor.protects.has(one.agency) && mine.some(n => n.kind === 'rights' && n.until !== null && lasts(n.until)))
    return new Set(fields)
  if (mine.some(n => n.kind === 'excluded')) return null
  const allowed = named.filter(n => n.kind === 'allowed')
  const onList = mine.some(n => n.kind === 'allowed' && lasts(n.until))
  if (actor.works.has(one.agency) && (allowed.length === 0 || onList)) return new Set(fields)
  const routes: { agreement: number; agency: number }[] = []
  for (const n of mine)
    if (n.kind === 'shared' && n.agreement !== null && n.agency !== null && lasts(n.until))
      routes.push({ agreement: n.agreement, agency: n.agency })
  for (const panel of world.panels) {
    const open = panel.opened !== null && panel.opened > -24 && panel.closed === null
    const member = world.members.find(m => m.panel === panel.id && m.account === account)
    if (open && member && world.puts.some(p => p.panel === panel.id && p.case === one.id))
      routes.push({ agreement: panel.agreement, agency: member.agency })
  }
  let seen: Set<Field> | null = null
  for (const route of routes) {
    const agreement = world.agreements.find(a => a.id === route.agreement)
    if (!agreement || !actor.sits.has(route.agency) || !shares(world, agreement, one, route.agency)) continue
    seen ??= new Set()
    for (const field of agreement.parties.find(p => p.agency === route.agency)?.fields ?? []) seen.add(field)
  }
  return seen
}

export const fieldOf = (party: Party): Field =>
  ['victim', 'complainant', 'witness', 'applicant', 'representative'].includes(party.role) ? 'victim' : 'identity'
export const fieldOfAddress = (party: Party): Field => (fieldOf(party) === 'victim' ? 'victim' : 'contact')

/** Whether the presence of the case's agency is told of somebody whose exact name and date of birth was typed. */
export function toldPresence(actor: Actor, party: Party, one: Case): boolean {
  const { world } = actor
  const named = world.named.filter(n => n.case === one.id)
  return (
    fieldOf(party) === 'identity' &&
    one.closed === null &&
    !named.some(n => n.kind === 'allowed' || (n.kind === 'excluded' && n.account === actor.account)) &&
    !actor.works.has(one.agency) &&
    [...actor.sits].some(receiver => world.agreements.some(a => a.tells && shares(world, a, one, receiver)))
  )
}

const set = <T>(items: readonly T[], keep: (item: T) => boolean, key: (item: T) => string | number): Set<string> =>
  new Set(items.filter(keep).map(item => String(key(item))))

/** What the public pages show. */
export const ofEverybody = (worlds: readonly World[]) => ({
  service: set(
    worlds.flatMap(w => w.engine.services),
    () => true,
    s => s.kind,
  ),
  publication: set(
    worlds.flatMap(w => w.engine.publications),
    () => true,
    p => p.id,
  ),
  registered: set(
    worlds.flatMap(w => w.engine.registered),
    () => true,
    r => r.id,
  ),
})

/** What somebody sees of each kind of record that needs no reading, as the keys that the doors hand out. */
export function seen(actor: Actor & { whole: boolean }, worlds: readonly World[], log: Log) {
  const { world, account, works, sits, roles } = actor
  const visible = new Map(world.cases.filter(c => sight(actor, c) !== null).map(c => [c.id, c]))
  const ownVisible = (id: number) => works.has(visible.get(id)?.agency ?? -1)
  const panels = new Set(
    world.panels
      .filter(
        p =>
          works.has(p.agency) ||
          world.members.some(m => m.panel === p.id && m.account === account && sits.has(m.agency)),
      )
      .map(p => p.id),
  )
  const groups = new Set(
    world.engine.groups
      .filter(
        g =>
          works.has(g.agency) ||
          world.engine.groupMembers.some(m => m.group === g.id && m.account === account && sits.has(m.agency)),
      )
      .map(g => g.id),
  )
  const admin = roles.has('administrator')
  const protector = roles.has('data-protection-officer')
  const everywhere = <T>(of: (w: World) => readonly T[]): T[] => worlds.flatMap(of)
  const bodies = (open: (b: { id: number; public: boolean; readers: number[] }) => boolean) =>
    set(
      everywhere(w => w.bodies),
      open,
      b => b.id,
    )
  const mayReadBody = (b: { public: boolean; readers: number[] }) =>
    b.public || roles.has('clerk') || roles.has('monitoring-officer') || (actor.whole && b.readers.includes(account))
  const aboutAccess = (e: Entry) => e.kind === 'administration' || e.kind === 'sign-in'
  /** Whoever holds or held a role where this officer answers. */
  const staff = new Set(everywhere(w => w.posts).flatMap(p => (actor.protects.has(p.agency) ? [p.account] : [])))
  /** By or about one of them; or by the program and about nobody. */
  const concerns = (e: Entry) =>
    (e.account !== null && staff.has(e.account)) ||
    (e.subject === 'account' && e.ids.some(id => staff.has(id))) ||
    (e.account === null && (e.subject !== 'account' || e.ids.length === 0))
  return {
    case: set(
      [...visible.values()],
      () => true,
      c => c.id,
    ),
    named: set(
      world.named,
      n => ownVisible(n.case),
      n => `${n.case} ${n.account} ${n.kind}`,
    ),
    panel: set(
      world.panels,
      p => panels.has(p.id),
      p => p.id,
    ),
    member: set(
      world.members,
      m => panels.has(m.panel),
      m => `${m.panel} ${m.account}`,
    ),
    put: set(
      world.puts,
      p => (panels.has(p.panel) && visible.has(p.case)) || ownVisible(p.case),
      p => `${p.panel} ${p.case}`,
    ),
    search: set(
      world.searches,
      s => actor.whole && s.account === account && s.at > -8,
      s => s.slug,
    ),
    account: set(
      everywhere(w => w.accounts),
      a => admin || staff.has(a.id) || (actor.whole && a.id === account),
      a => a.id,
    ),
    post: set(
      everywhere(w => w.posts),
      p => admin || actor.protects.has(p.agency) || (actor.whole && p.account === account),
      p => p.id,
    ),
    agency: set(
      everywhere(w => w.agencies),
      () => actor.whole,
      a => a.id,
    ),
    agreement: set(
      everywhere(w => w.agreements),
      () => actor.whole,
      a => a.id,
    ),
    alert: set(
      log.alerts,
      one => protector && (one.controller === null || actor.protects.has(one.controller)),
      one => one.id,
    ),
    entry: set(
      log.entries,
      e =>
        (aboutAccess(e) && (admin || (protector && concerns(e)))) ||
        (protector && e.agencies.some(a => actor.protects.has(a))) ||
        (e.subject === 'case' && e.agencies.some(a => works.has(a)) && e.ids.every(id => visible.has(id))),
      e => e.id,
    ),
    mark: set(
      world.engine.marks,
      m => visible.has(m.case),
      m => m.id,
    ),
    // What somebody must do they see, whatever became of the case.
    due: set(
      world.engine.dues,
      d => visible.has(d.case) || (actor.whole && d.account === account),
      d => d.id,
    ),
    group: set(
      world.engine.groups,
      g => groups.has(g.id),
      g => g.id,
    ),
    groupMember: set(
      world.engine.groupMembers,
      m => groups.has(m.group),
      m => `${m.group} ${m.account}`,
    ),
    note: set(
      world.engine.notes,
      n => panels.has(n.panel),
      n => n.id,
    ),
    follower: set(
      world.engine.followers,
      f => ownVisible(f.case),
      f => f.case,
    ),
    resource: set(
      world.engine.resources,
      r => works.has(r.agency),
      r => r.id,
    ),
    brought: set(
      world.engine.brought,
      b => ownVisible(b.case),
      b => b.case,
    ),
    ...ofEverybody(worlds),
    body: bodies(mayReadBody),
    meeting: bodies(mayReadBody),
    document: bodies(mayReadBody),
    reader: set(
      everywhere(w => w.bodies.flatMap(b => b.readers.map(r => ({ body: b.id, reader: r })))),
      r => roles.has('clerk') || (actor.whole && r.reader === account),
      r => `${r.body} ${r.reader}`,
    ),
  }
}
export type Seen = ReturnType<typeof seen>

/** What somebody sees of people once the log holds a reading of these cases, all of which they see. */
export function read(actor: Actor, cases: readonly Case[]) {
  const { world } = actor
  const sights = new Map(cases.map(c => [c.id, sight(actor, c)]))
  const mayRead = (one: number, field: Field) => sights.get(one)?.has(field) ?? false
  const partyOf = (id: number) => world.parties.find(p => p.id === id)
  const ownCase = (id: number) =>
    world.cases.some(c => c.id === id && actor.works.has(c.agency) && sight(actor, c) !== null)
  return {
    party: set(
      world.parties,
      p => mayRead(p.case, fieldOf(p)),
      p => p.id,
    ),
    // What people are searched by is for the agency that wrote it.
    key: set(
      world.parties,
      p => mayRead(p.case, fieldOf(p)) && world.cases.some(c => c.id === p.case && actor.works.has(c.agency)),
      p => `${p.id} ${p.case}`,
    ),
    address: set(
      world.addresses,
      a => {
        const party = partyOf(a.party)
        return party !== undefined && mayRead(a.case, fieldOfAddress(party))
      },
      a => a.id,
    ),
    event: new Set([
      ...set(
        world.events,
        e => mayRead(e.case, e.field),
        e => `${e.id} event ${e.id}`,
      ),
      // That somebody is in another case too is for who works both, and for the officer who answers for the agency.
      ...set(
        world.engine.linkEvents,
        e => mayRead(e.case, e.field) && (ownCase(e.other) || actor.protects.has(e.agency)),
        e => `${e.id} event ${e.id}`,
      ),
    ]),
    file: set(
      world.engine.files,
      f => [f.field, ...f.also].every(field => mayRead(f.case, field)),
      f => f.id,
    ),
    link: set(
      world.engine.links,
      l =>
        ownCase(l.oneCase) &&
        ownCase(l.otherCase) &&
        [l.one, l.other].some(id => {
          const party = partyOf(id)
          return party !== undefined && mayRead(party.case, fieldOf(party))
        }),
      l => l.id,
    ),
  }
}
