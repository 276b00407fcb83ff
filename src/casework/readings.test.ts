/** Readings: noted and committed first, resumed once, by the same session, within a minute. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { after, before, test } from 'node:test'
import { ask, makeWorld, person, type Who, type World } from '../../test/casework-world.ts'
import { readCases } from './read-cases.ts'
import { beginRead, resume } from './reading.store.ts'

let world: World
let made: { id: number; slug: string }
before(async () => {
  world = await makeWorld()
  made = await world.open('asb')
})
after(() => world.db.close())

const begin = (who: Who) => world.as(who, tx => beginRead(tx, [made.id], 'open', 'court'))
const names = `select name from casework.party`

test('a reading is noted with who, which, why, and committed before it can be resumed', async () => {
  const reading = await begin('asb')
  assert.ok(reading)
  const [entry] = await world.past(
    `select kind, what, account_id, ids, agencies, reason, flags from access.entry where id = ${reading}`,
  )
  assert.deepEqual(entry, {
    kind: 'consultation',
    what: 'open',
    account_id: person.asb,
    ids: [String(made.id)],
    agencies: [2],
    reason: 'court',
    flags: [],
  })
  await world.as('asb', async tx => {
    assert.equal((await ask(tx, names)).length, 0, 'before it is resumed there is nobody')
    await resume(tx, reading)
    assert.deepEqual(await ask(tx, names), [{ name: 'Dorian Flax' }])
  })
})

test('a reading that is not committed cannot be resumed', async () => {
  await assert.rejects(
    world.as('asb', async tx => {
      const reading = await beginRead(tx, [made.id], 'open', 'court')
      assert.ok(reading)
      await resume(tx, reading)
    }),
    /There is no such reading/,
  )
})

test('a reading is good once', async () => {
  const reading = await begin('asb')
  assert.ok(reading)
  await world.as('asb', tx => resume(tx, reading))
  await assert.rejects(
    world.as('asb', tx => resume(tx, reading)),
    /resumed already/,
  )
})

test('a reading of somebody else, or of another session of one’s own, cannot be resumed, nor one of a minute ago', async () => {
  const reading = await begin('asb')
  assert.ok(reading)
  await assert.rejects(
    world.as('second', tx => resume(tx, reading)),
    /no such reading/,
  )
  const elsewhere = await world.signIn('asb')
  await assert.rejects(
    world.db.asActor(elsewhere, tx => resume(tx, reading)),
    /no such reading/,
  )
  await world.past(`update access.entry set at = now() - interval '61 seconds' where id = ${reading}`)
  await assert.rejects(
    world.as('asb', tx => resume(tx, reading)),
    /no such reading/,
  )
})

test('asking for a case that is not theirs is noted, flagged, and gives nothing', async () => {
  assert.equal(await begin('police'), null)
  const [entry] = await world.past(
    `select what, flags from access.entry where account_id = ${person.police} order by id desc limit 1`,
  )
  assert.deepEqual(entry, { what: 'refused', flags: ['refused'] })
})

test('a reading opens the cases that it names and no others', async () => {
  const other = await world.open('asb', { people: [{ role: 'subject', name: 'Silas Brackenbury' }] })
  const found = await readCases(
    { db: world.db, session: world.session('asb') },
    { cases: [other.id], what: 'open', reason: 'court' },
    tx => ask(tx, names),
  )
  assert.deepEqual(found, [{ name: 'Silas Brackenbury' }])
})

/** What another process of the service sees that resumes a reading. */
async function elsewhere(who: Who, reading: number): Promise<string> {
  const token = world.cookie(who).replace('session=', '')
  const asked = JSON.stringify({ login: world.server.login('app'), token, reading })
  const script = join(import.meta.dirname, '../../test/processes/resume.ts')
  return (await promisify(execFile)(process.execPath, [script, asked])).stdout.trim()
}

test('whichever process resumes a reading, it is good once', async () => {
  const reading = await begin('asb')
  assert.ok(reading)
  assert.equal(await elsewhere('asb', reading), '1 people')
  assert.equal(await elsewhere('asb', reading), 'This reading was resumed already.')
  await assert.rejects(
    world.as('asb', tx => resume(tx, reading)),
    /resumed already/,
  )
})

test('a role taken away between the two steps shows nobody, on every process', async () => {
  const [here, there] = [await begin('second'), await begin('second')]
  assert.ok(here && there)
  await world.past(`update access.post set ended_at = now() where account_id = ${person.second}`)
  const seen = await world.as('second', async tx => {
    await resume(tx, here)
    return [(await ask(tx, names)).length, (await ask(tx, 'select from casework."case"')).length]
  })
  assert.deepEqual(seen, [0, 0])
  assert.equal(await elsewhere('second', there), '0 people')
  await world.past(`update access.post set ended_at = null where account_id = ${person.second}`)
})

test('reading a case about somebody of one’s own name, or at one’s own address, is flagged', async () => {
  await world.past(
    `update access.account set name_keys = array['dorian', 'flax'], home_key = 'TM42QB' where id = ${person.second}`,
  )
  const reading = await begin('second')
  const [entry] = await world.past(`select flags from access.entry where id = ${reading}`)
  assert.deepEqual(entry, { flags: ['own name', 'own address', 'not own case'] })
})
