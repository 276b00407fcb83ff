/** Four areas side by side: nobody of one sees a person of another; that another has a case of the same person is told, and nothing more. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { agency, ask, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { referral } from '../../../test/iom-scene.ts'
import { type Engine, openCase, readCases, verifyCases } from '../../casework/index.ts'
import { isRefusal, today } from '../../lib/index.ts'

let world: World
let engine: Engine
/** Who works the cases of which area. */
const areas = [
  ['police', agency.police],
  ['stranger', 7],
  ['housing', 8],
  ['second', 9],
] as const satisfies readonly (readonly [Who, number])[]
type Officer = (typeof areas)[number][0]
const areaOf = Object.fromEntries(areas) as Record<Officer, number>

before(async () => {
  world = await makeWorld(whole => (engine = whole))
  await world.past(`
    insert into access.agency (slug, name, kind) values ('aldmere', 'Aldmere Police', 'police'), ('braywick', 'Braywick Police', 'police'),
      ('colder-vale', 'Colder Vale Police', 'police');
    ${areas.map(([who, id]) => `update access.post set agency_id = ${id} where account_id = ${person[who]}`).join(';')};
    insert into access.agreement (slug, title, purpose, gateway, starts, review_on, tells_presence) values
      ('offenders', 'Managing people who offend', 'offender-management', 'Crime and Disorder Act 1998, section 115', '2025-01-01', '2030-01-01', true);
    insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on)
      select 2, id, 'A', '2025-01-01' from access.agency where id in (3, 7, 8, 9);
    insert into access.agreement_field (agreement_id, agency_id, field)
      select 2, a.id, f.field from access.agency a, unnest(array['identity', 'concern', 'risk', 'plan']) f(field) where a.id in (3, 7, 8, 9)`)
})
after(() => world.db.close())
beforeEach(() => world.past('truncate casework."case" cascade; delete from casework.search'))

const silas = { role: 'subject', name: 'Silas Brackenbury', born: '1988-03-09' } as const
const open = (who: Officer, one: { name: string; born: string } = silas) =>
  world.as(who, async tx => {
    const facts = {
      kind: 'offender-management',
      agencyId: areaOf[who],
      workerId: person[who],
      people: [{ ...silas, ...one }],
      given: referral,
    }
    const made = await openCase(tx, engine, facts, today(), { accountId: person[who], agencyId: areaOf[who] })
    if (isRefusal(made)) throw new Error(made.says)
    return made
  })
const look = async (who: Officer, id: number) =>
  (await world.as(who, tx => ask(tx, `select casework.look_elsewhere(${id}) as told`)))[0]?.['told']
const plain = (text: string) =>
  text
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('the area that has an open case of the same name and date of birth is told; in any spelling of order, a middle name or none', async () => {
  const there = await open('stranger')
  for (const name of ['Silas Brackenbury', 'BRACKENBURY, silas', 'Silas James Brackenbury'])
    assert.deepEqual(await look('police', (await open('police', { ...silas, name })).id), [7], name)
  for (const one of [
    { ...silas, name: 'Silas Brackenberry' },
    { ...silas, name: 'Silas' },
    { ...silas, name: 'Silas Tarn' },
    { ...silas, born: '1988-03-10' },
  ])
    assert.deepEqual(await look('police', (await open('police', one)).id), [], JSON.stringify(one))
  await open('housing')
  assert.deepEqual(await look('police', (await open('police')).id), [7, 8])
  await world.past(`update casework."case" set closed = current_date where id = ${there.id}`)
  assert.deepEqual(await look('police', (await open('police')).id), [8])
})

test('of a limited case, of one from which a colleague is excluded, of another purpose, or without an agreement that tells, nothing is said', async () => {
  const there = await open('stranger')
  const here = await open('police')
  const named = (kind: string, account: number) =>
    world.past(
      `insert into casework.named (case_id, account_id, kind, why) values (${there.id}, ${account}, '${kind}', 'x')`,
    )
  const told = () => look('police', here.id)
  assert.deepEqual(await told(), [7])
  await named('excluded', person.clerk)
  assert.deepEqual(await told(), [7], 'of another agency')
  await world.past('delete from casework.named')
  await named('excluded', person.police)
  assert.deepEqual(await told(), [])
  await world.past('delete from casework.named')
  await named('allowed', person.stranger)
  assert.deepEqual(await told(), [])
  await world.past('delete from casework.named')
  for (const [change, back] of [
    [
      'update access.agreement set tells_presence = false where id = 2',
      'update access.agreement set tells_presence = true',
    ],
    ['update access.agreement set ends = current_date - 1 where id = 2', 'update access.agreement set ends = null'],
    [
      `update casework."case" set purpose = 'crime-and-disorder' where id = ${there.id}`,
      `update casework."case" set purpose = 'offender-management' where id = ${there.id}`,
    ],
    [
      `update casework.party set role = 'victim', field = 'victim' where case_id = ${there.id}`,
      `update casework.party set role = 'subject', field = 'identity' where case_id = ${there.id}`,
    ],
  ] as const) {
    await world.past(change)
    assert.deepEqual(await told(), [], change)
    await world.past(back)
    assert.deepEqual(await told(), [7], back)
  }
  await world.past(`update casework.party set born = null where case_id = ${here.id}`)
  assert.equal(await told(), null, 'nobody is looked for by the name alone')
  const asked = await world.post('police', `/cases/${here.slug}/elsewhere`, {})
  assert.match(plain(asked.text), /Enter the date of birth of whoever the case is about first/)
})

