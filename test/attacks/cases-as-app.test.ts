/** Somebody who works cases and could slip SQL into a page, at what the engine keeps: other agencies' cases, panels, services and things. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eventsOf, holdCase } from '../../src/casework/case/event.store.ts'
import { caseBySlug } from '../../src/casework/case/store.ts'
import { nameForCase } from '../../src/casework/named/name-for-case.ts'
import { readCases } from '../../src/casework/read-cases.ts'
import { consent, taskDone } from '../../src/casework/act/every-case.ts'
import { stand } from '../../src/casework/type/stood.ts'
import type { Tx } from '../../src/db/index.ts'
import { agency, ask, makeWorld, person, type Who, type World } from '../casework-world.ts'
import { asRole } from '../../src/db/server.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const home = { asb: agency.safety, second: agency.safety, police: agency.police, housing: agency.homes } as const
type Worker = keyof typeof home

const reading = <T>(who: Who, ids: readonly number[], work: (tx: Tx) => Promise<T>) =>
  readCases({ db: world.db, session: world.session(who) }, { cases: [...ids], what: 'open', reason: 'test' }, work)

/** An event as SQL slipped into a page would write it. */
const event = (
  who: Worker,
  id: number,
  more: { field?: string; kind?: string; effects?: object[]; data?: object; corrects?: number; panel?: number } = {},
) =>
  `insert into casework.event (case_id, field, kind, says, data, effects, corrects_id, panel_id, account_id, agency_id)
   values (${id}, '${more.field ?? 'concern'}', '${more.kind ?? 'note'}', 'x', '${JSON.stringify(more.data ?? {})}',
           '${JSON.stringify(more.effects ?? [])}', ${more.corrects ?? null}, ${more.panel ?? null}, ${person[who]}, ${home[who]}) returning id`
const writes = (who: Worker, id: number, more?: Parameters<typeof event>[2]) =>
  reading(who, [id], tx => ask<{ id: number }>(tx, event(who, id, more)))

async function share(slug: string, to: 'police' | 'housing') {
  await world.as('asb', async tx => {
    const found = await caseBySlug(tx, slug)
    assert.ok(found)
    await nameForCase(tx, found, {
      kind: 'shared',
      accountId: person[to],
      agencyId: home[to],
      agreementId: 1,
      why: 'x',
      until: null,
    })
  })
}
const thin = async (id: number) =>
  (
    await world.past(
      `select agency_id as agency, stage, closed, limited, worker_id as worker from casework."case" where id = ${id}`,
    )
  )[0]

test('whoever receives a case by an agreement forges no act of its owner, and strikes out nothing that the owner wrote', async () => {
  const { id, slug } = await world.open('asb')
  await share(slug, 'housing')
  const [own] = (await writes('asb', id, { kind: 'consent', data: { answer: 'refused' } })) ?? []
  assert.ok(own)
  await writes('housing', id, { kind: 'consent', data: { answer: 'given' } })
  await writes('housing', id, { kind: 'task-done', data: { outcome: 'x' } })
  const stood = stand((await reading('asb', [id], tx => eventsOf(tx, id))) ?? [])
  assert.deepEqual(
    stood.all(consent).map(one => one.given.answer),
    ['refused'],
    'their event is shown, with their name, and is nobody’s consent',
  )
  assert.equal(stood.all(taskDone).length, 1, 'what anybody may do is theirs to do')
  for (const kind of ['struck-out', 'consent', 'note'])
    await assert.rejects(writes('housing', id, { kind, corrects: own.id }), /puts right one of the same case and field/)
  const [theirs] = (await writes('housing', id)) ?? []
  await writes('housing', id, { kind: 'struck-out', corrects: theirs?.id ?? 0 })
  await writes('asb', id, { kind: 'struck-out', corrects: own.id })
})

test('nobody moves another agency’s case: not by an event, not with what is theirs to do beside it, not through another case', async () => {
  const { id, slug } = await world.open('asb')
  const other = await world.open('housing', { kind: 'tenancy' })
  await share(slug, 'housing')
  await writes('asb', id, {
    kind: 'task',
    field: 'plan',
    effects: [{ do: 'due', key: 'task', record: 0, by: '2030-01-01', account: person.police }],
  })
  const [task] = await world.past(`select record, key from casework.due where case_id = ${id} and key = 'task'`)
  const met = { do: 'met', key: 'task', record: Number(task?.['record']) }
  for (const effects of [
    [{ do: 'stage', to: 'closed' }],
    [{ do: 'close', outcome: 'closed' }],
    [{ do: 'worker', to: person.housing }],
    [{ do: 'hand-over', to: agency.homes }],
    [{ do: 'unmark', record: met.record }],
    [met],
    [{ ...met, record: 0 }],
  ])
    await assert.rejects(writes('housing', id, { effects }), /Only the agency that owns a case moves it/)
  await share(slug, 'police')
  await assert.rejects(
    writes('police', id, { effects: [met, { do: 'stage', to: 'closed' }] }),
    /Only the agency that owns/,
  )
  await writes('police', id, { effects: [met] })
  // An event of one's own case says nothing of another's: its effects are applied where it stands.
  const before = await thin(id)
  await writes('housing', other.id, { effects: [{ do: 'stage', to: 'ended' }, met] })
  assert.deepEqual(await thin(id), before)
  await assert.rejects(
    reading('housing', [other.id, id], tx =>
      ask(tx, event('housing', other.id, { corrects: met.record, field: 'plan' })),
    ),
    /same case and field/,
  )
})

