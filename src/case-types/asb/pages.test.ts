/** A report on its real pages and in the database: opened, acknowledged, assessed, planned, and counted. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, type World } from '../../../test/casework-world.ts'
import { today } from '../../lib/index.ts'
import { questionKeys } from './risk/questions.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const day = today()
const parts = (name: string, { day: d, month, year } = day) => ({
  [`${name}-day`]: String(d),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
const report = {
  agency: String(agency.safety),
  ...parts('on'),
  role: 'victim',
  name: 'Mabel Ottaway',
  lines: '12 Teasel Walk',
  postcode: 'TM4 2QB',
  category: 'personal',
  behaviours: 'abuse',
  words: 'Shouted at from the stairs.',
  ...parts('since'),
  often: 'weekly',
  place: 'Teasel Walk',
  ward: 'Kiln Lane',
  teller: 'self',
  agreed: 'yes',
  danger: 'no',
  before: 'yes',
  safe: 'telephone',
}
const screen = (yes: readonly string[]) => ({
  ...parts('on'),
  ...Object.fromEntries(questionKeys.map(key => [key, yes.includes(key) ? 'yes' : 'no'])),
  level: 'scored',
  why: '',
})

test('a report is opened on a form, cannot skip the screen of risk, and its page explains the priority', async () => {
  const made = await world.post('asb', '/cases/new/anti-social-behaviour', report)
  const at = made.location
  assert.match(at, /^\/cases\/[^/]+$/, made.text)
  const own = `${at}/anti-social-behaviour`
  const read = async () => (await world.get('asb', at)).text
  assert.match(await read(), /Before you contact anybody[\s\S]*telephone[\s\S]*Priority: medium[\s\S]*not assessed yet/)
  const plan = { ...parts('on'), objective: 'Peace', steps: 'Visits', agreed: 'yes', why: '' }
  const early = await world.post('asb', `${own}/plan-opened`, plan)
  assert.equal(early.status, 422, 'not offered before the risk is assessed')

  const wrong = { ...parts('on'), how: 'letter', despite: '', review: 'yes' }
  const unsafe = await world.post('asb', `${own}/acknowledged`, wrong)
  assert.equal(unsafe.status, 422)
  assert.match(unsafe.text, /They did not say that this way is safe/)
  assert.equal((await world.post('asb', `${own}/acknowledged`, { ...wrong, how: 'telephone' })).location, `${at}?saved`)

  const form = await world.get('asb', `${own}/risk-assessed`)
  const person = /<option value="(\d+)">Mabel Ottaway/.exec(form.text)?.[1] ?? ''
  const gap = await world.post('asb', `${own}/risk-assessed`, { ...screen([]), person, hurt: '' })
  assert.match(gap.text, /Answer “Has anybody been hurt/)
  assert.equal(
    (await world.post('asb', `${own}/risk-assessed`, { ...screen(['life']), person })).location,
    `${at}?saved`,
  )
  assert.match(await read(), /Priority: high/)
  assert.equal((await world.post('asb', `${own}/plan-opened`, plan)).location, `${at}?saved`)
  assert.match(await read(), /The plan[\s\S]*Peace/)
  const marks = await world.past(
    `select key, value, ward from casework.mark m where key in ('reported', 'repeat-victim', 'risk', 'plan') order by id`,
  )
  assert.deepEqual(marks, [
    { key: 'reported', value: 'personal', ward: 'Kiln Lane' },
    { key: 'repeat-victim', value: '', ward: 'Kiln Lane' },
    { key: 'risk', value: 'high', ward: 'Kiln Lane' },
    { key: 'plan', value: '', ward: 'Kiln Lane' },
  ])
})

test('the police at the panel’s agreement read nothing of a case to which they were not let in', async () => {
  const [row] = await world.past(`select slug from casework."case" where kind = 'anti-social-behaviour'`)
  assert.equal((await world.get('police', `/cases/${String(row?.['slug'])}`)).status, 404)
})
