/** The group's cases on their real pages and in the database: referred, screened, decided at a panel, planned. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, person, type World } from '../../../test/casework-world.ts'
import { loadProfile } from '../../authority/index.ts'
import { stand } from '../../casework/index.ts'
import { today } from '../../lib/index.ts'
import { engineOf } from '../engine-of.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const engine = engineOf(profile)
const day = today()
const parts = (name: string, { day: d, month, year } = day) => ({
  [`${name}-day`]: String(d),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
const ward = engine.wards[0] ?? ''
const shops = {
  agency: String(agency.safety),
  ...parts('on'),
  role: 'place',
  name: 'Sorrel Parade Shops',
  lines: '1 to 9 Sorrel Parade',
  postcode: 'TM4 2QB',
  by: 'agency',
  ward,
  grounds: 'Fires behind the shops.',
  tried: 'Patrols.',
  involved: '',
  harmed: '6',
}

/** Opens a meeting of a standing group in an hour, at which the police sit and everybody is present; gives its address. */
async function meeting(): Promise<string> {
  const group = { kind: 'problem-solving-group', name: 'Group', agreement: `1-${agency.safety}`, every: 'month' }
  const people = (await world.post('asb', '/panels/groups/new', group)).location
  const police = { what: 'add', who: `${person.police}-${agency.police}`, capacity: 'member' }
  assert.equal((await world.post('asb', people, police)).location, people)
  const soon = Temporal.Now.instant().add({ hours: 1 }).toZonedDateTimeISO('Europe/London')
  const when = { ...parts('due', soon.toPlainDate()), time: soon.toPlainTime().toString({ smallestUnit: 'minute' }) }
  const called = await world.post('asb', people.replace(/people$/, 'call'), { name: 'Group, now', ...when })
  return called.location.replace(/\/agenda$/, '')
}

test('a place is referred on a form, counted, screened and taken on at the panel, and its plan stands first', async () => {
  const made = await world.post('asb', '/cases/new/problem-solving', shops)
  const at = made.location
  assert.match(at, /^\/cases\/[^/]+$/, made.text)
  const own = `${at}/problem-solving`
  const read = async () => (await world.get('asb', at)).text
  assert.match(await read(), /Sorrel Parade Shops[\s\S]*Referred to the problem-solving group: a place/)
  const screen = { atRisk: 'no', done: '', uncounted: '', why: 'Four agencies.' }
  const early = await world.post('asb', `${own}/screened`, screen)
  assert.equal(early.status, 422)
  assert.match(early.text, /Add at least one count of demand with its source/)
  const count = { what: 'fire', count: '12', ...parts('from'), ...parts('until'), source: 'Fire service' }
  assert.equal((await world.post('asb', `${own}/counted`, count)).location, `${at}?saved`)
  assert.equal((await world.post('asb', `${own}/screened`, screen)).location, `${at}?saved`)
  assert.equal((await world.get('asb', `${own}/accepted`)).status, 404, 'decided at a panel alone')

  const panel = await meeting()
  const due = await world.get('asb', `${panel}/agenda`)
  assert.match(due.text, /New referral/)
  const [row] = await world.past(`select id from casework."case" where slug = '${at.slice('/cases/'.length)}'`)
  assert.equal((await world.post('asb', `${panel}/agenda`, { case: [String(row?.['id'])] })).location, panel)
  await world.post('asb', `${panel}/open`, {})
  const present = [`${person.asb}-present`, `${person.police}-present`]
  await world.post('asb', `${panel}/attendance`, { said: present })
  const decide = `${panel}${at}/problem-solving/accepted`
  assert.match((await world.get('asb', decide)).text, /What must be so before the group lets it go\?/)
  const take = { why: 'Only together.', lead: String(agency.safety), exitTest: 'Two months without a fire.' }
  const taken = await world.post('asb', decide, take)
  assert.equal(taken.location, `${panel}${at}`, taken.text)
  assert.match(await read(), /Plan[\s\S]*Safety Team[\s\S]*Two months without a fire\./)
})

test('the marks in the database are those that a story in memory gives', async () => {
  const [row] = await world.past(`select id from casework."case" where kind = 'problem-solving'`)
  const id = Number(row?.['id'])
  const events = await world.past(
    `select id, kind, field, day::text, effects, corrects_id from casework.event where case_id = ${id} order by id`,
  )
  const told = stand(
    events.map(one => ({
      id: Number(one['id']),
      kind: String(one['kind']),
      field: String(one['field']),
      day: String(one['day']),
      at: Temporal.Now.instant(),
      says: '',
      data: {},
      effects: one['effects'] as never,
      correctsId: null,
      panelId: null,
      author: null,
      agency: null,
    })),
  )
  const marks = await world.past(`select key, value from casework.mark where case_id = ${id} order by id`)
  assert.deepEqual(
    told.spans.map(({ key, value }) => ({ key, value })),
    marks,
  )
  assert.equal(told.stage, 'accepted')
  assert.equal(told.lasting('active')?.value, 'place')
})
