/** Tries every door of the database as everybody in a world, and compares what comes out with the oracle, both ways. */
import type { Client } from 'pg'
import { attempts, unwritable } from './attempts.ts'
import {
  arrive,
  fieldOf,
  fieldOfAddress,
  type Log,
  ofEverybody,
  read,
  seen,
  type Seen,
  sight,
  toldPresence,
} from './oracle.ts'
import type { Case, Signed } from './world.ts'
import type { World } from './world-engine.ts'

type Kind = keyof Seen
type Read = ReturnType<typeof read>

/** Each kind of record with its table and the words that name a row of it. */
type Door = { from: string; key: string; where?: string; plain?: true }
const records: Record<Kind, Door> = {
  case: { from: 'casework."case"', key: 't.id::text' },
  named: { from: 'casework.named', key: "concat_ws(' ', t.case_id, t.account_id, t.kind)" },
  panel: { from: 'casework.panel', key: 't.id::text' },
  member: { from: 'casework.panel_member', key: "concat_ws(' ', t.panel_id, t.account_id)" },
  put: { from: 'casework.panel_case', key: "concat_ws(' ', t.panel_id, t.case_id)" },
  search: { from: 'casework.search', key: 't.slug', where: "t.slug like 'search-%'" },
  account: { from: 'access.account', key: 't.id::text' },
  post: { from: 'access.post', key: 't.id::text' },
  agency: { from: 'access.agency', key: 't.id::text' },
  agreement: { from: 'access.agreement', key: 't.id::text' },
  alert: { from: 'access.alert', key: 't.id::text' },
  entry: { from: 'access.entry', key: 't.id::text', where: 't.id <= $1' },
  body: { from: 'people.body', key: 't.id::text' },
  meeting: { from: 'meetings.meeting', key: 't.id::text' },
  document: { from: 'records.document', key: 't.id::text' },
  reader: { from: 'people.reader', key: "concat_ws(' ', t.body_id, t.account_id)" },
  mark: { from: 'casework.mark', key: 't.id::text' },
  due: { from: 'casework.due', key: 't.id::text' },
  group: { from: 'casework.panel_group', key: 't.id::text' },
  groupMember: { from: 'casework.panel_group_member', key: "concat_ws(' ', t.group_id, t.account_id)" },
  note: { from: 'casework.panel_note', key: 't.id::text' },
  service: { from: 'casework.service', key: 't.kind' },
  publication: { from: 'casework.publication', key: 't.id::text', plain: true },
  registered: { from: 'casework.register', key: 't.id::text', plain: true },
  follower: { from: 'casework.follower', key: 't.case_id::text', plain: true },
  resource: { from: 'casework.resource', key: 't.id::text' },
  brought: { from: 'casework.brought', key: 't.case_id::text' },
}
const personal: Record<keyof Read, Door> = {
  party: { from: 'casework.party', key: 't.id::text' },
  key: { from: 'casework.key', key: "concat_ws(' ', t.party_id, t.case_id)", plain: true },
  address: { from: 'casework.address', key: 't.id::text' },
  event: { from: 'casework.event', key: "concat_ws(' ', t.id, t.data ->> 'said')" },
  file: { from: 'casework.file', key: 't.id::text' },
  link: { from: 'casework.same_person', key: 't.id::text' },
}

/** Ways of asking for the same rows. Whoever could get one row more by asking otherwise would have found a hole. */
type Way = (from: string, key: string, where: string) => string
const plainly: Way = (from, key, where) => `select ${key} as k from ${from} t where ${where}`
const ways: Way[] = [
  plainly,
  (from, key, where) =>
    `with a as (select t.ctid, ${key} as k from ${from} t where ${where}) select b.k from a join a b using (ctid)`,
  (from, key, where) =>
    `select k from (select ${key} as k, random() as r from ${from} t where ${where}) x where r >= 0 or k = ''`,
  (from, key, where) =>
    `select unnest(array(select ${key} from ${from} t where exists (select from ${from} u where u.ctid = t.ctid) and ${where})) as k`,
]

const secret = [
  'session',
  'password',
  'totp',
  'passkey',
  'recovery_code',
  'identity',
  'invitation',
  'failure',
  'journey',
  'acting',
  'system_why',
  'seal',
]
  .map(t => `access.${t}`)
  .concat('casework.resumed', 'casework.serial', 'casework.tally')

