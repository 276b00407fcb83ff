/** On real pages and in the database: the council cannot record a dispersal, and what the police record at its case is kept and not counted. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type World } from '../../../../test/casework-world.ts'
import { report } from '../../../../test/asb-scene.ts'
import { caseBySlug, nameForCase } from '../../../casework/index.ts'
import { today } from '../../../lib/index.ts'

let world: World
let at = ''
let id = 0
before(async () => {
  world = await makeWorld()
  const made = await world.open('asb', {
    kind: 'anti-social-behaviour',
    given: { ...report, since: today().toString() },
    people: [{ role: 'subject', name: 'Dorian Flax', born: '1999-05-30' }],
  })
  at = `/cases/${made.slug}`
  id = made.id
  await world.as('asb', async tx => {
    const found = await caseBySlug(tx, made.slug)
    assert.ok(found)
    const why = { agreementId: 1, why: 'x', until: null } as const
    await nameForCase(tx, found, { kind: 'shared', accountId: person.police, agencyId: agency.police, ...why })
  })
  await world.post('police', at, { reason: 'request-from-person', words: '' })
})
after(() => world.db.close())

const days = (name: string, { day, month, year } = today()) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
const events = async (kind: string) =>
  world.past(`select id, effects from casework.event where case_id = ${id} and kind = '${kind}' order by id`)

test('the police record a dispersal at a case of the council, where it moves and counts nothing', async () => {
  const path = `${at}/anti-social-behaviour`
  const [opened] = await events('opened')
  const limb = (key: string) => ({ [key]: 'met', [`${key}Why`]: 'Fights.', [`${key}Evidence`]: String(opened?.['id']) })
  const met = {
    ...days('on'),
    ...limb('people'),
    ...limb('crime'),
    ...limb('necessary'),
    alternatives: 'Patrols.',
    proportionate: 'Two nights.',
    equality: 'Young people.',
    vulnerable: 'Nobody.',
  }
  const council = await world.post('asb', `${path}/dispersal-test`, met)
  assert.equal(council.status, 422)
  assert.match(council.text, /Dispersal is a power of the police, and they record it/)
  const done = await world.post('police', `${path}/dispersal-test`, met)
  assert.equal(done.location, `${at}?saved`, done.text.slice(0, 3000))

  const authorisation = {
    ...days('on'),
    place: 'The market square',
    boundary: 'The river',
    ...days('from'),
    fromTime: '6pm',
    ...days('until', today().add({ days: 3 })),
    untilTime: '6pm',
    grounds: 'Fights.',
    rights: 'yes',
    written: 'yes',
    reference: 'D/1',
    rank: 'inspector',
    signatory: 'Inspector Hale',
    under: '',
  }
  const long = await world.post('police', `${path}/dispersal-authorised`, authorisation)
  assert.equal(long.status, 422)
  assert.match(long.text, /48 hours at the most[\s\S]*value="D\/1"/)
  const right = { ...authorisation, ...days('until', today().add({ days: 1 })) }
  assert.equal((await world.post('police', `${path}/dispersal-authorised`, right)).location, `${at}?saved`)
  const [event] = await events('dispersal-authorised')
  assert.deepEqual(event?.['effects'], [])
  assert.match((await world.get('asb', at)).text, /Dispersal today[\s\S]*The market square/)
})

test('an injunction on its page waits for the legal test', async () => {
  const form = await world.get('asb', `${at}/anti-social-behaviour/injunction-applied`)
  assert.equal(form.status, 200)
  assert.match(form.text, /Which agency applies\?[\s\S]*Safety Team/)
  const [subject] = await world.past(`select id from casework.party where case_id = ${id} and role = 'subject'`)
  const answers = {
    ...days('on'),
    person: String(subject?.['id']),
    applicant: String(agency.safety),
    condition: 'harm',
    relates: 'no',
    notice: 'yes',
    seeks: 'To stay away.',
    rank: 'council-officer',
    signatory: 'R. Marsh',
    under: 'Item 6',
  }
  const early = await world.post('asb', `${at}/anti-social-behaviour/injunction-applied`, answers)
  assert.equal(early.status, 422)
  assert.match(early.text, /Answer the legal test of the civil injunction first/)
})
