/** Real papers of a real council, where they are at hand beside the checkout: what the record makes of them. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pino from 'pino'
import { application } from '../src/app.ts'
import { loadProfile } from '../src/authority/index.ts'
import type { Database } from '../src/db/index.ts'
import { isRefusal } from '../src/lib/index.ts'
import { loadBodies } from '../src/people/index.ts'
import { closeReaders, importDocument, verifyRecord } from '../src/records/index.ts'
import { testDatabase } from './database.ts'

const folder = join(import.meta.dirname, '../../shared/packs')
const skip = existsSync(folder) ? false : 'the shared papers are not beside this checkout'

let db: Database
let app: ReturnType<typeof application>
before(async () => {
  if (skip) return
  db = await testDatabase()
  const profile = loadProfile('halton')
  assert.ok(!('faults' in profile))
  await db.asSystem('load-profile', tx => loadBodies(tx, profile))
  const key = profile.key
  for (const fileName of readdirSync(folder).filter(name => name.startsWith(key))) {
    const bytes = readFileSync(join(folder, fileName))
    const done = await importDocument(db, { bytes, fileName, publisher: profile.name.value, profile })
    assert.ok(!isRefusal(done))
  }
  app = application({ db, profile, log: pino({ level: 'silent' }) })
})
after(async () => {
  closeReaders()
  if (!skip) await db.close()
})

const words = async (path: string) =>
  (await (await app.request(path)).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const board = 'safer-policy-and-performance-board'

test('the meeting of 14 September 2021 has its minutes, taken from the pack of November', { skip }, async () => {
  const page = await words(`/meetings/${board}-2021-09-14`)
  for (const ref of ['SAF8', 'SAF9', 'SAF10', 'SAF11', 'SAF12']) assert.match(page, new RegExp(`\\b${ref}\\b`))
  assert.match(page, /SAF12 .{0,120}Deferred/i)
  assert.match(page, /6:30pm to 8pm/)
  assert.match(page, /Agenda pack of 9 November 2021/)
})

test('a search for "probation" finds the two reports about it first', { skip }, async () => {
  const html = await (await app.request('/search?q=probation')).text()
  const found = [...html.matchAll(/<h3[^>]*><a[^>]*href="(\/reports\/[^"#]*)/g)].map(one => one[1] ?? '')
  assert.ok(
    found.slice(0, 3).every(href => /probation/.test(href)),
    found.slice(0, 3).join(' '),
  )
  assert.ok(new Set(found).size >= 2)
})

test('one councillor printed in three spellings and with an initial is one person', { skip }, async () => {
  const page = await words('/people/norman-plumpton-walsh')
  assert.match(page, /Chair/)
  assert.match(page, /The papers also print this name as .*N\. Plumpton Walsh.*Norman Plumpton-Walsh/)
  assert.equal((await app.request('/people/norman-plumpton-walsh-2')).status, 404)
})

test('the record agrees with its documents', { skip }, async () => {
  assert.deepEqual((await verifyRecord(db, () => undefined)).faults, [])
})
