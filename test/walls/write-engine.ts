/** The part of writing invented worlds that the engine keeps. */
import type { Client } from 'pg'
import { day, hash, put } from './put.ts'
import type { World } from './world-engine.ts'

/** After the cases, their people, events and panels, in the same transaction. */
export async function putEngine(client: Client, worlds: readonly World[]) {
  const all = <T, R>(of: (w: World['engine']) => readonly T[], make: (item: T) => R): R[] =>
    worlds.flatMap(w => of(w.engine)).map(make)
  await put(
    client,
    'casework.event',
    { id: 'bigint', case_id: 'bigint', field: 'text', kind: 'text', says: 'text', data: 'jsonb', agency_id: 'int' },
    all(
      w => w.linkEvents,
      e => ({
        id: e.id,
        case_id: e.case,
        field: e.field,
        kind: 'same-person',
        says: 'The same person is in another case.',
        data: { case: e.other, said: `event ${e.id}` },
        agency_id: e.agency,
      }),
    ),
  )
  const id = { id: 'bigint' }
  const ofCase = { case_id: 'bigint', event_id: 'bigint' }
  await put(
    client,
    'casework.mark',
    { ...id, ...ofCase, agency_id: 'int', kind: 'text', key: 'text', from_day: 'date', lasts: 'boolean' },
    all(
      w => w.marks,
      m => ({
        id: m.id,
        case_id: m.case,
        event_id: m.event,
        agency_id: m.agency,
        kind: 'asb',
        key: 'open',
        from_day: day(-3),
        lasts: true,
      }),
    ),
  )
  await put(
    client,
    'casework.due',
    { ...id, ...ofCase, key: 'text', due: 'date', account_id: 'int', of_worker: 'boolean', began: 'date' },
    all(
      w => w.dues,
      d => ({
        id: d.id,
        case_id: d.case,
        event_id: d.event,
        key: `clock-${d.id}`,
        due: day(3),
        account_id: d.account,
        of_worker: false,
        began: day(-3),
      }),
    ),
  )
  await put(
    client,
    'casework.file',
    { ...id, ...ofCase, field: 'text', also: 'text[]', name: 'text', type: 'text', bytes: 'bytea' },
    all(
      w => w.files,
      f => ({
        id: f.id,
        case_id: f.case,
        event_id: f.event,
        field: f.field,
        also: f.also,
        name: `file ${f.id}.txt`,
        type: 'text',
        bytes: hash(`bytes ${f.id}`),
      }),
    ),
  )
  await put(
    client,
    'casework.same_person',
    {
      ...id,
      one_id: 'bigint',
      other_id: 'bigint',
      one_case_id: 'bigint',
      other_case_id: 'bigint',
      same: 'boolean',
      made_by: 'int',
      why: 'text',
    },
    all(
      w => w.links,
      l => ({
        id: l.id,
        one_id: l.one,
        other_id: l.other,
        one_case_id: l.oneCase,
        other_case_id: l.otherCase,
        same: l.same,
        made_by: l.by,
        why: 'test',
      }),
    ),
  )
  await put(
    client,
    'casework.panel_group',
    {
      id: 'int',
      slug: 'text',
      key: 'text',
      name: 'text',
      agency_id: 'int',
      agreement_id: 'int',
      every: 'text',
    },
    all(
      w => w.groups,
      g => ({
        id: g.id,
        slug: `group-${g.id}`,
        key: 'group',
        name: `Group ${g.id}`,
        agency_id: g.agency,
        agreement_id: g.agreement,
        every: 'month',
      }),
    ),
  )
  await put(
    client,
    'casework.panel_group_member',
    { group_id: 'int', account_id: 'int', agency_id: 'int', capacity: 'text' },
    all(
      w => w.groupMembers,
      m => ({ group_id: m.group, account_id: m.account, agency_id: m.agency, capacity: 'member' }),
    ),
  )
  await put(
    client,
    'casework.panel_note',
    { id: 'int', panel_id: 'int', matter: 'text', words: 'text', action: 'text', owner_id: 'int', account_id: 'int' },
    all(
      w => w.notes,
      n => ({
        id: n.id,
        panel_id: n.panel,
        matter: 'A theme',
        words: 'x',
        action: 'x',
        owner_id: n.owner,
        account_id: n.account,
      }),
    ),
  )
  await put(
    client,
    'casework.service',
    { kind: 'text', agency_id: 'int', since: 'date', contact: 'text' },
    all(
      w => w.services,
      s => ({ kind: s.kind, agency_id: s.agency, since: day(-3), contact: 'Ring us' }),
    ),
  )
  await put(
    client,
    'casework.follower',
    { case_id: 'bigint', token_hash: 'bytea' },
    all(
      w => w.followers,
      f => ({ case_id: f.case, token_hash: hash(`follower ${f.case}`) }),
    ),
  )
  await put(
    client,
    'casework.resource',
    { id: 'int', agency_id: 'int', kind: 'text', name: 'text', group_key: 'text' },
    all(
      w => w.resources,
      r => ({ id: r.id, agency_id: r.agency, kind: 'camera', name: `Camera ${r.id}`, group_key: 'asb' }),
    ),
  )
  await put(
    client,
    'casework.brought',
    { case_id: 'bigint', agency_id: 'int', kind: 'text', reference: 'text' },
    all(
      w => w.brought,
      b => ({ case_id: b.case, agency_id: b.agency, kind: 'asb', reference: `OLD-${b.case}` }),
    ),
  )
  // Its trigger writes who publishes: the system publishes nothing.
  await client.query('set local session_replication_role = replica')
  await put(
    client,
    'casework.publication',
    {
      id: 'int',
      kind: 'text',
      agency_id: 'int',
      first: 'date',
      last: 'date',
      figures: 'jsonb',
      definitions: 'jsonb',
      by_id: 'int',
    },
    all(
      w => w.publications,
      p => ({
        id: p.id,
        kind: p.kind,
        agency_id: p.agency,
        first: '2024-01-01',
        last: '2024-12-31',
        figures: {},
        definitions: [],
        by_id: p.by,
      }),
    ),
  )
  await put(
    client,
    'casework.register',
    {
      id: 'int',
      case_id: 'bigint',
      kind: 'text',
      reference: 'text',
      agency_id: 'int',
      title: 'text',
      from_day: 'date',
      until_day: 'date',
      body: 'jsonb',
      by_id: 'int',
    },
    all(
      w => w.registered,
      r => ({
        id: r.id,
        case_id: r.case,
        kind: 'order',
        reference: `ORDER-${r.case}`,
        agency_id: r.agency,
        title: 'An order',
        from_day: '2024-01-01',
        until_day: '2024-12-31',
        body: {},
        by_id: r.by,
      }),
    ),
  )
  await client.query('set local session_replication_role = origin')
}
