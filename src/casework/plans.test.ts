/** The plans of what is asked most, under row security as `app`: indexes find the rows, and no table is read from end to end. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { randomSlug, today } from '../lib/index.ts'
import { agency, ask, makeWorld, person, type World } from '../../test/casework-world.ts'
import { testEngine } from '../../test/engine.ts'
import { rows, type Tx } from '../db/index.ts'
import { assignCase } from './case/assign-case.ts'
import { openCase } from './case/open-case.ts'
import { caseBySlug } from './case/store.ts'
import { nameForCase } from './named/name-for-case.ts'
import { namedFor, panelsWith } from './named/store.ts'
import { caseList } from './case/list.store.ts'
import { eventsOf } from './case/event.store.ts'
import { partiesOf } from './party/store.ts'
import { beginRead, resume } from './reading.store.ts'
import { findPeople } from './search/store.ts'

let world: World
before(async () => {
  world = await makeWorld()
  await world.past(`
    insert into casework."case" (slug, reference, kind, purpose, agency_id, worker_id, opened, closed)
      select 'c' || n, 'C-' || n, 'tenancy', 'crime-and-disorder', 2 + n % 3, case when n % 100 = 0 then 1 end, date '2020-01-01' + n % 2000,
             case when n % 5 > 0 then date '2026-01-01' end from generate_series(1, 20000) n;
    insert into casework.party (case_id, field, role, name, name_keys) select n, 'identity', 'subject', 'P ' || n, array['p', n::text] from generate_series(1, 20000) n;
    insert into casework.address (party_id, case_id, field, lines) select n, n, 'contact', 'A' from generate_series(1, 20000) n;
    insert into casework.event (case_id, field, kind, says) select n, 'concern', 'note', 'E' from generate_series(1, 20000) n;
    insert into casework.key (kind, key, case_id, party_id) select k, case k when 'born' then '1990-01-01' else n::text end, n, n from generate_series(1, 20000) n, unnest(array['name', 'sound', 'born']) k;`)
  await world.past('vacuum analyze')
})
after(() => world.db.close())

/** Tables that were read from end to end by what `work` asks, and in what order; functions included. */
async function readWhole(work: (tx: Tx) => Promise<unknown>): Promise<string[]> {
  const scans = (tx: Tx) =>
    ask<{ name: string; n: number }>(
      tx,
      `select relname as name, seq_scan as n from pg_stat_xact_user_tables where schemaname = 'casework' and relname in ('case', 'party', 'address', 'event', 'key')`,
    )
  return world.as('asb', async tx => {
    const first = new Map((await scans(tx)).map(({ name, n }) => [name, n]))
    await work(tx)
    return (await scans(tx)).filter(({ name, n }) => n > (first.get(name) ?? 0)).map(({ name }) => name)
  })
}

test('the measure used below notices a table that is read whole', async () => {
  assert.deepEqual(await readWhole(tx => ask(tx, 'select count(*) from casework.event')), ['event'])
})

test('the case list goes along the index in its own order: one’s agency’s, one’s own, those shared with one', async () => {
  const asked = { state: 'open', limit: 26 } as const
  for (const whose of [{ agencyId: agency.safety }, { workerId: 1 }, 'shared'] as const)
    assert.deepEqual(await readWhole(tx => caseList(tx, { ...asked, whose })), [], JSON.stringify(whose))
  const after = { opened: '2024-01-01', id: 5 }
  assert.deepEqual(await readWhole(tx => caseList(tx, { ...asked, whose: { agencyId: agency.safety }, after })), [])
  const plan = await world.as('asb', tx =>
    rows(
      sql<{
        'QUERY PLAN': string
      }>`explain select c.id from casework."case" c where c.agency_id = ${agency.safety} and c.closed is null
        order by c.opened desc, c.id desc limit 26`,
      tx,
    ),
  )
  const text = plan.map(line => line['QUERY PLAN']).join('\n')
  assert.match(text, /Index Scan using case_open/)
  assert.doesNotMatch(text, /Sort/)
})

test('a case is found by its address, and its people and events by the case', async () => {
  assert.deepEqual(await readWhole(tx => caseBySlug(tx, 'c300')), [])
  const reading = await world.as('asb', tx => beginRead(tx, [300], 'open', 'court'))
  assert.ok(reading)
  const whole = await readWhole(async tx => {
    await resume(tx, reading)
    assert.equal((await partiesOf(tx, 300)).length, 1)
    assert.equal((await eventsOf(tx, 300)).length, 1)
  })
  assert.deepEqual(whole, [])
})

test('a search goes by the index of its keys', async () => {
  const asked = { names: ['300'], sounds: ['300'], born: '1990-01-01', postcodeKey: null, reason: 'court' }
  assert.deepEqual(await readWhole(tx => findPeople(tx, randomSlug(), asked)), [])
})

test('opening a case, naming somebody for it and looking at its panels reads no table whole', async () => {
  const by = { accountId: person.asb, agencyId: agency.safety }
  const whole = await readWhole(async tx => {
    const people = [
      {
        role: 'subject' as const,
        name: 'Dorian Flax',
        born: '1999-05-30',
        address: { lines: '14 Teasel Walk', postcode: 'TM4 2QB' },
      },
    ]
    const made = await openCase(
      tx,
      testEngine,
      { kind: 'tenancy', agencyId: agency.safety, workerId: person.asb, people, given: { concern: 'Noise.' } },
      today(),
      by,
    )
    assert.ok('slug' in made)
    const found = await caseBySlug(tx, made.slug)
    assert.ok(found)
    await nameForCase(tx, found, {
      kind: 'allowed',
      accountId: person.second,
      why: 'x',
      me: person.asb,
      withoutMe: false,
    })
    await namedFor(tx, made.id)
    await panelsWith(tx, made.id)
    assert.equal(await assignCase(tx, found, person.second, by), null)
  })
  assert.deepEqual(whole, [])
})
