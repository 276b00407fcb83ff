/** The process that is measured: a meeting under way, those who follow it, and the clerk who notes one change after another. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import pino from 'pino'
import { shellOf } from '../../src/app.ts'
import { loadProfile } from '../../src/authority/index.ts'
import { livePages } from '../../src/meetings/index.ts'
import { noteHappening } from '../../src/meetings/live/note-happening.ts'
import { site } from '../../src/web/index.ts'
import { makeCommitteeWorld, meeting } from '../../test/committee-world.ts'

export type Asked = 'change' | 'cost' | 'rest'
export type Told = { readonly n: number; readonly cpu: number }
export type At = { readonly port: number; readonly path: string }

const items = Array.from(
  { length: 16 },
  (_, i) =>
    `(1, ${i}, 'report', 'A report on what was done in ward ${i}, and what is to be done until the spring', 'I')`,
)

const now = Temporal.Instant.from('2027-03-09T18:31:00Z')
const world = await makeCommitteeWorld({ now })
await world.past(`insert into meetings.business (meeting_id, position, kind, title, part) values ${items.join(', ')}`)
const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const { committee } = profile
const bounds = { viewers: 1_000, fromOne: 1_000, heartbeat: 600_000 }
const app = site(livePages(world.db, committee, { bounds }), {
  shell: shellOf(profile),
  db: world.db,
  log: pino({ level: 'silent' }),
  edition: () => world.db.edition(),
})
const server = createAdaptorServer({ fetch: app.fetch })
server.listen(0, '127.0.0.1')
await once(server, 'listening')

let n = 0
/** The clerk begins one item after another, round and round; what was noted before is replayed each time, as it is at a meeting. */
async function change(): Promise<number> {
  const happened =
    n === 0
      ? [2, 3].map(person => ({ kind: 'arrived' as const, data: { person } }))
      : n === 2
        ? [{ kind: 'opened' as const, data: { person: 1 } }]
        : [{ kind: 'begun' as const, data: { business: (n % 16) + 1 } }]
  await world.as('clerk', async tx => {
    const refusal = await noteHappening(tx, committee, meeting, { happened, at: now, token: `change ${n}`, now })
    if (refusal) throw new Error(refusal.says)
  })
  return (n += happened.length)
}
await change()
await change()

let began = process.cpuUsage()
process.on('message', (asked: Asked) => {
  void (async () => {
    if (asked === 'change') {
      began = process.cpuUsage()
      await change()
    }
    if (asked === 'rest') await world.past('delete from meetings.happening where n > 3').then(() => (n = 3))
    const { user, system } = process.cpuUsage(began)
    process.send?.({ n, cpu: (user + system) / 1000 } satisfies Told)
  })()
})
process.on('disconnect', () => {
  if ('closeAllConnections' in server) server.closeAllConnections()
  server.close()
  void world.db.close().then(() => process.exit())
})
process.send?.({
  port: (server.address() as AddressInfo).port,
  path: `/meetings/${meeting.slug}/live/events`,
} satisfies At)
