/** Writes invented worlds into a database, past row security but not past the triggers; as the system, so that the log says who. */
import type { Client } from 'pg'
import type { Log } from './oracle.ts'
import { day, hash, hour, put } from './put.ts'
import type { World } from './world-engine.ts'
import { putCases } from './write-cases.ts'
import { putEngine } from './write-engine.ts'

async function putPeople(client: Client, worlds: readonly World[]) {
  const all = <T, R>(of: (w: World) => readonly T[], make: (item: T) => R): R[] => worlds.flatMap(of).map(make)
  await put(
    client,
    'access.agency',
    { id: 'int', slug: 'text', name: 'text', kind: 'text', controller_id: 'int', closed: 'date' },
    all(
      w => w.agencies,
      a => ({
        id: a.id,
        slug: `agency-${a.id}`,
        name: `Agency ${a.id}`,
        kind: 'other',
        controller_id: a.controller,
        closed: day(a.closed),
      }),
    ),
  )
  await put(
    client,
    'access.account',
    { id: 'int', name: 'text', email: 'text', state: 'text' },
    all(
      w => w.accounts,
      a => ({ id: a.id, name: a.name, email: `officer-${a.id}@example.test`, state: a.state }),
    ),
  )
  await put(
    client,
    'access.post',
    {
      id: 'int',
      account_id: 'int',
      role: 'text',
      agency_id: 'int',
      begins: 'date',
      ends: 'date',
      ended_at: 'timestamptz',
    },
    all(
      w => w.posts,
      p => ({
        id: p.id,
        account_id: p.account,
        role: p.role,
        agency_id: p.agency,
        begins: day(p.begins),
        ends: day(p.ends),
        ended_at: p.ended ? hour(-1) : null,
      }),
    ),
  )
  await put(
    client,
    'access.session',
    {
      id: 'bigint',
      token_hash: 'bytea',
      account_id: 'int',
      stage: 'text',
      strong: 'boolean',
      seen: 'timestamptz',
      idle: 'interval',
      ends: 'timestamptz',
      ended_at: 'timestamptz',
    },
    all(
      w => w.sessions,
      s => ({
        id: s.id,
        token_hash: hash(s.token),
        account_id: s.account,
        stage: s.stage,
        strong: s.strong,
        seen: hour(-s.idle / 60),
        idle: '30 minutes',
        ends: hour(s.ends),
        ended_at: s.ended ? hour(-0.1) : null,
      }),
    ),
  )
  const proofs = all(
    w => w.accounts,
    a => ({
      id: `passkey-${a.id}`,
      account_id: a.id,
      hash: hash(`password ${a.id}`),
      token_hash: hash(`link ${a.id}`),
      secret: 'hush',
      kind: 'openid',
      holds: {},
      ends: hour(1),
      key: hash(`failure ${a.id}`),
      public_key: '\\x00',
      counter: 0,
      name: 'Telephone',
      issuer: 'https://id.example.test',
      subject: String(a.id),
      tries: 1,
      last: hour(0),
      until: hour(1),
    }),
  )
  const account = { account_id: 'int' }
  await put(client, 'access.password', { ...account, hash: 'text' }, proofs)
  await put(client, 'access.totp', { ...account, secret: 'text' }, proofs)
  await put(
    client,
    'access.passkey',
    { ...account, id: 'text', public_key: 'bytea', counter: 'bigint', name: 'text' },
    proofs,
  )
  await put(client, 'access.recovery_code', { ...account, hash: 'bytea' }, proofs)
  await put(client, 'access.identity', { ...account, issuer: 'text', subject: 'text' }, proofs)
  await put(client, 'access.invitation', { ...account, token_hash: 'bytea', ends: 'timestamptz' }, proofs)
  await put(
    client,
    'access.journey',
    { token_hash: 'bytea', kind: 'text', holds: 'jsonb', ends: 'timestamptz' },
    proofs,
  )
  await put(client, 'access.failure', { key: 'bytea', tries: 'int', last: 'timestamptz', until: 'timestamptz' }, proofs)
  await put(
    client,
    'access.alert',
    { kind: 'text', account_id: 'int', says: 'text' },
    all(
      w => w.accounts,
      a => ({ kind: 'reset', account_id: a.id, says: `alert ${a.id}` }),
    ),
  )
  await put(
    client,
    'access.agreement',
    {
      id: 'int',
      slug: 'text',
      title: 'text',
      purpose: 'text',
      gateway: 'text',
      starts: 'date',
      review_on: 'date',
      ends: 'date',
      tells_presence: 'boolean',
    },
    all(
      w => w.agreements,
      a => ({
        id: a.id,
        slug: `agreement-${a.id}`,
        title: `Agreement ${a.id}`,
        purpose: a.purpose,
        gateway: 'A law',
        starts: day(a.starts),
        review_on: day(300),
        ends: day(a.ends),
        tells_presence: a.tells,
      }),
    ),
  )
  const parties = worlds.flatMap(w =>
    w.agreements.flatMap(a =>
      a.parties.map(p => ({
        agreement_id: a.id,
        agency_id: p.agency,
        signatory: 'Somebody',
        signed_on: day(p.signed),
        fields: p.fields,
      })),
    ),
  )
  await put(
    client,
    'access.agreement_party',
    { agreement_id: 'int', agency_id: 'int', signatory: 'text', signed_on: 'date' },
    parties,
  )
  await put(
    client,
    'access.agreement_field',
    { agreement_id: 'int', agency_id: 'int', field: 'text' },
    parties.flatMap(p => p.fields.map(field => ({ ...p, field }))),
  )
  await put(
    client,
    'people.body',
    { id: 'int', slug: 'text', name: 'text', kind: 'text', public: 'boolean', publisher: 'text' },
    all(
      w => w.bodies,
      b => ({
        id: b.id,
        slug: `body-${b.id}`,
        name: `Body ${b.id}`,
        kind: 'panel',
        public: b.public,
        publisher: 'Thornmere',
      }),
    ),
  )
  await put(
    client,
    'people.reader',
    { body_id: 'int', account_id: 'int' },
    worlds.flatMap(w => w.bodies.flatMap(b => b.readers.map(r => ({ body_id: b.id, account_id: r })))),
  )
  await put(
    client,
    'meetings.meeting',
    { id: 'int', slug: 'text', body_id: 'int', date: 'date', year: 'int' },
    all(
      w => w.bodies,
      b => ({ id: b.id, slug: `meeting-${b.id}`, body_id: b.id, date: '2026-05-01', year: 2026 }),
    ),
  )
  await put(
    client,
    'records.document',
    {
      id: 'int',
      slug: 'text',
      identity: 'text',
      publisher: 'text',
      title: 'text',
      kind: 'text',
      body_id: 'int',
      meeting_id: 'int',
    },
    all(
      w => w.bodies,
      b => ({
        id: b.id,
        slug: `document-${b.id}`,
        identity: `document-${b.id}`,
        publisher: 'Thornmere',
        title: 'Paper',
        kind: 'agenda',
        body_id: b.id,
        meeting_id: b.id,
      }),
    ),
  )
}

