/** People who are known already: who is found, by what, by whom, and what the log says of it. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { agency, ask, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { nameForCase } from '../named/name-for-case.ts'
import { caseBySlug } from '../case/store.ts'
import type { PartyFacts } from '../party/record-party.ts'
import { judged, lookAlike } from './find-alike.ts'
import { lookFor } from './likeness.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())
beforeEach(() => world.past('truncate casework."case" cascade'))

const flax: PartyFacts = {
  role: 'subject',
  name: 'Dorian Flax',
  born: '1999-05-03',
  address: { lines: 'Flat 2, 14 Teasel Walk', postcode: 'TM4 2QB' },
}
const as = (who: Who) => ({ as: <T>(work: Parameters<typeof world.as<T>>[1]) => world.as(who, work) })
const look = async (who: Who, facts: PartyFacts, party: number | null = null) =>
  judged((await lookAlike(as(who), [lookFor(facts, 0, party)])).hits)
const open = (who: Who, ...people: PartyFacts[]) => world.open(who, { people })
const partiesOf = async (id: number) =>
  (await world.past(`select id from casework.party where case_id = ${id} order by id`)).map(one => Number(one['id']))

test('somebody is found by name, sound, date of birth, slips in it, and address; by what is said', async () => {
  await open('asb', flax)
  const tried: [Partial<PartyFacts>, string | null, string[]][] = [
    [{}, 'the same', ['same-name', 'same-born', 'same-address']],
    [{ name: 'FLAX, Mr dorian', address: null }, 'the same', ['same-name', 'same-born']],
    [{ name: 'Dorian James Flax', address: null }, 'likely', ['name-within', 'same-born']],
    [{ name: 'Dorien Flacks', address: null }, 'likely', ['sounds-alike', 'same-born']],
    [{ born: '1999-03-05', address: null }, 'likely', ['same-name', 'born-swapped']],
    [{ born: '1989-05-03', address: null }, 'likely', ['same-name', 'born-one-digit']],
    [{ born: null, address: { lines: '2/14 Teasel Wk', postcode: '' } }, 'likely', ['same-name', 'same-address']],
    [
      { born: null, address: { lines: 'Flat 2, 14 Teazel Wlk', postcode: 'tm42qb' } },
      'likely',
      ['same-name', 'same-address'],
    ],
    [{ born: null, address: null }, 'perhaps', ['same-name']],
    [{ name: 'Dorian Marsh' }, 'likely', ['one-word', 'same-born', 'same-address']],
    [
      { name: 'Dorian Marsh', address: { lines: '', postcode: 'TM4 2QB' } },
      'likely',
      ['one-word', 'same-born', 'same-postcode'],
    ],
    [{ name: 'Mabel Flax', born: null }, 'perhaps', ['one-word', 'same-address']],
    [{ born: '1970-01-11' }, 'perhaps', ['same-name', 'born-differs', 'same-address']],
    [{ name: 'Mabel Ottaway', born: null }, null, ['same-address']],
  ]
  for (const [change, level, why] of tried) {
    const found = await look('asb', { ...flax, ...change })
    assert.deepEqual(
      found.map(one => [one.level, one.why]),
      [[level, why]],
      JSON.stringify(change),
    )
  }
  for (const change of [
    { name: 'Mabel Ottaway', born: null, address: null },
    { name: 'Mabel Ottaway', address: null },
    { born: '1970-01-11', address: null },
    { name: 'Dorian Marsh', born: null, address: null },
    { name: 'Mabel Ottaway', born: null, address: { lines: 'Flat 3, 14 Teasel Walk', postcode: 'TM4 2QB' } },
    // A street of this name in another town.
    { name: 'Mabel Ottaway', born: null, address: { lines: 'Flat 2, 14 Teasel Walk', postcode: 'TM9 1AA' } },
  ])
    assert.deepEqual(await look('asb', { ...flax, ...change }), [], JSON.stringify(change))
})

test('a place is found by its words and its house, never as a person', async () => {
  const place: PartyFacts = {
    role: 'place',
    name: 'Sorrel Parade Shops',
    address: { lines: '3 Sorrel Parade', postcode: 'TM1 3LE' },
  }
  await open('asb', place)
  const [found] = await look('asb', { role: 'place', name: 'Shops at Sorrel Parade', address: place.address ?? null })
  assert.deepEqual([found?.level, found?.why], ['likely', ['name-within', 'same-place']])
  const [byHouse] = await look('asb', {
    role: 'place',
    name: 'The bakery',
    address: { lines: '3, Sorrel Pde', postcode: '' },
  })
  assert.deepEqual([byHouse?.level, byHouse?.why], ['perhaps', ['same-place']])
  assert.deepEqual(await look('asb', { role: 'subject', name: 'Sorrel Parade Shops' }), [])
  const [lives] = await look('asb', { ...flax, address: place.address ?? null })
  assert.deepEqual(
    [lives?.level, lives?.why],
    [null, ['same-address']],
    'who lives there is a neighbour, not the place',
  )
})

test('only the cases of own agencies are looked through, and of those only what one is let into', async () => {
  await open('police', flax)
  const made = await open('asb', flax)
  assert.deepEqual(
    (await look('asb', flax)).map(one => one.case),
    [made.id],
  )
  for (const who of ['housing', 'stranger'] as const) assert.deepEqual(await look(who, flax), [], who)
  assert.equal((await look('second', flax)).length, 1)
  await world.as('asb', async tx => {
    const found = await caseBySlug(tx, made.slug)
    assert.ok(found)
    assert.equal(
      await nameForCase(tx, found, {
        kind: 'allowed',
        accountId: person.asb,
        why: 'x',
        me: person.asb,
        withoutMe: false,
      }),
      null,
    )
  })
  assert.equal((await look('asb', flax)).length, 1)
  assert.deepEqual(await look('second', flax), [], 'a colleague who is not on the list')
  // Whoever works no cases finds nobody, by whatever way.
  for (const who of ['clerk', 'guest'] as const) assert.deepEqual(await look(who, flax), [], who)
})

test('a case of another agency that one receives is not looked through', async () => {
  const made = await open('police', flax)
  await world.past(`insert into casework.named (case_id, account_id, kind, agreement_id, agency_id, why)
                    values (${made.id}, ${person.asb}, 'shared', 1, ${agency.safety}, 'x')`)
  assert.ok(await world.as('asb', tx => caseBySlug(tx, made.slug)))
  assert.deepEqual(await look('asb', flax), [])
})

test('the search is in the log, a limited case under an entry of its own, and nothing is told before it is committed', async () => {
  const made = await open('asb', flax)
  const kept = await open('asb', flax)
  await world.past(`update casework."case" set limited = true where id = ${kept.id}`)
  const before = Number((await world.past('select coalesce(max(id), 0) as id from access.entry'))[0]?.['id'])
  assert.equal((await look('asb', flax)).length, 2)
  const noted = await world.past(
    `select what, subject, ids, reason, account_id from access.entry where id > ${before} order by id`,
  )
  const lines = noted.map(one => [one['what'], one['subject'], one['ids'], one['reason'], one['account_id']].join())
  assert.deepEqual(
    new Set(lines),
    new Set([
      `find,case,${made.id},known-already,${person.asb}`,
      `find,case,${kept.id},known-already,${person.asb}`,
      `search for person,search,,known-already,${person.asb}`,
    ]),
  )
  assert.equal(lines.length, 3)
  await world.as('asb', async tx => {
    await ask(tx, `select casework.alike('[${JSON.stringify(lookFor(flax, 0))}]', '{}', 0, 'sly', 'x')`)
    assert.deepEqual(await ask(tx, `select alike from casework.search where slug = 'sly'`), [])
  })
  assert.deepEqual(
    await world.as('second', tx => ask(tx, `select alike from casework.search where slug = 'sly'`)),
    [],
    'a search is its searcher’s own',
  )
  assert.equal((await world.as('asb', tx => ask(tx, `select alike from casework.search where slug = 'sly'`))).length, 1)
})

test('those of whom it was said who they are are not asked about again', async () => {
  const [one, other] = [await open('asb', flax), await open('asb', flax)]
  const [[a = 0], [b = 0]] = [await partiesOf(one.id), await partiesOf(other.id)]
  assert.equal((await look('asb', flax, a)).length, 1, 'not found by themselves')
  await world.as('asb', tx => ask(tx, `select casework.say_same(${b}, ${a}, false, 'x')`))
  assert.deepEqual(await look('asb', flax, a), [])
  assert.deepEqual(await look('asb', flax, b), [])
  await world.as('asb', tx => ask(tx, `select casework.say_same(${b}, ${a}, true, 'x')`))
  assert.deepEqual(await look('asb', flax, a), [])
})

test('of many who are alike the twelve likeliest are given', async () => {
  for (let n = 0; n < 15; n++) await open('asb', { ...flax, born: n === 3 ? '1999-05-03' : null, address: null })
  const found = await look('asb', flax)
  assert.equal(found.length, 12)
  assert.equal(found[0]?.level, 'the same')
})
