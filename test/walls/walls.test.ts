/** Fifty invented worlds: whoever asks, at whatever door, gets what the rules in words give them; no record more and none fewer. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { asRole } from '../../src/db/server.ts'
import { testServer, why } from '../database.ts'
import { type Found, Inspector } from './inspect.ts'
import { inventWorld } from './world.ts'
import { writeWorlds } from './write-world.ts'

type Opened = Awaited<ReturnType<typeof testServer>>

/** Tries everything in a database that has these worlds, on two connections. */
async function tryAll({ server }: Opened, count: number, first = 0): Promise<Found> {
  const worlds = Array.from({ length: count }, (_, n) => inventWorld(first + n))
  const log = await asRole(server.login('postgres'), client => writeWorlds(client, worlds, why))
  const waiting = [...worlds]
  const worker = () =>
    asRole(server.login('app'), async client => {
      const inspector = new Inspector(client, worlds, log)
      for (let world = waiting.shift(); world; world = waiting.shift()) await inspector.world(world)
      return inspector.found
    })
  const both = await Promise.all([worker(), worker()])
  return { triples: both.reduce((n, { triples }) => n + triples, 0), faults: both.flatMap(({ faults }) => faults) }
}

describe('the walls', () => {
  let opened: Opened
  before(async () => {
    opened = await testServer()
  })
  after(() => opened.db.close())

  it('show in fifty worlds what may be seen, and nothing else', async t => {
    const { triples, faults } = await tryAll(opened, 50)
    t.diagnostic(`${triples} triples of actor, record and door`)
    assert.deepEqual(faults.slice(0, 20), [], `${faults.length} faults`)
    assert.ok(triples >= 10_000)
  })
})
