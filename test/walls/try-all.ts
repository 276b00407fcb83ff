/** Invents worlds, writes them into a database and tries every door in each. */
import { asRole, type Server } from '../../src/db/server.ts'
import { why } from '../database.ts'
import { type Found, Inspector } from './inspect.ts'
import { inventWorld } from './world-engine.ts'
import { writeWorlds } from './write-world.ts'

/** Tries everything in a database that has these worlds, on two connections; `until` a fault that is looked for is found. */
export async function tryAll(server: Server, count: number, until?: RegExp): Promise<Found> {
  const worlds = Array.from({ length: count }, (_, n) => inventWorld(n))
  const log = await asRole(server.login('postgres'), client => writeWorlds(client, worlds, why))
  const waiting = [...worlds]
  const worker = () =>
    asRole(server.login('app'), async client => {
      const inspector = new Inspector(client, worlds, log)
      for (let world = waiting.shift(); world; world = waiting.shift()) {
        await inspector.world(world)
        if (until && inspector.found.faults.some(fault => until.test(fault))) waiting.length = 0
      }
      return inspector.found
    })
  const both = await Promise.all([worker(), worker()])
  return { triples: both.reduce((n, { triples }) => n + triples, 0), faults: both.flatMap(({ faults }) => faults) }
}
