/** One thing is in one place: what the database lets nobody get round, and what the pages say of it. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, ask, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { asRole } from '../../../test/database.ts'
import { effectsOn, writeEffects } from '../../../test/effects.ts'
import { isRefusal } from '../../lib/index.ts'
import { addResource } from './add-resource.ts'
import { resourcesFor } from './store.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const homes: Partial<Record<Who, number>> = { asb: agency.safety, housing: agency.homes }
let named = 0
/** A new camera of somebody's agency, there since long. */
const newCamera = async (who: Who = 'asb', name = `Unit ${++named}`) => {
  const made = await world.as(who, tx =>
    addResource(tx, { agencyId: homes[who] ?? 0, kind: 'camera', name, groupKey: 'asb', added: '2020-01-01' }),
  )
  assert.ok(!isRefusal(made))
  return made.id
}
const newCase = (who: Who = 'asb', facts: Parameters<World['open']>[1] = {}) =>
  world.open(who, { opened: '2026-01-01', ...facts })

const does = (caseId: number, day: string, ...effects: object[]) => effectsOn(world, caseId, day, ...effects)
const lend = (value: number | string, key = 'camera') => ({ do: 'begin', key, value: String(value) })
const bring = (value: number) => ({ do: 'end', key: 'camera', value: String(value) })

/** Another caseworker of the agency keeps the first one out. */
const keepOut = async (slug: string) => {
  const given = { account: String(person.asb), why: 'Knows them' }
  assert.equal((await world.post('second', `/cases/${slug}/people/exclude`, given)).status, 303)
}

test('a thing that is out is not lent again until it is back; on the day on which it comes back it is', async () => {
  const [one, other] = [await newCase(), await newCase()]
  const camera = await newCamera()
  await does(one.id, '2026-03-02', lend(camera))
  await assert.rejects(does(other.id, '2026-03-20', lend(camera)), { code: '23P01' })
  await does(one.id, '2026-03-20', bring(camera))
  await assert.rejects(does(other.id, '2026-03-19', lend(camera)), { code: '23P01' }, 'it was still there on that day')
  await does(other.id, '2026-03-20', lend(camera))
  await assert.rejects(does(one.id, '2026-03-21', lend(camera)), { code: '23P01' })
  await does(other.id, '2026-03-31', { do: 'close', outcome: 'done' })
  await does(one.id, '2026-03-31', lend(camera))
})

test('of two that lend one thing at the same moment, the second waits and is refused; where the first gives up, it is not', async () => {
  const [one, other] = [await newCase(), await newCase()]
  for (const [end, refused] of [
    ['commit', true],
    ['rollback', false],
  ] as const) {
    const camera = await newCamera()
    await asRole(world.server.login('owner'), async first => {
      await first.query('begin')
      await writeEffects(first, one.id, '2026-03-02', [lend(camera)])
      const second = does(other.id, '2026-03-02', lend(camera)).then(
        () => null,
        (error: { code?: string }) => error.code,
      )
      await first.query(end)
      assert.equal(await second, refused ? '23P01' : null)
    })
  }
})

test('only a thing of the owning agency that is not retired is lent; marks of other keys are none of this', async () => {
  const made = await newCase()
  const [theirs, gone] = [await newCamera('housing'), await newCamera()]
  await world.as('asb', tx => ask(tx, `update casework.resource set retired = '2020-01-01' where id = ${gone}`))
  for (const value of [theirs, gone, 999_999, '', 'x'])
    await assert.rejects(does(made.id, '2026-03-02', lend(value)), { code: '23514' }, String(value))
  await does(made.id, '2026-03-02', lend(theirs, 'in-place'), lend('asb', 'in-place'))
})

test('a thing that is out is not retired, also by whoever does not see at which case; nor while it is being lent', async () => {
  const retire = (id: number) =>
    world.as('asb', tx => ask(tx, `update casework.resource set retired = current_date where id = ${id}`))
  const camera = await newCamera()
  const hidden = await newCase('asb', { workerId: person.second })
  await does(hidden.id, '2026-03-02', lend(camera))
  await keepOut(hidden.slug)
  await assert.rejects(retire(camera), { code: '23514' })

  const other = await newCamera()
  const open = await newCase()
  await asRole(world.server.login('owner'), async first => {
    await first.query('begin')
    await writeEffects(first, open.id, '2026-03-02', [lend(other)])
    const second = retire(other).then(
      () => null,
      (error: { code?: string }) => error.code,
    )
    await first.query('commit')
    assert.equal(await second, '23514')
  })
  await does(open.id, '2026-03-20', bring(other))
  await retire(other)
  const [row] = await world.past(`select retired = current_date as today from casework.resource where id = ${other}`)
  assert.equal(row?.['today'], true, 'whatever day is asked for, it is today')
  await assert.rejects(
    world.as('asb', tx => ask(tx, `update casework.resource set retired = null where id = ${other}`)),
    { code: '42501' },
  )
})