test('tasks are for those whom an agreement binds, and what others see of them has no room for words', async () => {
  const { id } = await world.open('asb')
  const due = (more: object) => ({ effects: [{ do: 'due', key: 'task', record: 0, by: '2030-01-01', ...more }] })
  for (const account of [person.stranger, person.clerk, 999])
    await assert.rejects(writes('asb', id, due({ account })), /A task is for somebody of an own agency/)
  await assert.rejects(writes('asb', id, due({ key: 'Ring Dorian Flax' })), /due_key_check/)
  await assert.rejects(writes('asb', id, due({ says: 'Ring Dorian Flax' })), /An effect says nothing else/)
  for (const effects of [
    [{ do: 'mark', key: 'Dorian Flax' }],
    [{ do: 'mark', key: 'who', value: 'Dorian Flax' }],
    [{ do: 'begin', key: 'where', value: '14 Teasel Walk' }],
    [{ do: 'stage', to: 'With Dorian' }],
    [{ do: 'close', outcome: 'Dorian has moved' }],
    [{ do: 'ward', to: '14 Teasel Walk' }],
    [{ do: 'priority', to: 7 }],
  ])
    await assert.rejects(writes('asb', id, { effects }), /_check|violates check/)
  await writes('asb', id, { ...due({ account: person.guest }), field: 'plan' })
  assert.deepEqual(
    await world.as('guest', tx =>
      ask(tx, `select key, due, account_id as account from casework.due where case_id = ${id}`),
    ),
    [{ key: 'task', due: '2030-01-01', account: person.guest }],
  )
  assert.equal((await world.as('guest', tx => ask(tx, `select from casework."case" where id = ${id}`))).length, 0)
})

const handOver = (id: number, to: number, ...more: object[]) =>
  writes('asb', id, { field: 'plan', kind: 'handed-over', effects: [{ do: 'hand-over', to }, ...more] })

test('a case is handed over by itself, to an agency that is open and bound; no door is left open behind it', async () => {
  const { id } = await world.open('asb')
  for (const more of [
    { do: 'hand-over', to: agency.homes },
    { do: 'worker', to: person.police },
    { do: 'stage', to: 'open' },
  ])
    await assert.rejects(handOver(id, agency.police, more), /No agreement in force/)
  for (const to of [agency.safety, agency.stranger, 999])
    await assert.rejects(handOver(id, to), /No agreement in force/)
  await world.past(`update access.agency set closed = current_date where id = ${agency.recovery}`)
  await assert.rejects(handOver(id, agency.recovery), /No agreement in force/)
  await world.past(`update access.agency set closed = null where id = ${agency.recovery}`)

  // Whoever gives it away has named themselves and a colleague as if of another agency, and somebody is kept out for good.
  const name = (account: number, kind: string, more = 'null, null') =>
    `insert into casework.named (case_id, account_id, kind, agreement_id, agency_id, why) values (${id}, ${account}, '${kind}', ${more}, 'x')`
  await world.as('asb', async tx => {
    await ask(tx, name(person.asb, 'shared', `1, ${agency.safety}`))
    await ask(tx, name(person.second, 'shared', `1, ${agency.safety}`))
    await ask(tx, name(person.asb, 'allowed'))
    await ask(tx, name(person.police, 'excluded'))
  })
  await handOver(id, agency.police)
  assert.deepEqual(
    await world.past(`select account_id as account, kind from casework.named where case_id = ${id}`),
    [{ account: person.police, kind: 'excluded' }],
    'the list of readers goes, whoever was kept out stays out',
  )
  assert.equal((await thin(id))?.['limited'], true)
  for (const who of ['asb', 'second', 'police'] as const) {
    assert.equal((await world.as(who, tx => ask(tx, `select from casework."case" where id = ${id}`))).length, 0, who)
    assert.equal(await reading(who, [id], async () => true), undefined, who)
  }
})

