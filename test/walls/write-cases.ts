/** The part of writing invented worlds that is about cases and panels. */
import type { Client } from 'pg'
import { day, hour, put } from './put.ts'
import type { World } from './world-engine.ts'

export async function putCases(client: Client, worlds: readonly World[]) {
  const all = <T, R>(of: (w: World) => readonly T[], make: (item: T) => R): R[] => worlds.flatMap(of).map(make)
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
      closed: 'date',
    },
    all(
      w => w.cases,
      c => ({
        id: c.id,
        slug: `case-${c.id}`,
        reference: `ASB-${c.id}`,
        kind: 'asb',
        purpose: c.purpose,
        agency_id: c.agency,
        worker_id: c.worker,
        closed: day(c.closed),
      }),
    ),
  )
  await put(
    client,
    'casework.party',
    { id: 'bigint', case_id: 'bigint', role: 'text', name: 'text', born: 'date', name_keys: 'text[]' },
    all(
      w => w.parties,
      p => ({ id: p.id, case_id: p.case, role: p.role, name: p.words.join(' '), born: p.born, name_keys: p.words }),
    ),
  )
  await put(
    client,
    'casework.address',
    { id: 'bigint', party_id: 'bigint', lines: 'text', postcode_key: 'text' },
    all(
      w => w.addresses,
      a => ({ id: a.id, party_id: a.party, lines: 'Hidden Lane', postcode_key: a.postcode }),
    ),
  )
  const keys = worlds.flatMap(w =>
    w.parties.flatMap(p => {
      const key = (kind: string, of: string) => ({ kind, key: of, case_id: p.case, party_id: p.id })
      const homes = w.addresses.filter(a => a.party === p.id)
      return [...new Set(p.words)]
        .map(word => key('name', word))
        .concat(p.born === null ? [] : key('born', p.born), ...homes.map(a => key('postcode', a.postcode)))
    }),
  )
  await put(client, 'casework.key', { kind: 'text', key: 'text', case_id: 'bigint', party_id: 'bigint' }, keys)
  await put(
    client,
    'casework.event',
    { id: 'bigint', case_id: 'bigint', field: 'text', kind: 'text', says: 'text', data: 'jsonb', agency_id: 'int' },
    all(
      w => w.events,
      e => ({
        id: e.id,
        case_id: e.case,
        field: e.field,
        kind: 'note',
        says: 'Something happened.',
        data: { said: `event ${e.id}` },
        agency_id: e.agency,
      }),
    ),
  )
  await put(
    client,
    'casework.named',
    {
      case_id: 'bigint',
      account_id: 'int',
      kind: 'text',
      agreement_id: 'int',
      agency_id: 'int',
      why: 'text',
      until: 'timestamptz',
    },
    all(
      w => w.named,
      n => ({
        case_id: n.case,
        account_id: n.account,
        kind: n.kind,
        agreement_id: n.agreement,
        agency_id: n.agency,
        why: 'test',
        until: hour(n.until),
      }),
    ),
  )
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
      closed_at: 'timestamptz',
    },
    worlds.flatMap(w =>
      w.panels.map(p => ({
        id: p.id,
        slug: `panel-${p.id}`,
        name: `Panel ${p.id}`,
        purpose: w.agreements.find(a => a.id === p.agreement)?.purpose,
        agreement_id: p.agreement,
        agency_id: p.agency,
        due: hour(0),
        opened_at: hour(p.opened),
        closed_at: hour(p.closed),
      })),
    ),
  )
  await put(
    client,
    'casework.panel_member',
    { panel_id: 'int', account_id: 'int', agency_id: 'int', capacity: 'text' },
    all(
      w => w.members,
      m => ({ panel_id: m.panel, account_id: m.account, agency_id: m.agency, capacity: 'member' }),
    ),
  )
  await put(
    client,
    'casework.panel_case',
    { panel_id: 'int', case_id: 'bigint' },
    all(
      w => w.puts,
      p => ({ panel_id: p.panel, case_id: p.case }),
    ),
  )
  await put(
    client,
    'casework.search',
    { slug: 'text', account_id: 'int', at: 'timestamptz', reason: 'text', found: 'bigint[]', present: 'int[]' },
    all(
      w => w.searches,
      s => ({ slug: s.slug, account_id: s.account, at: hour(s.at), reason: 'test', found: [], present: [] }),
    ),
  )
}