/** Entries as they were before the log was split by agency, beside those that the triggers made. */
async function putEntries(client: Client, worlds: readonly World[]) {
  await put(
    client,
    'access.entry',
    { kind: 'text', what: 'text', subject: 'text', ids: 'bigint[]', agencies: 'int[]' },
    worlds.flatMap(w => [
      ...w.cases.map((c, n) => {
        const both = [c, w.cases[(n + 1) % w.cases.length] ?? c]
        return {
          kind: 'consultation',
          what: 'find',
          subject: 'case',
          ids: both.map(x => x.id),
          agencies: both.map(x => x.agency),
        }
      }),
      ...w.cases.map(c => ({ kind: 'consultation', what: 'open', subject: 'case', ids: [c.id], agencies: [c.agency] })),
      { kind: 'sign-in', what: 'signed in', subject: 'account', ids: [], agencies: [] },
    ]),
  )
}

/** With `client` as the superuser. Gives what the log and the alerts then hold. */
export async function writeWorlds(client: Client, worlds: readonly World[], why: string): Promise<Log> {
  await client.query('begin')
  await client.query('select access.act_as_system($1)', [why])
  await putPeople(client, worlds)
  await putCases(client, worlds)
  await putEngine(client, worlds)
  await putEntries(client, worlds)
  await client.query('commit')
  const { rows } = await client.query<{ log: Log }>(`select jsonb_build_object(
    'entries', (select jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'account', account_id, 'subject', subject, 'ids', ids, 'agencies', agencies)) from access.entry),
    'alerts', (select jsonb_agg(jsonb_build_object('id', id, 'controller', controller_id)) from access.alert)) as log`)
  const log = rows[0]?.log
  if (!log) throw new Error('The log could not be read.')
  return log
}
