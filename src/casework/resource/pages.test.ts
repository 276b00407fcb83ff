/** The pages of equipment: added, changed, put up by a case, not retired while it is out. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/casework-world.ts'
import { effectsOn } from '../../../test/effects.ts'
import * as rules from './rules.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const idOf = async (name: string) =>
  Number((await world.past(`select id from casework.resource where name = '${name}' and retired is null`))[0]?.['id'])
const add = (name: string, more: Record<string, string> = {}) =>
  world.post('asb', '/resources/new/camera', { name, group: 'asb', agency: '2', ...more })

test('a camera is added, listed by what it is for, renamed and retired; its history stays', async () => {
  assert.match(
    (await world.get('asb', '/resources/new/camera')).text,
    /Anti-social behaviour[\s\S]*Environmental crime/,
  )
  assert.equal((await add('Camera 1')).location, '/resources')
  const again = await add('camera 1')
  assert.equal(again.status, 422)
  assert.match(again.text, /There is one of this name already[\s\S]*value="camera 1"/)
  assert.match((await add('Camera 2', { group: 'moon' })).text, /Choose what it is for/)
  assert.match((await add('Camera 2', { agency: '3' })).text, /Choose an agency whose cases you work/)
  assert.match((await add('')).text, /Enter its name, in 100 characters or fewer/)
  const id = await idOf('Camera 1')
  assert.match(
    (await world.get('asb', '/resources')).text,
    /1 in use[\s\S]*Camera 1[\s\S]*Free[\s\S]*Anti-social behaviour/,
  )
  const changed = await world.post('asb', `/resources/${id}/change`, { name: 'Camera One', group: 'environmental' })
  assert.equal(changed.location, `/resources/${id}`)
  assert.match(
    (await world.get('asb', `/resources/${id}`)).text,
    /Environmental crime[\s\S]*Camera One[\s\S]*At no case/,
  )
  assert.equal((await world.post('asb', `/resources/${id}/retire`, {})).location, '/resources')
  assert.match((await world.get('asb', '/resources')).text, /0 in use[\s\S]*Retired[\s\S]*Camera One/)
  for (const path of ['change', 'retire']) {
    assert.match((await world.get('asb', `/resources/${id}/${path}`)).text, /It was retired: add another one/)
    const late = await world.post('asb', `/resources/${id}/${path}`, { name: 'Camera One', group: 'asb' })
    assert.match(late.text, /It was retired: add another one/)
  }
})

test('other agencies and other roles find no camera of ours', async () => {
  await add('Camera 3')
  const id = await idOf('Camera 3')
  for (const who of ['housing', 'stranger'] as const) {
    assert.ok(!(await world.get(who, '/resources')).text.includes('Camera 3'))
    for (const path of ['', '/change', '/retire'])
      assert.equal((await world.get(who, `/resources/${id}${path}`)).status, 404)
    assert.equal((await world.post(who, `/resources/${id}/change`, { name: 'Mine', group: 'asb' })).status, 404)
    assert.equal((await world.post(who, `/resources/${id}/retire`, {})).status, 404)
  }
  assert.equal((await world.get('clerk', '/resources')).status, 404)
  assert.equal((await world.get('asb', '/resources/999999')).status, 404)
  assert.equal((await world.get('asb', '/resources/new/moon')).status, 404)
})

/** A case that waits for a camera. */
async function agreedCase() {
  const day = '2026-01-05'
  const made = await world.open('asb', {
    kind: 'camera',
    opened: day,
    people: [{ role: 'place', name: 'Teasel Shops', address: { lines: 'Teasel Walk', postcode: 'TM4 2QB' } }],
    given: {
      ward: 'Larkrise',
      group: 'asb',
      askedBy: 'police',
      happens: 'Windows are broken at night.',
      from: '2025-12-01',
      to: '2025-12-31',
      incidents: 9,
      counted: 'Police records',
      use: 'open',
    },
  })
  await effectsOn(world, made.id, day, { do: 'stage', to: 'agreed' })
  return made
}

const put = (slug: string, camera: number) =>
  world.post('asb', `/cases/${slug}/camera/deployed`, {
    'on-day': '12',
    'on-month': '1',
    'on-year': '2026',
    camera: String(camera),
    position: 'Lamp column 14',
    masked: 'yes',
    signed: 'yes',
    photo: '',
    by: 'Street works',
  })

test('a camera that a case puts up is there on the list, is put up by no other case, and is not retired', async () => {
  await add('Camera 7')
  const id = await idOf('Camera 7')
  const [one, other] = [await agreedCase(), await agreedCase()]
  const answers = await Promise.all([put(one.slug, id), put(other.slug, id)])
  const statuses = answers.map(({ status }) => status)
  assert.deepEqual(new Set(statuses), new Set([303, 422]), 'both at once: one of them is told')
  const refused = answers.find(({ status }) => status === 422)
  assert.match(refused?.text ?? '', /This one is in use: choose another, or record first that it came back/)
  const first = answers[0]?.status === 303 ? one : other
  assert.match(
    (await world.get('asb', '/resources')).text,
    new RegExp(`Camera 7[\\s\\S]*?${first.reference}</a>, Larkrise`),
  )
  assert.match((await world.get('asb', `/resources/${id}`)).text, /12 January 2026[\s\S]*It is there now/)
  assert.match((await world.get('asb', `/resources/${id}/retire`)).text, /It is out: record that it came back/)
  const retired = await world.post('asb', `/resources/${id}/retire`, {})
  assert.deepEqual([retired.status, /It is out: record that it came back/.test(retired.text)], [422, true])
})

test('each rule of equipment, just inside and just outside', () => {
  const { resourceNamed, resourceNameFree, resourceFree, resourceNotOut, resourceNotRetired } = rules
  assert.equal(resourceNamed.refuses({ name: 'x'.repeat(100) }, rules.resourceNameLimit), null)
  assert.equal(resourceNamed.refuses({ name: 'x'.repeat(101) }, rules.resourceNameLimit)?.rule, 'resource-named')
  assert.equal(resourceNameFree.refuses({ name: 'Camera 11', others: ['Camera 1'] }), null)
  assert.equal(resourceNameFree.refuses({ name: 'CAMERA 1', others: ['Camera 1'] })?.rule, 'resource-name-free')
  assert.equal(resourceFree.refuses({ heldBy: null }), null)
  for (const heldBy of [0, 7]) assert.equal(resourceFree.refuses({ heldBy })?.rule, 'resource-free')
  assert.equal(resourceNotOut.refuses({ out: false }), null)
  assert.equal(resourceNotOut.refuses({ out: true })?.rule, 'resource-not-out')
  assert.equal(resourceNotRetired.refuses({ retired: null }), null)
  assert.equal(resourceNotRetired.refuses({ retired: '2026-01-01' })?.rule, 'resource-not-retired')
})