test('the figures of who gave a case away count it, and no longer say which it is', async () => {
  const { id } = await world.open('asb')
  const counted = (who: Who) =>
    world.as(who, tx =>
      ask<{ id: number | null; times: number; day: string | null }>(
        tx,
        `select case_id as id, times::int, day from casework.counted(${agency.safety}, 'tenancy', '{"counts": "flow", "mark": "referred"}',
                  date_trunc('month', current_date)::date, (date_trunc('month', current_date) + interval '1 month')::date - 1, current_date, '{}', 0, 1000)`,
      ),
    )
  assert.ok((await counted('second')).some(one => one.id === id))
  const hidden = (all: Awaited<ReturnType<typeof counted>>) => all.find(one => one.id === null)?.times ?? 0
  const before = hidden(await counted('second'))
  await handOver(id, agency.homes)
  const afterwards = await counted('second')
  assert.ok(!afterwards.some(one => one.id === id))
  assert.equal(hidden(afterwards), before + 1)
  await world.past(`insert into casework.named (case_id, account_id, kind, why) values (${id}, ${person.housing}, 'allowed', 'x');
                    update casework."case" set limited = true where id = ${id}`)
  assert.deepEqual(
    await counted('second'),
    afterwards,
    'whether the other agency keeps it to some of its own is not told',
  )
  for (const who of ['housing', 'police', 'guest', 'clerk'] as const)
    await assert.rejects(counted(who), /Only who works the cases/)
})

test('what one agency calls its things stands in nobody else’s way', async () => {
  await world.as('stranger', tx =>
    ask(
      tx,
      `insert into casework.resource (agency_id, kind, name, group_key) values (${agency.stranger}, 'investigating', 'x', 'xx')`,
    ),
  )
  const { id } = await world.open('asb')
  await writes('asb', id, { effects: [{ do: 'begin', key: 'investigating', value: '1' }] })
  for (const text of [
    `insert into casework.resource (agency_id, kind, name, group_key) values (${agency.safety}, 'camera', 'x', 'xx')`,
    `update casework.resource set agency_id = ${agency.stranger}`,
  ])
    await assert.rejects(
      world.as('stranger', tx => ask(tx, text)),
      /row-level security|permission denied/,
    )
})

test('a panel writes into a case only while it is open, by who sits there, and decides nothing of another agency’s', async () => {
  const { id, slug } = await world.open('asb')
  await share(slug, 'housing')
  const panel = async (state: string) =>
    Number(
      (
        await world.past(`insert into casework.panel (slug, name, purpose, agreement_id, agency_id, due, opened_at, closed_at, cancelled_at)
          values (md5(random()::text), 'x', 'crime-and-disorder', 1, ${agency.safety}, now(), ${state}) returning id`)
      )[0]?.['id'],
    )
  const [waiting, open, closed, old, called, foreign] = [
    await panel('null, null, null'),
    await panel(`now() - interval '1 hour', null, null`),
    await panel(`now() - interval '1 hour', now(), null`),
    await panel(`now() - interval '25 hours', null, null`),
    await panel('null, null, now()'),
    await panel(`now() - interval '1 hour', null, null`),
  ]
  for (const one of [waiting, open, closed, old, called]) {
    await world.past(`insert into casework.panel_case (panel_id, case_id) values (${one}, ${id});
      insert into casework.panel_member (panel_id, account_id, agency_id, capacity) values
        (${one}, ${person.asb}, ${agency.safety}, 'chair'), (${one}, ${person.housing}, ${agency.homes}, 'member')`)
  }
  // One of which somebody sits at, but which has not this case before it.
  await world.past(`insert into casework.panel_member (panel_id, account_id, agency_id, capacity) values
    (${foreign}, ${person.asb}, ${agency.safety}, 'chair'), (${foreign}, ${person.housing}, ${agency.homes}, 'member')`)
  for (const who of ['asb', 'housing', 'second'] as const)
    for (const one of [waiting, closed, old, called, foreign, ...(who === 'second' ? [open] : [])])
      await assert.rejects(
        writes(who, id, { panel: one, kind: 'panel-note' }),
        /written at its meeting|row-level security/,
        `${who} ${one}`,
      )
  for (const kind of ['panel-decided', 'panel-taken-up', 'closed', 'accepted'])
    await assert.rejects(writes('housing', id, { panel: open, kind }), /Only the agency that owns a case decides it/)
  await assert.rejects(
    writes('housing', id, { panel: open, kind: 'panel-said', effects: [{ do: 'stage', to: 'closed' }] }),
    /Only the agency that owns a case moves it/,
  )
  await writes('housing', id, { panel: open, kind: 'panel-said' })
  const said = async () =>
    (await world.past(`select decision from casework.panel_case where panel_id = ${open}`))[0]?.['decision']
  assert.equal(await said(), 'panel-said')
  for (const text of [
    `update casework.panel_case set decision = 'accepted' where panel_id = ${open}`,
    `insert into casework.panel_case (panel_id, case_id, decision) values (${open}, ${id}, 'accepted')`,
    `update casework.panel_note set words = 'x'`,
    `update casework.panel set agreement_id = 1 where id = ${open}`,
  ])
    await assert.rejects(
      world.as('asb', tx => ask(tx, text)),
      /permission denied/,
      text,
    )
})

