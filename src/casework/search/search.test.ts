/** Finding people: only those whom one receives; presence only where an agreement tells it, of an exact name and date of birth. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { nameKeys, nameSounds, postcodeKey, randomSlug } from '../../lib/index.ts'
import { nameForCase } from '../named/name-for-case.ts'
import { caseBySlug } from '../case/store.ts'
import { findPeople, searchBySlug } from './store.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

type Asked = { name: string; born?: string; postcode?: string }
async function find(who: Who, { name, born, postcode = '' }: Asked) {
  const slug = randomSlug()
  const names = nameKeys(name)
  await world.as(who, tx =>
    findPeople(tx, slug, {
      names,
      sounds: nameSounds(names),
      born: born ?? null,
      postcodeKey: postcodeKey(postcode),
      reason: 'court',
    }),
  )
  const found = await world.as(who, tx => searchBySlug(tx, slug))
  assert.ok(found)
  return found
}
const flax = { name: 'Dorian Flax', born: '1999-05-30' }
const nothing = { found: [], present: [], reason: 'court' }

test('somebody is found by name, sound, date of birth and postcode, in any spelling and order', async () => {
  const made = await world.open('asb')
  for (const asked of [
    flax,
    { name: 'FLAX, dorian' },
    { name: 'Dorien Flacks' },
    { name: 'flax' },
    { ...flax, postcode: 'tm42qb' },
  ])
    assert.deepEqual((await find('asb', asked)).found, [made.id], JSON.stringify(asked))
  for (const asked of [
    { name: 'Dorian Flint' },
    { ...flax, born: '1999-05-31' },
    { ...flax, postcode: 'TM1 1AA' },
    { name: 'Dorian Flax Smith' },
  ])
    assert.deepEqual(await find('asb', asked), nothing, JSON.stringify(asked))
  await world.past(`update casework."case" set closed = current_date`)
})

test('that an agency works with somebody is told only of an exact name and date of birth, where an agreement tells it', async () => {
  const made = await world.open('asb')
  assert.deepEqual(await find('housing', flax), { ...nothing, present: ['Safety Team'] })
  assert.deepEqual(
    (await find('housing', { ...flax, postcode: 'TM1 1AA' })).present,
    ['Safety Team'],
    'whatever postcode: it confirms none',
  )
  for (const asked of [
    { name: 'Dorian Flax' },
    { name: 'Flax', born: flax.born },
    { ...flax, name: 'Dorien Flacks' },
    { ...flax, born: '1999-05-31' },
  ])
    assert.deepEqual(await find('housing', asked), nothing, JSON.stringify(asked))
  assert.deepEqual(await find('stranger', flax), nothing, 'not party to the agreement')
  await world.past(`update access.agreement set tells_presence = false`)
  assert.deepEqual(await find('housing', flax), nothing)
  await world.past(`update access.agreement set tells_presence = true`)
  const told = await world.past(
    `select what, account_id from access.entry where kind = 'disclosure' and ids = array[${made.id}]::bigint[]`,
  )
  assert.equal(told.length, 2)
  assert.ok(told.every(one => one['what'] === 'tell presence' && one['account_id'] === person.housing))
  await world.past(`update casework."case" set closed = current_date`)
  assert.deepEqual(await find('housing', flax), nothing, 'of a closed case nothing is told')
})

test('limited cases, and those who are excluded, do not give presence', async () => {
  const made = await world.open('asb')
  const name = (given: Parameters<typeof nameForCase>[2]) =>
    world.as('asb', async tx => {
      const found = await caseBySlug(tx, made.slug)
      assert.ok(found)
      assert.equal(await nameForCase(tx, found, given), null)
    })
  await name({ kind: 'excluded', accountId: person.housing, why: 'x', me: person.asb, sure: false })
  assert.deepEqual(await find('housing', flax), nothing)
  assert.deepEqual((await find('police', flax)).present, ['Safety Team'])
  await name({ kind: 'allowed', accountId: person.asb, why: 'x', me: person.asb, withoutMe: false })
  assert.deepEqual(await find('police', flax), nothing)
  assert.ok(!(await find('second', flax)).found.includes(made.id))
  await world.past(`update casework."case" set closed = current_date`)
})

test('who was harmed is found only by those who receive victims, and presence never tells of them', async () => {
  const mabel = { name: 'Mabel Ottaway', born: '1951-11-02' }
  const made = await world.open('asb', {
    people: [
      { role: 'subject', name: 'Kester Rowntree' },
      { role: 'victim', ...mabel, address: { lines: '12 Teasel Walk', postcode: 'TM4 2QB' } },
    ],
  })
  assert.deepEqual(await find('housing', mabel), nothing)
  const share = (who: 'police' | 'housing') =>
    world.as('asb', async tx => {
      const found = await caseBySlug(tx, made.slug)
      assert.ok(found)
      const agencyId = who === 'police' ? agency.police : agency.homes
      return nameForCase(tx, found, {
        kind: 'shared',
        accountId: person[who],
        agencyId,
        agreementId: 1,
        why: 'x',
        until: null,
      })
    })
  await share('police')
  await share('housing')
  assert.deepEqual((await find('police', mabel)).found, [made.id], 'police receive victims')
  assert.deepEqual(await find('housing', mabel), nothing, 'the landlord sees the case, and not her')
  assert.deepEqual((await find('housing', { name: 'Kester Rowntree' })).found, [made.id])
})

test('nobody learns where somebody lives by trying postcodes, who does not receive where they live', async () => {
  const made = await world.open('asb', {
    people: [{ role: 'subject', name: 'Ned Cattermole', address: { lines: '1 Mill', postcode: 'TM1 3LE' } }],
  })
  await world.as('asb', async tx => {
    const found = await caseBySlug(tx, made.slug)
    assert.ok(found)
    return nameForCase(tx, found, {
      kind: 'shared',
      accountId: person.housing,
      agencyId: agency.homes,
      agreementId: 1,
      why: 'x',
      until: null,
    })
  })
  assert.deepEqual((await find('housing', { name: 'Ned Cattermole' })).found, [made.id])
  assert.deepEqual(await find('housing', { name: 'Ned Cattermole', postcode: 'TM1 3LE' }), nothing)
  assert.deepEqual((await find('asb', { name: 'Ned Cattermole', postcode: 'TM1 3LE' })).found, [made.id])
})

test('one who is harmed in one case and suspected in another is not found from either side', async () => {
  const verity = { name: 'Verity Gosling', born: '1994-02-11' }
  const suspected = await world.open('asb', { people: [{ role: 'subject', ...verity }] })
  const harmed = await world.open('police', {
    kind: 'domestic-abuse',
    people: [
      { role: 'subject', name: 'Kester Rowntree' },
      { role: 'victim', ...verity },
    ],
  })
  assert.deepEqual(await find('asb', verity), { ...nothing, found: [suspected.id] })
  assert.deepEqual((await find('police', verity)).found, [harmed.id])
  for (const [who, other] of [
    ['asb', harmed],
    ['police', suspected],
  ] as const) {
    assert.equal(await world.as(who, tx => caseBySlug(tx, other.slug)), undefined)
    assert.equal((await world.get(who, `/cases/${other.slug}`)).status, 404)
  }
})

test('what was found is for whoever searched, for eight hours', async () => {
  const slug = randomSlug()
  await world.as('asb', tx =>
    findPeople(tx, slug, { names: ['x'], sounds: ['x'], born: null, postcodeKey: null, reason: 'court' }),
  )
  assert.equal(await world.as('second', tx => searchBySlug(tx, slug)), undefined)
  assert.equal((await world.get('second', `/cases/found/${slug}`)).status, 404)
  assert.equal((await world.get('asb', `/cases/found/${slug}`)).status, 200)
  await world.past(`update casework.search set at = now() - interval '8 hours 1 second'`)
  assert.equal((await world.get('asb', `/cases/found/${slug}`)).status, 404)
})
