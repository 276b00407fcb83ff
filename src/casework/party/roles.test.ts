/** What somebody, or a place, can be in a case, and which kind of field that makes them. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/casework-world.ts'
import { fieldOfRole, personRoles, roleName } from '../fields.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const fieldsOf = (id: number) =>
  world.past(`select p.role, p.field, a.field as lives from casework.party p
                left join casework.address a on a.party_id = p.id where p.case_id = ${id} order by p.id`)

test('every role is known to the database, which makes of it the kind of field that the program expects', async () => {
  const roles = [...personRoles.map(one => one.key), 'place' as const]
  const address = { lines: '3 Sorrel Parade', postcode: 'TM4 2QB' }
  const made = await world.open('asb', { people: roles.map(role => ({ role, name: `As ${role}`, address })) })
  const found = await fieldsOf(made.id)
  assert.deepEqual(
    found,
    roles.map(role => ({
      role,
      field: fieldOfRole(role),
      lives: fieldOfRole(role) === 'victim' ? 'victim' : 'contact',
    })),
  )
  assert.equal(fieldOfRole('applicant'), 'victim')
  assert.equal(fieldOfRole('representative'), 'victim')
  assert.equal(fieldOfRole('place'), 'identity')
})

test('a place is added with its name and address, and put right; the form asks for no date of birth', async () => {
  const { id, slug } = await world.open('asb', { people: [] })
  const at = `/cases/${slug}`
  const form = await world.get('asb', `${at}/places/new`)
  assert.ok(form.text.includes('Add a place') && form.text.includes('name="lines"'))
  assert.ok(!form.text.includes('born') && !form.text.includes('What are they in this case?'))
  const shops = { role: 'place', name: 'Sorrel Parade Shops', lines: '1 to 9 Sorrel Parade', postcode: 'tm42qb' }
  assert.equal((await world.post('asb', `${at}/places/new`, shops)).location, at)
  const { text } = await world.get('asb', at)
  assert.ok(text.includes('Sorrel Parade Shops') && text.includes(roleName('place')) && text.includes('TM4 2QB'))
  const [place] = await world.past(`select id, role from casework.party where case_id = ${id}`)
  assert.equal(place?.['role'], 'place')
  const keys = await world.past(`select kind, key from casework.key where case_id = ${id} order by kind, key`)
  assert.deepEqual(keys, [
    { kind: 'address', key: '1-9 sorrel parade' },
    { kind: 'address', key: 'TM42QB 1-9' },
    { kind: 'name', key: 'parade' },
    { kind: 'name', key: 'shops' },
    { kind: 'name', key: 'sorrel' },
    { kind: 'postcode', key: 'TM42QB' },
  ])
  const edit = `${at}/parties/${String(place?.['id'])}`
  const known = await world.get('asb', edit)
  assert.ok(known.text.includes('value="Sorrel Parade Shops"') && !known.text.includes('born'))
  assert.equal((await world.post('asb', edit, { ...shops, name: 'Sorrel Precinct' })).location, at)
  assert.match((await world.get('asb', at)).text, /Sorrel Precinct[\s\S]*Put right: name or address of a place/)
})

test('a place with a date of birth is refused, by the form and by the database', async () => {
  const { id, slug } = await world.open('asb', { people: [] })
  const odd = { role: 'place', name: 'Shops', 'born-day': '1', 'born-month': '5', 'born-year': '1990' }
  const { status, text } = await world.post('asb', `/cases/${slug}/places/new`, odd)
  assert.equal(status, 422)
  assert.match(text, /A place has a name and an address, and no date of birth/)
  await assert.rejects(
    world.past(
      `insert into casework.party (case_id, field, role, name, born) values (${id}, 'identity', 'place', 'X', '1990-05-01')`,
    ),
    /party_place_check/,
  )
})

test('an agency that receives no victims does not see who asked for a case, nor who speaks for them', async () => {
  const made = await world.open('asb', {
    people: [
      { role: 'place', name: 'Sorrel Parade' },
      { role: 'applicant', name: 'Odile Fenn' },
      { role: 'representative', name: 'Councillor Bram Tulley' },
    ],
  })
  await world.past(`insert into casework.named (case_id, account_id, kind, agreement_id, agency_id, why)
                    values (${made.id}, 4, 'shared', 1, 4, 'Their tenant')`)
  await world.post('housing', `/cases/${made.slug}`, { reason: 'asked', words: '' })
  const { text } = await world.get('housing', `/cases/${made.slug}`)
  assert.ok(!text.includes('Fenn') && !text.includes('Tulley'))
})