test('services, followers and what was published are nobody else’s to take, read or change; a publication holds numbers', async () => {
  await world.past(`insert into casework.service values ('tenancy', ${agency.safety}, '2026-01-01', 'Ring us')`)
  const { id } = await world.open('asb')
  await world.past(`insert into casework.follower (case_id, token_hash) values (${id}, sha256('x'))`)
  const publish = (figures: object, owner: number = agency.safety) =>
    `insert into casework.publication (kind, agency_id, first, last, figures, definitions)
     values ('tenancy', ${owner}, '2024-04-01', '2025-03-31', '${JSON.stringify(figures)}', '[]')`
  for (const [who, text] of [
    ['police', `update casework.service set agency_id = ${agency.police}`],
    ['police', `delete from casework.service`],
    ['police', `update casework.follower set token_hash = sha256('mine')`],
  ] as const)
    assert.deepEqual(await world.as(who, tx => ask(tx, `${text} returning 1 as n`)), [], text)
  for (const [who, text] of [
    ['police', `insert into casework.service values ('case-review', ${agency.safety}, '2026-01-01', 'x')`],
    ['asb', `update casework.service set agency_id = ${agency.police}`],
    ['guest', `insert into casework.service values ('case-review', ${agency.recovery}, '2026-01-01', 'x')`],
    ['police', `insert into casework.follower (case_id, token_hash) values (${id}, sha256('mine'))`],
    ['asb', `select token_hash from casework.follower`],
    ['asb', `select * from casework.follow('x', 6)`],
    ['asb', `select * from casework.tally`],
    ['police', publish({ applications: 3 }, agency.police)],
    ['police', publish({ applications: 3 })],
    ['asb', publish({ applications: 'Dorian Flax' })],
    ['asb', publish({ 'Dorian Flax': 3 })],
    ['asb', publish({ applications: { of: 'Dorian' } })],
    ['asb', publish({ applications: 3 }).replace('definitions)', 'definitions, by_id)').replace(`'[]')`, `'[]', 3)`)],
  ] as const)
    await assert.rejects(
      world.as(who, tx => ask(tx, text)),
      /row-level security|permission denied|publication_figures_check/,
      text,
    )
  await world.as('asb', tx => ask(tx, publish({ applications: 3 })))
})

test('of all functions the signed-out run only those that say who acts and what is public', async () => {
  const granted = (role: string) =>
    asRole(world.server.login('postgres'), async admin => {
      const { rows } = await admin.query<{ f: string }>(
        `select p.oid::regprocedure::text as f from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname in ('casework', 'rights', 'notify') and has_function_privilege($1, p.oid, 'execute') order by 1`,
        [role],
      )
      return rows.map(({ f }) => f)
    })
  assert.deepEqual(await granted('public_web'), [])
  const own = await granted('app')
  for (const name of ['apply', 'add_entry', 'reached', 'lets_in', 'tally_anew', 'cells', 'counted_marks', 'follow'])
    assert.ok(!own.some(one => one.startsWith(`casework.${name}(`)), name)
})

test('plans and statistics guess nothing of what people are, in the new tables too', async () => {
  const columns = await world.past(`
    select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'casework'::regnamespace and a.attstattarget = 0 and not a.attisdropped`)
  const kept = new Set(columns.map(one => one['name']))
  for (const name of [
    'event.says',
    'event.kind',
    'event.data',
    'event.effects',
    'file.name',
    'file.sha256',
    'brought.reference',
    'same_person.why',
    'same_person.ended_why',
    'panel_note.matter',
    'panel_note.words',
    'panel_note.action',
  ])
    assert.ok(kept.has(name), name)
  const shown = await world.as('police', tx =>
    ask(
      tx,
      `select tablename, attname from pg_stats where schemaname = 'casework' and tablename not in ('service', 'publication', 'serial')`,
    ),
  )
  assert.deepEqual(shown, [])
})

test('a lock that somebody takes holds nobody up for longer than a statement lasts', async () => {
  const { id } = await world.open('asb')
  await asRole(world.server.login('app'), async attacker => {
    await attacker.query(`select pg_advisory_lock(hashtextextended('case', ${id}))`)
    await assert.rejects(
      reading('asb', [id], async tx => {
        await ask(tx, `set local statement_timeout = '1s'`)
        await holdCase(tx, id)
      }),
      /statement timeout/,
    )
    // Events do not wait for it: whoever reads the case can still write into it.
    await writes('asb', id)
  })
})