test('each agency has its own things: nobody else sees, adds or changes them', async () => {
  const camera = await newCamera()
  const see = (who: Who) => world.as(who, tx => ask(tx, `select id from casework.resource where id = ${camera}`))
  assert.equal((await see('asb')).length, 1)
  for (const who of ['housing', 'guest', 'stranger', 'clerk'] as const) {
    assert.deepEqual(await see(who), [], who)
    assert.deepEqual(await world.as(who, tx => ask(tx, 'select casework.lent() as out')), [{ out: [] }], who)
    await world.as(who, tx => ask(tx, `update casework.resource set name = 'Taken' where id = ${camera}`))
    await assert.rejects(
      world.as(who, tx =>
        addResource(tx, { agencyId: agency.safety, kind: 'camera', name: `Of ${who}`, groupKey: 'asb' }),
      ),
      { code: '42501' },
      who,
    )
  }
  const [row] = await world.past(`select name from casework.resource where id = ${camera}`)
  assert.notEqual(row?.['name'], 'Taken')
  await assert.rejects(
    world.as('asb', tx => ask(tx, `delete from casework.resource where id = ${camera}`)),
    { code: '42501' },
  )
  await assert.rejects(
    world.as('asb', tx =>
      addResource(tx, { agencyId: 2, kind: 'camera', name: 'Of tomorrow', groupKey: 'asb', added: '2999-01-01' }),
    ),
    { code: '23514' },
  )
})

test('a name stands for one thing in use', async () => {
  const add = (name: string) =>
    world.as('asb', tx => addResource(tx, { agencyId: agency.safety, kind: 'camera', name, groupKey: 'asb' }))
  const id = await newCamera('asb', 'Larkrise 1')
  assert.deepEqual(await add('  larkrise   1 ').then(made => isRefusal(made) && made.rule), 'resource-name-free')
  for (const name of [' ', 'x'.repeat(101)])
    assert.deepEqual(await add(name).then(made => isRefusal(made) && made.rule), 'resource-named')
  assert.ok(!isRefusal(await add('x'.repeat(100))))
  await world.as('asb', tx => ask(tx, `update casework.resource set retired = current_date where id = ${id}`))
  assert.ok(!isRefusal(await add('Larkrise 1')), 'its name is free once it is retired')
})

test('at a case that the reader does not see a thing is in use, and nothing says where', async () => {
  const camera = await newCamera('asb', 'Far camera')
  const hidden = await newCase('asb', { workerId: person.second })
  await does(hidden.id, '2026-03-02', lend(camera))
  const held = (who: Who) =>
    world.as(who, async tx => (await resourcesFor(tx, agency.safety)).find(one => one.id === camera)?.heldBy)
  assert.equal(await held('asb'), hidden.id)
  assert.match((await world.get('asb', '/resources')).text, new RegExp(`Far camera[\\s\\S]*?${hidden.reference}`))
  await keepOut(hidden.slug)
  assert.equal(await held('second'), hidden.id)
  assert.equal(await held('asb'), 0)
  for (const path of ['/resources', `/resources/${camera}`]) {
    const { text } = await world.get('asb', path)
    assert.match(text, /At a case that you do not see/)
    assert.ok(!text.includes(hidden.reference) && !text.includes(hidden.slug), path)
  }
})

test('erasing a case leaves its camera, which is free', async () => {
  const camera = await newCamera()
  const [one, other] = [await newCase(), await newCase()]
  await does(one.id, '2026-03-02', lend(camera))
  await asRole(world.server.login('owner'), async owner => {
    await owner.query('begin')
    await owner.query("select access.act_as_system('test')")
    await owner.query('delete from casework."case" where id = $1', [one.id])
    await owner.query('commit')
  })
  await does(other.id, '2026-03-02', lend(camera))
})
