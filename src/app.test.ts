import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pino from 'pino'
import { testDatabase } from '../test/database.ts'
import { application } from './app.ts'
import { loadProfile } from './authority/index.ts'
import type { Database } from './db/index.ts'

let db: Database
let app: ReturnType<typeof application>
before(async () => {
  db = await testDatabase()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db, profile, log: pino({ level: 'silent' }) })
})
after(() => db.close())

const ask = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${path}`, { headers: { host: 'localhost:3000', ...headers } })

test('health and readiness are told to whoever asks', async () => {
  assert.equal(await (await ask('/health')).text(), 'ok')
  assert.equal(await (await ask('/ready')).text(), 'ready')
})

test('metrics are for the machine itself: not through a proxy, not under another name', async () => {
  await ask('/meetings')
  await ask('/wp-login.php')
  const metrics = await (await ask('/metrics')).text()
  assert.match(metrics, /wardmote_page_seconds_count\{page="meetings",status="200"\} 1/)
  assert.match(metrics, /wardmote_page_seconds_count\{page="other",status="404"\} 1/)
  assert.equal((await ask('/metrics', { 'x-forwarded-for': '192.0.2.1' })).status, 404)
  assert.equal((await ask('/metrics', { host: 'record.example.gov.uk' })).status, 404)
})

test('an empty record is a site that says so, on every page', async () => {
  for (const path of [
    '/',
    '/meetings',
    '/decisions',
    '/actions',
    '/search',
    '/help',
    '/accessibility',
    '/privacy',
    '/feeds/meetings.atom',
    '/feeds/decisions.atom',
  ])
    assert.equal((await ask(path)).status, 200, path)
})

test('signed-out pages set no cookie and forbid scripts', async () => {
  const answer = await ask('/')
  assert.equal(answer.headers.get('set-cookie'), null)
  assert.match(
    answer.headers.get('content-security-policy') ?? '',
    /default-src 'none'|script-src 'none'|default-src 'self'/,
  )
})
