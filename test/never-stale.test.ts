/** Two processes on one database: a page kept by one is never shown after the other has published something else. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import pino from 'pino'
import { application } from '../src/app.ts'
import { loadProfile } from '../src/authority/index.ts'
import { openDatabase } from '../src/db/index.ts'
import { importer } from './processes/check-imported.ts'
import { bin } from './processes/rounds.ts'

test('a page is fresh in the moment in which another process says that it has published', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'wardmote-stale-'))
  chmodSync(dataDir, 0o755)
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const db = await openDatabase({ dataDir })
  const app = application({ db, profile, log: pino({ level: 'silent' }) })
  const other = spawn(bin, [...importer.slice(1), 'once'], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = createInterface(other.stdout)
  const publish = async (words: string) => {
    const stored = once(answers, 'line')
    other.stdin.write(`${words}\n`)
    await stored
  }
  const paths = ['/', '/decisions', '/meetings/safer-communities-scrutiny-board-2027-09-14', '/search?q=number']
  let kept = 0
  let before: (string | null)[] = []
  for (let n = 1; n <= 8; n++) {
    await publish(`lamp number ${n} be mended`)
    const first = await Promise.all(paths.map(async path => app.request(path)))
    for (const answer of first) assert.match(await answer.text(), new RegExp(`number(</mark>)? ${n} be`))
    const tags = first.map(answer => answer.headers.get('etag'))
    assert.ok(
      tags.every((tag, i) => tag !== null && tag !== before[i]),
      'a changed page has another ETag',
    )
    for (const [i, path] of paths.entries()) {
      const again = await app.request(path, { headers: { 'If-None-Match': tags[i] ?? '' } })
      if (again.status === 304) kept++
    }
    before = tags
  }
  assert.equal(kept, 8 * paths.length, 'unchanged pages are answered by their ETag')
  other.stdin.end()
  await once(other, 'close')
  await db.close()
  rmSync(dataDir, { recursive: true, force: true })
})
