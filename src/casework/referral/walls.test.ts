/** What the database itself refuses around referrals, followers, figures and publications, to each role and reason. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withCounted } from '../../../test/counted-type.ts'
import { agency, ask, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { digest, newToken } from '../../access/index.ts'

let world: World
const token = newToken()
let theirs = 0
before(async () => {
  world = await makeWorld(withCounted)
  await world.past(
    `insert into casework.service values ('counted', ${agency.safety}, '2026-01-01', 'x'), ('tenancy', ${agency.police}, '2999-01-01', 'x')`,
  )
  theirs = (await world.open('asb', { kind: 'counted', people: [], given: { ward: '', effects: '' } })).id
  await world.past(
    `insert into casework.follower (case_id, token_hash) values (${theirs}, '\\x${digest(token).toString('hex')}')`,
  )
})
after(() => world.db.close())

const opens = (kind: string, owner: number, more = '') =>
  `insert into casework."case" (slug, reference, kind, purpose, agency_id${more && ', worker_id'}) values (md5(random()::text), random()::text, '${kind}', 'crime-and-disorder', ${owner}${more}) returning id`
const speaks = (id: number) =>
  `insert into casework.event (case_id, field, kind, says) values (${id}, 'concern', 'x', 'y') returning id`

/** Each in a transaction of its own for this reason. */
async function refusedTo(why: string, statements: readonly string[], first = 'select 1') {
  for (const text of statements)
    await assert.rejects(
      world.db.asSystem(why, async tx => {
        await ask(tx, first)
        await ask(tx, text)
      }),
      /row-level security|permission denied|Only|one_place|no such/i,
      `${why}: ${text}`,
    )
}

test('the program that receives opens a case only of a kind and for an agency that receives it now, and sees no other', async () => {
  await refusedTo('receive-referral', [
    opens('counted', agency.police),
    opens('tenancy', agency.police),
    opens('counted', agency.safety, `, ${person.asb}`),
    speaks(theirs),
    `insert into casework.party (case_id, role, name) values (${theirs}, 'victim', 'x')`,
    `insert into casework.follower (case_id, token_hash) values (${theirs}, sha256('x'))`,
    `update casework."case" set closed = null where id = ${theirs}`,
    `delete from casework."case"`,
    `select * from casework.figures(${agency.safety}, 'counted', '[]', '2026-01-01', '2026-01-31', '2026-01-31')`,
    `select * from casework.follow('${token}', 6)`,
    `insert into casework.service values ('x', 1, '2026-01-01', 'x')`,
    `insert into casework.publication (kind, agency_id, first, last, figures, definitions) values ('counted', 2, '2025-01-01', '2025-12-31', '{}', '[]')`,
    `select casework.next_reference(${agency.stranger}, 'ASB')`,
  ])
  await world.db.asSystem('receive-referral', async tx => {
    const [made] = await ask<{ id: number }>(tx, opens('counted', agency.safety))
    assert.ok(made)
    await ask(tx, speaks(made.id))
    await ask(tx, `insert into casework.party (case_id, role, name) values (${made.id}, 'victim', 'x') returning id`)
    for (const table of ['"case"', 'event', 'party', 'address', 'mark', 'due', 'named', 'file'])
      for (const one of await ask<{ id: number }>(
        tx,
        `select ${table === '"case"' ? 'id' : 'case_id as id'} from casework.${table}`,
      ))
        assert.equal(one.id, made.id, table)
    assert.deepEqual(await ask(tx, 'select role from access.post group by 1'), [{ role: 'caseworker' }])
    assert.deepEqual(await ask(tx, 'select * from access.account'), [])
  })
})

test('the program that follows reads the one case of the address, and nobody’s name; it adds to that alone', async () => {
  await refusedTo('follow-referral', [speaks(theirs), opens('counted', agency.safety)])
  await refusedTo(
    'follow-referral',
    [
      opens('counted', agency.safety),
      `insert into casework.party (case_id, role, name) values (${theirs}, 'victim', 'x')`,
      `insert into casework.follower (case_id, token_hash) values (${theirs}, sha256('y'))`,
      speaks(theirs + 1),
      `delete from casework.event`,
    ],
    `select * from casework.follow('${token}', 6)`,
  )
  await world.past(
    `insert into casework.party (case_id, field, role, name) values (${theirs}, 'victim', 'victim', 'Agnes Thrale')`,
  )
  await world.db.asSystem('follow-referral', async tx => {
    assert.deepEqual(await ask(tx, 'select id from casework.event'), [])
    assert.deepEqual(await ask(tx, `select * from casework.follow('${newToken()}', 6)`), [])
    assert.deepEqual(await ask(tx, 'select id from casework.event'), [])
    assert.equal((await ask(tx, `select * from casework.follow('${token}', 6)`)).length, 1)
    const seen = await ask<{ id: number }>(tx, 'select distinct case_id as id from casework.event')
    assert.deepEqual(seen, [{ id: theirs }])
    for (const table of ['party', 'address', 'key', 'file'])
      assert.deepEqual(await ask(tx, `select case_id from casework.${table}`), [], table)
    await ask(tx, speaks(theirs))
  })
})

