/** A new kind of case is one folder: its pages, clock, rule, panel and figures come from the engine, which does not know it. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { verifyCases } from '../../src/casework/index.ts'
import { london, now, today } from '../../src/lib/index.ts'
import { agency, ask, makeWorld, type World } from '../casework-world.ts'
import { trolley } from './case-type.ts'
import { ownerKnown } from './rules.ts'

const limit = { key: 'trolley.tell', value: 2, unit: 'working days', source: 'an example', verified: false } as const
let world: World
before(async () => {
  world = await makeWorld(engine => ({
    ...engine,
    types: [...engine.types, trolley],
    limits: [...engine.limits, limit],
    wards: ['Millrace', 'Larkrise'],
  }))
})
after(() => world.db.close())

const boxes = (name: string, day: Temporal.PlainDate) => ({
  [`${name}-day`]: String(day.day),
  [`${name}-month`]: String(day.month),
  [`${name}-year`]: String(day.year),
})
const day = today()
const report = {
  agency: String(agency.safety),
  ...boxes('on', day),
  name: 'Weir Lane',
  lines: 'By the weir',
  postcode: '',
  where: 'the weir',
  ...boxes('seen', day.subtract({ days: 3 })),
  ward: 'Millrace',
}

/** Another place each time: one that is known already would be asked about first. */
const at = (name: string) => ({ ...report, name, lines: `1 ${name}` })

const thin = async (slug: string) =>
  world.as('asb', async tx => {
    const [row] = await ask(
      tx,
      `select id, stage, ward, closed::text, next_key from casework."case" where slug = '${slug}'`,
    )
    return row ?? {}
  })

test('it is opened by its own form, with its own errors, and what was typed stays', async () => {
  const form = await world.get('asb', '/cases/new/trolley')
  assert.match(form.text, /When was it first seen\?/)
  const wrong = await world.post('asb', '/cases/new/trolley', { ...report, where: '', ward: 'Nowhere' })
  assert.match(wrong.text, /Answer “Where is it\?”/)
  const odd = await world.post('asb', '/cases/new/trolley', { ...report, ward: 'Nowhere' })
  assert.match(odd.text, /Choose from the list/)
  assert.match(odd.text, /value="the weir"/)
  const { location } = await world.post('asb', '/cases/new/trolley', report)
  const slug = location.split('/').at(-1) ?? ''
  assert.deepEqual(
    { ...(await thin(slug)), id: 0 },
    { id: 0, stage: 'reported', ward: 'Millrace', closed: null, next_key: 'tell' },
  )
  const { text } = await world.get('asb', location)
  assert.match(text, /Tell the shop<\/strong>: by/)
  assert.match(text, /2 working days from .*\(an example; not verified\)/)
})

test('its rule refuses, its acts move it, its clock is met, and it closes at its last stage', async () => {
  const { location: to } = await world.post('asb', '/cases/new/trolley', at('Alder Yard'))
  const slug = to.split('/').at(-1) ?? ''
  const tell = { shop: '', ...boxes('on', day), ...boxes('fetchBy', day.add({ days: 2 })) }
  assert.equal(ownerKnown.refuses({ shop: '' })?.rule, 'owner-known')
  assert.match((await world.post('asb', `${to}/trolley/told`, tell)).text, /its name is on the handle/)
  assert.equal(
    (await world.post('asb', `${to}/trolley/told`, { ...tell, shop: 'Corner shop' })).location,
    `${to}?saved`,
  )
  assert.equal((await thin(slug))['stage'], 'waiting')
  assert.equal((await thin(slug))['next_key'], null)
  assert.match((await world.post('asb', `${to}/trolley/told`, { ...tell, shop: 'Again' })).text, /has moved on/)
  assert.equal((await world.post('asb', `${to}/trolley/fetched`, boxes('on', day))).location, `${to}?saved`)
  const closed = await thin(slug)
  assert.deepEqual([closed['stage'], closed['closed']], ['gone', day.toString()])
  assert.match((await world.get('asb', to)).text, /The shop fetched it/)
})

test('only its panel gives up on one: no page of the case does', async () => {
  const { location: to } = await world.post('asb', '/cases/new/trolley', at('Birch Steps'))
  assert.equal((await world.get('asb', `${to}/trolley/given-up`)).status, 404)
  assert.doesNotMatch((await world.get('asb', to)).text, /street cleaners/)
})

test('what its events say is what is stored, and a changed row is found', async () => {
  assert.deepEqual((await verifyCases(world.db)).faults, [])
  await world.past(`update casework."case" set stage = 'waiting' where kind = 'trolley' and stage = 'reported'`)
  const { faults } = await verifyCases(world.db)
  assert.ok(faults.length > 0)
  assert.match(faults[0] ?? '', /its events give another stage/)
  await world.past(`update casework."case" set stage = 'reported' where kind = 'trolley' and stage = 'waiting'`)
})

test('a case can be seen as it stood on an earlier day', async () => {
  const { location: to } = await world.post('asb', '/cases/new/trolley', at('Cedar Row'))
  const slug = to.split('/').at(-1) ?? ''
  const { id } = await thin(slug)
  const before = now().toZonedDateTimeISO(london).subtract({ days: 2 }).toInstant().toString()
  await world.past(`update casework.event set at = '${before}' where case_id = ${Number(id)}`)
  await world.past(`update casework.party set at = '${before}' where case_id = ${Number(id)}`)
  await world.post('asb', `${to}/trolley/told`, {
    shop: 'Corner shop',
    ...boxes('on', day),
    ...boxes('fetchBy', day.add({ days: 2 })),
  })
  const then = new URLSearchParams(boxes('on', day.subtract({ days: 1 }))).toString()
  const { text } = await world.get('asb', `${to}?${then}`)
  assert.match(text, /as it stood at the end of/)
  assert.match(text, /Trolley at the weir/)
  assert.doesNotMatch(text, /Corner shop/)
  assert.match((await world.get('asb', to)).text, /Corner shop/)
})

test('a case that came before its service is asked what its kind asks; until then it has notes and tasks', async () => {
  await world.past(`insert into casework."case" (slug, reference, kind, purpose, agency_id, worker_id)
    values ('beforehandaaaaaa', 'TR-OLD-1', 'trolley', 'crime-and-disorder', ${agency.safety}, 1)`)
  const to = '/cases/beforehandaaaaaa'
  const first = await world.get('asb', to)
  assert.match(first.text, /Answer what this kind of case asks/)
  assert.doesNotMatch(first.text, />Tell the shop</)
  const tell = { shop: 'Corner shop', ...boxes('on', day), ...boxes('fetchBy', day.add({ days: 2 })) }
  assert.match((await world.post('asb', `${to}/trolley/told`, tell)).text, /has moved on/)
  assert.equal(
    (await world.post('asb', `${to}/trolley/task`, { what: 'Look', who: '', ...boxes('by', day) })).location,
    `${to}?saved`,
  )
  const answers = {
    where: 'the weir',
    ...boxes('seen', day),
    ward: 'Millrace',
    ...boxes('on', day.subtract({ days: 9 })),
  }
  assert.equal((await world.post('asb', `${to}/trolley/opened`, answers)).location, `${to}?saved`)
  assert.equal((await thin('beforehandaaaaaa'))['stage'], 'reported')
  assert.match((await world.get('asb', to)).text, />Tell the shop</)
  assert.match((await world.post('asb', `${to}/trolley/opened`, answers)).text, /has moved on/)
  assert.deepEqual((await verifyCases(world.db)).faults, [])
})
