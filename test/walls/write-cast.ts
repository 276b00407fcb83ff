/** Writes the cast of ../cast.ts into a database. */
import type { Client } from 'pg'
import type { Cast } from '../cast.ts'
import { day, hash, hour, put } from './put.ts'

type Rights = { posts: { account: number; role: string; agency: number }[]; colleague: number }

/** With `client` as the superuser. */
export async function writeCast(client: Client, cast: Cast, { posts, colleague }: Rights): Promise<void> {
  const { people } = cast
  const signedIn = cast.everybody.filter(p => p.token !== null)
  await client.query('begin')
  await client.query(`select access.act_as_system('set-up')`)
  await put(client, 'access.agency', { id: 'int', slug: 'text', name: 'text', kind: 'text', controller_id: 'int' }, [
    { id: cast.agencies.council, slug: 'council', name: 'Thornmere Council', kind: 'council' },
    {
      id: cast.agencies.safety,
      slug: 'community-safety',
      name: 'Community safety service',
      kind: 'council service',
      controller_id: cast.agencies.council,
    },
    { id: cast.agencies.police, slug: 'police', name: 'Vale Police', kind: 'police' },
    { id: cast.agencies.charity, slug: 'lantern', name: 'The Lantern Project', kind: 'charity' },
    { id: cast.agencies.housing, slug: 'larkfield', name: 'Larkfield Homes', kind: 'housing' },
  ])
  await put(client, 'access.account', { id: 'int', name: 'text', email: 'text', state: 'text', name_keys: 'text[]' }, [
    ...signedIn.map(p => ({ id: p.account, name: p.name, email: p.email, state: 'active', name_keys: [] })),
    {
      id: colleague,
      name: 'Thaddeus Bellweather',
      email: 'colleague@thornmere.example',
      state: 'active',
      name_keys: [],
    },
  ])
  await put(client, 'access.post', { id: 'int', account_id: 'int', role: 'text', agency_id: 'int', begins: 'date' }, [
    ...posts.map(({ account, role, agency }) => ({
      id: account,
      account_id: account,
      role,
      agency_id: agency,
      begins: day(-30),
    })),
    { id: colleague, account_id: colleague, role: 'caseworker', agency_id: cast.agencies.safety, begins: day(-30) },
  ])
  await put(
    client,
    'access.session',
    {
      id: 'bigint',
      token_hash: 'bytea',
      account_id: 'int',
      stage: 'text',
      strong: 'boolean',
      idle: 'interval',
      ends: 'timestamptz',
      seen: 'timestamptz',
    },
    signedIn.map(p => ({
      id: p.account,
      token_hash: hash(p.token ?? ''),
      account_id: p.account,
      stage: 'whole',
      strong: true,
      idle: '12 hours',
      ends: hour(12),
      seen: hour(0),
    })),
  )
  const parties = [
    { agency_id: cast.agencies.council, fields: ['identity', 'concern', 'risk', 'plan'] },
    { agency_id: cast.agencies.police, fields: ['identity', 'contact', 'concern', 'risk', 'plan'] },
    { agency_id: cast.agencies.charity, fields: ['identity', 'plan'] },
  ].map(party => ({ ...party, agreement_id: cast.agreement.id, signatory: 'The director', signed_on: day(-20) }))
  await put(
    client,
    'access.agreement',
    { id: 'int', slug: 'text', title: 'text', purpose: 'text', gateway: 'text', starts: 'date', review_on: 'date' },
    [
      {
        ...cast.agreement,
        title: 'Community safety in Thornmere',
        purpose: 'crime-and-disorder',
        gateway: 'Crime and Disorder Act 1998, section 115',
        starts: day(-20),
        review_on: day(345),
      },
    ],
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
  const owners = [
    {
      ...cast.cases.nuisance,
      agency_id: cast.agencies.safety,
      kind: 'anti-social-behaviour',
      purpose: 'crime-and-disorder',
      worker_id: people.councilCaseworker.account,
    },
    {
      ...cast.cases.limited,
      agency_id: cast.agencies.safety,
      kind: 'anti-social-behaviour',
      purpose: 'crime-and-disorder',
      worker_id: colleague,
    },
    {
      ...cast.cases.police,
      agency_id: cast.agencies.police,
      kind: 'offender-management',
      purpose: 'offender-management',
      worker_id: people.policeCaseworker.account,
    },
    {
      ...cast.cases.housing,
      agency_id: cast.agencies.housing,
      kind: 'tenancy',
      purpose: 'crime-and-disorder',
      worker_id: people.outsider.account,
    },
  ]
  await put(
    client,
    'casework."case"',
    {
      id: 'bigint',
      slug: 'text',
      reference: 'text',
      kind: 'text',
      purpose: 'text',
      agency_id: 'int',
      worker_id: 'int',
    },
    owners,
  )
  const keysOf = (words: string): string[] => words.toLowerCase().split(' ')
  await put(
    client,
    'casework.party',
    {
      id: 'bigint',
      case_id: 'bigint',
      role: 'text',
      name: 'text',
      born: 'date',
      name_keys: 'text[]',
      agency_id: 'int',
    },
    owners.map(c => ({
      id: c.party,
      case_id: c.id,
      role: 'subject',
      name: c.name,
      born: '1988-03-04',
      name_keys: keysOf(c.name),
      agency_id: c.agency_id,
    })),
  )
  await put(
    client,
    'casework.address',
    { party_id: 'bigint', lines: 'text', postcode: 'text', postcode_key: 'text', id: 'bigint' },
    owners.map(c => ({
      id: c.party,
      party_id: c.party,
      lines: '7 Wicket Row',
      postcode: 'TM4 2QB',
      postcode_key: 'tm42qb',
    })),
  )
  await put(
    client,
    'casework.key',
    { kind: 'text', key: 'text', case_id: 'bigint', party_id: 'bigint' },
    owners.flatMap(c =>
      [...keysOf(c.name).map(key => ({ kind: 'name', key })), { kind: 'born', key: '1988-03-04' }].map(key => ({
        ...key,
        case_id: c.id,
        party_id: c.party,
      })),
    ),
  )
  await put(
    client,
    'casework.event',
    { id: 'bigint', case_id: 'bigint', field: 'text', kind: 'text', says: 'text', agency_id: 'int' },
    owners.flatMap(c =>
      ['concern', 'health'].map((field, n) => ({
        id: c.id * 10 + n,
        case_id: c.id,
        field,
        kind: 'note',
        says: `${c.secret}: ${field}`,
        agency_id: c.agency_id,
      })),
    ),
  )
  await put(client, 'casework.named', { case_id: 'bigint', account_id: 'int', kind: 'text', why: 'text' }, [
    {
      case_id: cast.cases.limited.id,
      account_id: colleague,
      kind: 'allowed',
      why: 'Somebody at the council is a neighbour',
    },
  ])
  await put(
    client,
    'casework.panel',
    {
      id: 'int',
      slug: 'text',
      name: 'text',
      purpose: 'text',
      agreement_id: 'int',
      agency_id: 'int',
      due: 'timestamptz',
      opened_at: 'timestamptz',
    },
    [
      {
        ...cast.panel,
        purpose: 'crime-and-disorder',
        agreement_id: cast.agreement.id,
        agency_id: cast.agencies.safety,
        due: hour(0),
        opened_at: hour(-0.5),
      },
    ],
  )
  await put(
    client,
    'casework.panel_member',
    { panel_id: 'int', account_id: 'int', agency_id: 'int', capacity: 'text' },
    [
      {
        panel_id: cast.panel.id,
        account_id: people.councilCaseworker.account,
        agency_id: cast.agencies.safety,
        capacity: 'chair',
      },
      {
        panel_id: cast.panel.id,
        account_id: people.policeCaseworker.account,
        agency_id: cast.agencies.police,
        capacity: 'member',
      },
      {
        panel_id: cast.panel.id,
        account_id: people.panelGuest.account,
        agency_id: cast.agencies.charity,
        capacity: 'guest',
      },
    ],
  )
  await put(client, 'casework.panel_case', { panel_id: 'int', case_id: 'bigint' }, [
    { panel_id: cast.panel.id, case_id: cast.cases.nuisance.id },
  ])
  await put(
    client,
    'casework.search',
    { slug: 'text', account_id: 'int', reason: 'text', found: 'bigint[]', present: 'int[]', at: 'timestamptz' },
    [
      {
        ...cast.found,
        account_id: people.councilCaseworker.account,
        reason: 'A neighbour rang',
        found: [cast.cases.nuisance.id],
        present: [],
        at: hour(0),
      },
    ],
  )
  await put(
    client,
    'people.body',
    { id: 'int', slug: 'text', name: 'text', kind: 'text', public: 'boolean', publisher: 'text' },
    [{ ...cast.body, kind: 'panel', public: false, publisher: 'Thornmere Council' }],
  )
  await put(client, 'people.reader', { body_id: 'int', account_id: 'int' }, [
    { body_id: cast.body.id, account_id: people.councillor.account },
  ])
  await put(client, 'meetings.meeting', { id: 'int', slug: 'text', body_id: 'int', date: 'date', year: 'int' }, [
    { ...cast.body.meeting, body_id: cast.body.id, date: '2026-05-01', year: 2025 },
  ])
  await client.query('commit')
}
