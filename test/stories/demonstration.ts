/** The demonstration site on a free port, filled once for a test file, as a reader meets it. */
import { testEngine } from '../engine.ts'
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { openSession } from '../../src/access/index.ts'
import { application } from '../../src/app.ts'
import { loadProfile, type Profile } from '../../src/authority/index.ts'
import type { Database } from '../../src/db/index.ts'
import { demonstrationPapers, loadCases, loadMeetings, loadStaff } from '../../src/demonstration/index.ts'
import { isRefusal, today } from '../../src/lib/index.ts'
import { loadBodies } from '../../src/people/index.ts'
import { closeReaders, importDocument } from '../../src/records/index.ts'
import { testDatabase } from '../database.ts'

export type Demonstration = {
  address: string
  db: Database
  profile: Profile
  /** Signs one of the demonstration's people in ('asb', 'police' …) and gives the cookie's token. */
  signIn: (who: string) => Promise<string>
  stop: () => Promise<void>
}

/** The day on which the stories play: after the last held meeting of the seeds. */
export const day = Temporal.Instant.from('2026-11-21T09:00:00Z')

export async function startDemonstration(): Promise<Demonstration> {
  const profile = loadProfile('demonstration')
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  const db = await testDatabase()
  await db.asSystem('load-profile', tx => loadBodies(tx, profile))
  for (const paper of await demonstrationPapers()) {
    const done = await importDocument(db, { ...paper, profile })
    if (isRefusal(done)) throw new Error(done.says)
  }
  closeReaders()
  const { cast } = await loadStaff(db)
  await loadCases(db, testEngine, cast, today(day))
  await loadMeetings(db, profile, day)
  const app = application({ db, profile, log: pino({ level: 'silent' }), now: () => day })
  const { promise, resolve } = Promise.withResolvers<AddressInfo>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, resolve)
  const { port } = await promise
  return {
    address: `http://127.0.0.1:${port}`,
    db,
    profile,
    signIn: who => openSession(db, cast.people.get(who) ?? 0),
    async stop() {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise(done => server.close(done))
      await db.close()
    },
  }
}
