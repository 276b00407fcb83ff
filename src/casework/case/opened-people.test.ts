/** Two people in the form that opens a case: the second is optional as a whole, and both are asked about before anything is stored. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { agency, makeWorld, type World } from '../../../test/casework-world.ts'
import { today } from '../../lib/index.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())
beforeEach(() => world.past('truncate casework."case" cascade'))

const path = '/cases/new/tenancy'
const now = today()
const first = {
  agency: String(agency.safety),
  'on-day': String(now.day),
  'on-month': String(now.month),
  'on-year': String(now.year),
  concern: 'Loud music at night.',
  name: 'Dorien Flacks',
  'born-day': '30',
  'born-month': '5',
  'born-year': '1999',
  lines: '14 Teasel Walk',
  postcode: 'TM4 2QB',
}
const blank = {
  'second-role': '',
  'second-name': '',
  'second-born-day': '',
  'second-born-month': '',
  'second-born-year': '',
  'second-lines': '',
  'second-postcode': '',
}
const second = {
  ...blank,
  'second-role': 'complainant',
  'second-name': 'Mabel Otaway',
  'second-born-day': '1',
  'second-born-month': '2',
  'second-born-year': '1951',
  'second-postcode': 'tm4 2qb',
}
const parties = () =>
  world.past(`select p.id::int, p.case_id::int as case, p.role, p.name, p.born::text, a.postcode from casework.party p
    left join casework.address a on a.party_id = p.id order by p.id`)

test('with nothing in it the second group is nobody; half filled it stands open, and says what is missing at its field', async () => {
  assert.match((await world.get('asb', path)).text, /<details class="govuk-details">(?:(?!<\/details>).)*second-name/s)
  assert.match((await world.post('asb', path, { ...first, ...blank })).location, /^\/cases\//)
  assert.equal((await parties()).length, 1)
  const half = { ...first, ...blank, 'second-born-day': '31', 'second-born-month': '2', 'second-postcode': 'TM4' }
  const wrong = await world.post('asb', path, half)
  assert.equal(wrong.status, 422)
  assert.match(
    wrong.text,
    /<details class="govuk-details" open>(?:(?!<\/details>).)*name="second-postcode"[^>]*value="TM4"/s,
  )
  for (const name of ['second-role', 'second-name', 'second-born-year', 'second-postcode'])
    assert.match(wrong.text, new RegExp(`href="#${name}"`), name)
  const stranger = await world.post('asb', path, { ...first, ...second, 'second-role': 'victim' })
  assert.match(stranger.text, /href="#second-role"[^>]*>Choose what they are in this case/)
  assert.equal((await parties()).length, 1)
})

test('both may be known: each is asked about, and each answer is kept for whom it was given', async () => {
  await world.open('asb', {
    people: [
      { role: 'subject', name: 'Dorian Flax', born: '1999-05-30' },
      { role: 'complainant', name: 'Mabel Ottaway', born: '1951-02-01' },
    ],
  })
  const [him, her] = await parties()
  const asked = await world.post('asb', path, { ...first, ...second })
  assert.equal(asked.status, 200)
  assert.match(asked.text, /We may know them already.*You entered: Dorien Flacks.*You entered: Mabel Otaway/s)
  assert.equal((await parties()).length, 2, 'nothing is stored')
  const lookedUp = /name="lookedUp" value="([\w-]+)"/.exec(asked.text)?.[1] ?? ''
  const answers = { lookedUp, sameAs: [`0-${String(him?.['id'])}`, '1-none'] }
  const one = await world.post('asb', path, { ...first, ...second, lookedUp, sameAs: answers.sameAs.slice(0, 1) })
  assert.match(one.text, /Say whether Mabel Otaway is one of these/)
  assert.match((await world.post('asb', path, { ...first, ...second, ...answers })).location, /^\/cases\//)
  const [, , subject, complainant] = await parties()
  assert.deepEqual(
    [subject, complainant].map(row => [row?.['role'], row?.['name'], row?.['born'], row?.['postcode']]),
    [
      ['subject', 'Dorien Flacks', '1999-05-30', 'TM4 2QB'],
      ['complainant', 'Mabel Otaway', '1951-02-01', 'TM4 2QB'],
    ],
  )
  const said = await world.past(
    `select one_id::int as one, other_id::int as other, same from casework.same_person order by same desc`,
  )
  const pair = (a: unknown, b: unknown) => [Number(a), Number(b)].toSorted((x, y) => x - y).join()
  assert.deepEqual(
    said.map(row => [pair(row['one'], row['other']), row['same']]),
    [
      [pair(him?.['id'], subject?.['id']), true],
      [pair(her?.['id'], complainant?.['id']), false],
    ],
  )
})

test('a report that belongs to an open case brings the second person along', async () => {
  const known = await world.open('asb')
  const asked = await world.post('asb', path, { ...first, ...second })
  const lookedUp = /name="lookedUp" value="([\w-]+)"/.exec(asked.text)?.[1] ?? ''
  const [him] = await parties()
  const joined = await world.post('asb', path, { ...first, ...second, lookedUp, joinCase: `0-${String(him?.['id'])}` })
  assert.equal(joined.location, `/cases/${known.slug}`)
  const [, her, ...none] = await parties()
  assert.deepEqual([her?.['role'], her?.['case'], none], ['complainant', known.id, []])
})