test('nobody signed in reads a follower’s hash, follows an address, writes a tally or changes what was published', async () => {
  await world.past(
    `insert into casework.publication (kind, agency_id, first, last, figures, definitions, by_id) values ('counted', ${agency.safety}, '2025-01-01', '2025-12-31', '{"seen": 1}', '[]', ${person.asb})`,
  )
  for (const text of [
    'select token_hash from casework.follower',
    'select * from casework.tally',
    'select * from casework.tallied',
    `insert into casework.tally (agency_id, kind, key, lasts, month, value, ward, began, ended, n) values (2, 'counted', 'seen', false, '2026-01-01', '', '', 9, 0, 0)`,
    'select casework.tally_anew()',
    `select * from casework.follow('${token}', 6)`,
    'select casework.made()',
    `select * from casework.counted_marks(${agency.safety}, 'counted', 'flow', 'seen', null, '2020-01-01', '2030-01-01', '2026-01-01')`,
    `update casework.publication set figures = '{}'`,
    'delete from casework.publication',
    `insert into casework.publication (kind, agency_id, first, last, figures, definitions, by_id) values ('counted', 2, '2024-01-01', '2024-12-31', '{}', '[]', 1)`,
    `insert into casework.publication (kind, agency_id, first, last, figures, definitions) values ('counted', 3, '2024-01-01', '2024-12-31', '{}', '[]')`,
    `insert into casework.publication (kind, agency_id, first, last, figures, definitions) values ('tenancy', 2, '2024-01-01', '2024-12-31', '{}', '[]')`,
    `insert into casework.publication (kind, agency_id, first, last, figures, definitions) values ('counted', 2, date_trunc('month', now())::date, (date_trunc('month', now()) + interval '12 months')::date - 1, '{}', '[]')`,
    `insert into casework.publication (kind, agency_id, first, last, figures, definitions) values ('counted', 2, '2024-01-02', '2025-01-01', '{}', '[]')`,
    `insert into casework.service values ('x', ${agency.police}, '2026-01-01', 'x')`,
    `update casework.service set agency_id = ${agency.police} where kind = 'counted'`,
  ])
    await assert.rejects(
      world.as('asb', tx => ask(tx, text)),
      text,
    )
  for (const [who, text] of [
    ['police', `delete from casework.service where kind = 'counted'`],
    ['police', `update casework.service set contact = 'call us' where kind = 'counted'`],
    ['police', 'select case_id from casework.follower'],
    ['clerk', `delete from casework.service`],
  ] as const)
    assert.deepEqual(
      await world.as(who, tx => ask(tx, `${text}${text.startsWith('select') ? '' : ' returning kind'}`)),
      [],
    )
  await assert.rejects(
    world.as('police', tx =>
      ask(tx, `insert into casework.follower (case_id, token_hash) values (${theirs}, sha256('z'))`),
    ),
    /row-level security/,
  )
})

test('the signed-out read what was published and whom to ask, and not by whom or of which case', async () => {
  const asPublic = (text: string) => world.db.asPublic(tx => ask(tx, text))
  assert.equal((await asPublic('select kind, first, figures, why, at from casework.publication')).length, 1)
  assert.equal((await asPublic('select kind, contact from casework.service')).length, 2)
  for (const text of [
    'select by_id from casework.publication',
    'select * from casework."case"',
    'select * from casework.follower',
    'select * from casework.tally',
    'select * from casework.mark',
    `select * from casework.figures(2, 'counted', '[]', '2026-01-01', '2026-01-31', '2026-01-31')`,
    `select * from casework.follow('${token}', 6)`,
  ])
    await assert.rejects(asPublic(text), /permission denied/, text)
})

test('an erased case takes its follower along', async () => {
  const { id } = await world.open('asb', { kind: 'counted', people: [], given: { ward: '', effects: '' } })
  await world.past(`insert into casework.follower (case_id, token_hash) values (${id}, sha256('w'))`)
  const keys = await world.past(
    `select confdeltype as how from pg_constraint where conrelid = 'casework.follower'::regclass and contype = 'f'`,
  )
  assert.deepEqual(keys, [{ how: 'c' }])
})