test('it is asked only of an own open case; SQL as app can neither ask of another nor write what was told', async () => {
  const there = await open('stranger')
  const here = await open('police')
  for (const id of [there.id, 999_999]) await assert.rejects(look('police', id), /There is no such case/)
  await assert.rejects(
    readCases(
      { db: world.db, session: world.session('police') },
      { cases: [here.id], what: 'open', reason: 'own-case' },
      tx =>
        ask(
          tx,
          `insert into casework.event (case_id, field, kind, says, account_id, agency_id) values (${here.id}, 'identity', 'looked-elsewhere', 'x', ${person.police}, ${agency.police})`,
        ),
    ),
    /row-level security/,
  )
  await world.past(`update casework."case" set closed = current_date where id = ${here.id}`)
  await assert.rejects(look('police', here.id), /There is no such case/)
})

test('both officers find it in the log, with nobody’s name; whom the case is shared with does not read what was told', async () => {
  const there = await open('stranger')
  const here = await open('police')
  await look('police', here.id)
  const entries = await world.past(
    `select what, ids, agencies, account_id, reason || recipient as words from access.entry where what in ('look elsewhere', 'tell presence') order by id desc limit 2`,
  )
  assert.deepEqual(
    entries.map(one => [one['what'], one['ids'], one['agencies'], one['account_id'], one['words']]),
    [
      ['tell presence', [String(there.id)], [7], person.police, ''],
      ['look elsewhere', [String(here.id)], [agency.police], person.police, ''],
    ],
  )
  await world.past(`insert into casework.named (case_id, account_id, kind, why, agency_id, agreement_id)
    values (${here.id}, ${person.housing}, 'shared', 'x', 8, 2)`)
  const events = (who: Officer) =>
    readCases(
      { db: world.db, session: world.session(who) },
      { cases: [here.id], what: 'open', reason: 'task' },
      async tx =>
        (await ask(tx, `select kind from casework.event where case_id = ${here.id} order by id`)).map(
          one => one['kind'],
        ),
    )
  assert.deepEqual(await events('police'), ['opened', 'looked-elsewhere'])
  assert.deepEqual(await events('housing'), ['opened'])
  await world.past('select casework.tally_anew()')
  assert.deepEqual((await verifyCases(world.db)).faults, [])
})

test('whoever opens a case of somebody whom another area manages is warned on its page, and can ask again', async () => {
  const there = await open('stranger')
  const day = { 'on-day': String(today().day), 'on-month': String(today().month), 'on-year': String(today().year) }
  const made = await world.post('police', '/cases/new/offender-management', {
    ...day,
    agency: String(agency.police),
    name: 'Silas Brackenbury',
    'born-day': '9',
    'born-month': '3',
    'born-year': '1988',
    by: 'police',
    referrer: 'Sergeant of the neighbourhood team',
    cohort: 'flex',
    offences: ['burglary'],
    grounds: 'Burgles when released.',
    evidence: 'Convictions of this year.',
    statutory: 'yes',
    state: 'community',
  })
  assert.equal(made.status, 303, plain(made.text))
  const warned = /open case about somebody of this name and date of birth at Aldmere Police/
  const { text } = await world.get('police', made.location)
  assert.match(plain(text), warned)
  assert.doesNotMatch(text, new RegExp(there.reference))
  assert.match(text, new RegExp(`href="${made.location}/elsewhere"`))
  await world.past(`update casework."case" set closed = current_date where id = ${there.id}`)
  const again = await world.post('police', `${made.location}/elsewhere`, {})
  assert.equal(again.location, `${made.location}?saved`, plain(again.text))
  const now = plain((await world.get('police', again.location)).text)
  assert.match(now, /Saved: No other agency tells of an open case/)
  assert.doesNotMatch(now.split('What happened')[0] ?? '', warned)
  assert.equal((await world.get('stranger', `${made.location}/elsewhere`)).status, 404)
})

test('an officer of an area sees nobody of another, by no page and no SQL', async () => {
  const names = ['Silas Brackenbury', 'Ned Cattermole', 'Piers Tolland', 'Dorian Flax']
  const made = new Map<Officer, Awaited<ReturnType<typeof open>>>()
  for (const [n, [who]] of areas.entries()) made.set(who, await open(who, { name: names[n] ?? '', born: '1990-01-01' }))
  for (const [who] of areas)
    for (const [n, [owner]] of areas.entries()) {
      const { id, slug, reference } = made.get(owner) ?? assert.fail(owner)
      const own = who === owner
      const at = `/cases/${slug}`
      for (const path of ['', '/elsewhere', '/hand-over', '/people', '/offender-management/screened'])
        assert.equal((await world.get(who, at + path)).status, own ? 200 : 404, `${who}: ${at}${path}`)
      for (const path of ['/cases', `/cases?of=${areaOf[who]}`, '/cases/team', '/offender-management', '/panels']) {
        const { text } = await world.get(who, path)
        if (!own) assert.ok(!text.includes(reference) && !text.includes(names[n] ?? ''), `${who}: ${path}`)
      }
      const [row] = await world.as(who, tx =>
        ask(
          tx,
          `select (select count(*)::int from casework."case" where id = ${id}) as cases,
                  (select count(*)::int from casework.party where case_id = ${id}) as people,
                  (select count(*)::int from casework.mark where case_id = ${id}) as marks,
                  (select count(*)::int from casework.due where case_id = ${id}) as dues`,
        ),
      )
      if (!own) assert.deepEqual(row, { cases: 0, people: 0, marks: 0, dues: 0 }, `${who} of ${owner}`)
      else assert.equal(row?.['cases'], 1)
      const read = await readCases(
        { db: world.db, session: world.session(who) },
        { cases: [id], what: 'open', reason: 'task' },
        tx => ask(tx, `select name from casework.party where case_id = ${id}`),
      )
      assert.deepEqual(read, own ? [{ name: names[n] }] : undefined, `${who} of ${owner}`)
    }
})