/** Every table that is tried: a new one belongs among them. */
export const tried: ReadonlySet<string> = new Set(
  [...Object.values(records), ...Object.values(personal)]
    .map(({ from }) => from.replaceAll('"', ''))
    .concat(secret, 'casework.opened_for'),
)

export type Found = { triples: number; faults: string[] }

const differ = (left: ReadonlySet<string>, right: ReadonlySet<string>) => [...left].filter(k => !right.has(k))

export class Inspector {
  readonly found: Found = { triples: 0, faults: [] }
  readonly #client: Client
  readonly #worlds: readonly World[]
  readonly #log: Log
  readonly #last: number
  #turn = 0
  constructor(client: Client, worlds: readonly World[], log: Log) {
    this.#client = client
    this.#worlds = worlds
    this.#log = log
    this.#last = Math.max(0, ...log.entries.map(e => e.id))
  }

  #compare(who: string, door: string, expected: ReadonlySet<string>, got: readonly string[], tried: number) {
    const out = new Set(got)
    for (const k of differ(out, expected)) this.found.faults.push(`${who}, ${door}: leaks ${k}`)
    for (const k of differ(expected, out)) this.found.faults.push(`${who}, ${door}: hides ${k}`)
    this.found.triples += tried
  }

  /** Where not all columns are granted, the other ways are closed to everybody. */
  #nextWay(plain?: true) {
    if (plain) return { ask: plainly, n: 0 }
    const n = this.#turn++ % ways.length
    return { ask: ways[n] ?? plainly, n }
  }

  async #keys(text: string, values: unknown[] = []): Promise<string[]> {
    return (await this.#client.query<{ k: string }>(text, values)).rows.map(({ k }) => k)
  }

  /** In a transaction as whoever has this token, rolled back (or committed) at its end. False where the token opens nothing. */
  async #as(session: Signed, work: () => Promise<void>, end: 'rollback' | 'commit' = 'rollback'): Promise<boolean> {
    await this.#client.query('begin')
    const { rows } = await this.#client.query<{ who: unknown }>('select access.act_as($1) as who', [session.token])
    await work()
    await this.#client.query(end)
    return rows[0]?.who !== null
  }

  /** The statement must be refused; gives what the error says. */
  async refused(who: string, text: string, values: unknown[] = []): Promise<string> {
    await this.#client.query('savepoint door')
    try {
      await this.#client.query(text, values)
    } catch (error) {
      await this.#client.query('rollback to door')
      this.found.triples++
      return error instanceof Error ? error.message : String(error)
    }
    this.found.faults.push(`${who}: was not refused: ${text}`)
    return ''
  }

  async world(world: World): Promise<void> {
    for (const session of world.sessions) await this.#everything(world, session)
  }

  async #everything(world: World, session: Signed) {
    const actor = arrive(world, session)
    const nothing = Object.fromEntries(Object.keys(records).map(kind => [kind, new Set<string>()])) as Seen
    const open = new Set(this.#worlds.flatMap(w => w.bodies.filter(b => b.public).map(b => String(b.id))))
    const expected = actor
      ? seen(actor, this.#worlds, this.#log)
      : { ...nothing, ...ofEverybody(this.#worlds), body: open, meeting: open, document: open }
    const who = `world ${world.base}, account ${session.account}, session ${session.id} (${session.stage}${session.strong ? ', strong' : ''})`
    const cases = world.cases.filter(c => actor && sight(actor, c))
    const letIn = await this.#as(session, async () => {
      for (const [kind, { from, key, where = 'true', plain }] of Object.entries(records) as [Kind, Door][]) {
        const { ask, n } = this.#nextWay(plain)
        const got = await this.#keys(ask(from, key, where), kind === 'entry' ? [this.#last] : [])
        this.#compare(who, `${kind} by way ${n}`, expected[kind], got, this.#own(world, kind))
      }
      for (const [kind, { from, key }] of Object.entries(personal))
        this.#compare(
          who,
          `${kind} without a reading`,
          new Set(),
          await this.#keys(`select ${key} as k from ${from} t`),
          world.parties.length,
        )
      for (const from of secret) await this.refused(who, `select * from ${from}`)
      await this.#changes(who, world, session, expected)
    })
    if (letIn !== (actor !== null)) this.found.faults.push(`${who}: ${letIn ? 'let in' : 'kept out'}`)
    if (!actor) return
    const hidden = world.cases.filter(c => !cases.includes(c))
    if (cases.length > 0) await this.#reading(who, world, session, cases, session.id % 2 === 0)
    const one = cases[session.id % Math.max(1, cases.length)]
    if (one && cases.length > 1) await this.#reading(who, world, session, [one], false)
    const kept = hidden[session.id % Math.max(1, hidden.length)]
    if (kept) await this.#noReading(who, session, [...cases.slice(0, 1), kept])
    await this.#finding(who, world, session)
  }

  #own(world: World, kind: Kind): number {
    const size: Partial<Record<Kind, number>> = {
      case: world.cases.length,
      named: world.named.length,
      panel: world.panels.length,
      member: world.members.length,
      put: world.puts.length,
      account: world.accounts.length,
      post: world.posts.length,
    }
    return size[kind] ?? 3
  }

  /** Changes that read no column are not held by the policies for reading: what they count must not be more than is seen. */
  async #changes(who: string, world: World, session: Signed, expected: Seen) {
    const actor = arrive(world, session)
    const own = new Set(world.cases.filter(c => actor?.works.has(c.agency)).map(c => String(c.id)))
    const led = new Set(world.panels.filter(p => actor?.works.has(p.agency)).map(p => String(p.id)))
    const first = (k: string) => k.split(' ')[0] ?? ''
    const second = (k: string) => k.split(' ')[1] ?? ''
    const admin = actor?.roles.has('administrator') === true
    const { engine } = world
    const works = (agency: number) => actor?.works.has(agency) === true
    const puts = [...expected.put].filter(k => expected.case.has(second(k)))
    const ledGroups = new Set(engine.groups.filter(g => works(g.agency)).map(g => g.id))
    const services = admin ? expected.service.size : engine.services.filter(s => works(s.agency)).length
    // Grants are the same for everybody.
    if (session === world.sessions[0]) for (const text of unwritable) await this.refused(who, text)
    const counts: [string, number][] = [
      ["update casework.party set name = 'x'", 0],
      ["update casework.address set lines = 'x'", 0],
      ['delete from casework.key', 0],
      ['delete from casework.named', [...expected.named].filter(k => !k.endsWith('rights')).length],
      ['delete from casework.panel_case', puts.filter(k => own.has(second(k))).length],
      ['update casework.panel_case set position = 1', puts.filter(k => own.has(second(k)) || led.has(first(k))).length],
      ['delete from casework.panel_member', [...expected.member].filter(k => led.has(first(k))).length],
      [
        `update casework.panel_member set attended = 'present'`,
        [...expected.member].filter(k => led.has(first(k))).length,
      ],
      [`update casework.panel_group set every = 'week'`, ledGroups.size],
      ['delete from casework.panel_group_member', engine.groupMembers.filter(m => ledGroups.has(m.group)).length],
      [
        'update casework.panel_note set done = current_date',
        engine.notes.filter(
          n => expected.note.has(String(n.id)) && (n.owner === actor?.account || led.has(String(n.panel))),
        ).length,
      ],
      ['update casework.follower set made_at = now()', expected.follower.size],
      ['update casework.service set since = current_date', services],
      ['delete from casework.service', services],
      [`update casework.resource set group_key = 'asb'`, expected.resource.size],
      ['update access.agency set closed = null', admin ? expected.agency.size : 0],
      ['update access.alert set seen_at = now()', expected.alert.size],
    ]
    for (const [text, n] of counts) {
      await this.#client.query('savepoint door')
      const { rowCount } = await this.#client.query(text)
      await this.#client.query('rollback to door')
      this.found.triples++
      if (rowCount !== n) this.found.faults.push(`${who}: ${text} touches ${rowCount}, not ${n}`)
    }
  }

  async #begin(session: Signed, ids: readonly number[]): Promise<string | null> {
    let reading: string | null = null
    const begin = async () => {
      const { rows } = await this.#client.query<{ r: string | null }>(
        `select casework.begin_read($1, 'open', 'A test') as r`,
        [ids],
      )
      reading = rows[0]?.r ?? null
    }
    await this.#as(session, begin, 'commit')
    return reading
  }

  async #reading(who: string, world: World, session: Signed, cases: readonly Case[], writes: boolean) {
    const actor = arrive(world, session)
    if (!actor) return
    const reading = await this.#begin(
      session,
      cases.map(c => c.id),
    )
    if (reading === null) {
      this.found.faults.push(`${who}: cannot begin to read ${cases.map(c => c.id).join()}`)
      return
    }
    const expected = read(actor, cases)
    await this.#as(session, async () => {
      await this.#client.query('select casework.resume($1)', [reading])
      for (const [kind, { from, key, plain }] of Object.entries(personal) as [keyof Read, Door][]) {
        const { ask, n } = this.#nextWay(plain)
        this.#compare(
          who,
          `${kind} in a reading by way ${n}`,
          expected[kind],
          await this.#keys(ask(from, key, 'true')),
          world.parties.length,
        )
      }
      await this.refused(who, 'select casework.resume($1)', [reading])
      const one = cases[session.id % cases.length]
      for (const { text, may } of one && writes ? attempts(actor, one) : []) await this.#attempt(who, text, may)
    })
  }

  async #attempt(who: string, text: string, may: boolean) {
    await this.#client.query('savepoint door')
    const says = await this.#client.query(text).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    await this.#client.query('rollback to door')
    this.found.triples++
    if ((says === '') !== may) this.found.faults.push(`${who}: ${may ? `cannot (${says})` : 'can'} ${text}`)
  }

  async #noReading(who: string, session: Signed, cases: readonly Case[]) {
    const reading = await this.#begin(
      session,
      cases.map(c => c.id),
    )
    this.found.triples++
    if (reading !== null) this.found.faults.push(`${who}: may begin to read ${cases.map(c => c.id).join()}`)
  }

  async #finding(who: string, world: World, session: Signed) {
    const actor = arrive(world, session)
    const party = world.parties[session.id % world.parties.length]
    if (!actor || !party) return
    const postcode =
      session.id % 2 === 0 ? null : (world.addresses.find(a => a.party === party.id)?.postcode ?? 'th9zz')
    const found = new Set<string>()
    const present = new Set<string>()
    const caseOf = (id: number) => world.cases.find(c => c.id === id)
    const alike = this.#worlds
      .flatMap(w => w.parties)
      .filter(p => (party.born === null || p.born === party.born) && party.words.every(word => p.words.includes(word)))
    for (const p of alike) {
      const one = caseOf(p.case)
      const sees = one && sight(actor, one)
      const lives = world.addresses.some(a => a.party === p.id && a.postcode === postcode)
      if (sees?.has(fieldOf(p)) && (postcode === null || (lives && sees.has(fieldOfAddress(p)))))
        found.add(String(p.case))
    }
    for (const p of alike) {
      const one = caseOf(p.case)
      // Of a name alone, as of a place, nothing is told.
      const asked = party.born !== null
      if (asked && one && !found.has(String(p.case)) && toldPresence(actor, p, one)) present.add(String(one.agency))
    }
    await this.#as(session, async () => {
      const { rows } = await this.#client.query<{ slug: string | null }>(
        `select casework.find($1, $2, $3, $4, gen_random_uuid()::text, 'A test') as slug`,
        [party.words, party.words.map(() => '-'), party.born, postcode],
      )
      const slug = rows[0]?.slug ?? null
      if ((slug === null) !== (actor.sits.size === 0)) this.found.faults.push(`${who}: finding gives ${slug}`)
      const kept = await this.#client.query<{ found: string[]; present: number[] }>(
        'select found, present from casework.search where slug = $1',
        [slug],
      )
      this.#compare(who, 'finds', actor.sits.size === 0 ? new Set() : found, kept.rows[0]?.found ?? [], alike.length)
      this.#compare(
        who,
        'is told of',
        actor.sits.size === 0 ? new Set() : present,
        (kept.rows[0]?.present ?? []).map(String),
        alike.length,
      )
    })
  }
}
