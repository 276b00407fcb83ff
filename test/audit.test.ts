/** The sealed log from the command line: commands and the site seal it, heads are kept outside, verify says what is wrong. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase, row } from '../src/db/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'wardmote-audit-cli-'))
chmodSync(folder, 0o755)
const dataDir = join(folder, 'data')
const heads = join(dataDir, 'audit-heads.jsonl')
after(() => rmSync(folder, { recursive: true }))

const start = (args: string[], env: Record<string, string>) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts'), ...args], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir, ...env },
  })
  let text = ''
  child.stdout.on('data', (part: Buffer) => (text += part.toString()))
  child.stderr.on('data', (part: Buffer) => (text += part.toString()))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, text }))
  return { child, ended, says: () => text }
}
const wardmote = (args: string[], env: Record<string, string> = {}) => start(args, env).ended

const note = async (...deeds: string[]) => {
  const db = await openDatabase({ dataDir })
  for (const deed of deeds)
    await db.asSystem('verify', tx => row(sql`select access.note(${deed}, 'account', '{}')`, tx))
  await db.close()
}

before(() => note('one', 'two'))

test('what is not sealed is said; a command seals it, and verify compares it with the heads', async () => {
  assert.match(
    (await wardmote(['verify'])).text,
    /0 entries .* 0 sealed batches: none was changed\.\n2 entries more, not sealed yet/,
  )
  assert.equal((await wardmote(['body'])).code, 0)
  assert.match(readFileSync(heads, 'utf8'), /^\{"n":1,"to":2,"chain":"[0-9a-f]{64}","at":"[^"]+Z"\}\n$/)
  const { code, text } = await wardmote(['verify'])
  assert.equal(code, 0)
  assert.match(text, /2 entries of the log in 1 sealed batch: none was changed\.\n$/)
})

test('with AUDIT_HEADS=log the heads go to the program’s own log, which verify reads', async () => {
  await note('three')
  const { text } = await wardmote(['body'], { AUDIT_HEADS: 'log' })
  assert.match(text, /"n":2,"to":3,"chain":"[0-9a-f]{64}".*"msg":"sealed"/)
  assert.match(
    (await wardmote(['verify'], { AUDIT_HEADS: 'log' })).text,
    /compare what was gathered there with --heads FILE/,
  )
  const gathered = join(folder, 'gathered.log')
  writeFileSync(gathered, text)
  const found = await wardmote(['verify', '--heads', gathered])
  assert.match(found.text, /Note: .*gathered\.log lacks the heads of 1 seal \(1\)/)
  assert.equal(found.code, 0)
})

test('the site seals when it starts and when it stops', async () => {
  await note('four')
  const { child, ended, says } = start(['serve', '--empty', '--port', '0'], {})
  while (!says().includes('Stop with')) await Promise.race([once(child.stdout, 'data'), ended])
  assert.match(readFileSync(heads, 'utf8'), /"to":4,/)
  await note('five')
  child.kill('SIGTERM')
  assert.equal((await ended).code, 0)
  assert.match(readFileSync(heads, 'utf8'), /"to":5,[^\n]*\n$/)
})

test('a head without its seal makes verify fail, in plain words', async () => {
  const forged = join(folder, 'forged')
  writeFileSync(forged, `{"n":9,"to":99,"chain":"${'a'.repeat(64)}","at":"2026-01-01T00:00:00Z"}\n`)
  const { code, text } = await wardmote(['verify', '--heads', forged])
  assert.equal(code, 1)
  assert.match(text, /holds heads for which the log has no seals \(9\): the end of the log was cut off/)
  assert.match(text, /1 fault in 5 entries of the log in 4 sealed batches\./)
  assert.equal((await wardmote(['verify', '--heads', join(folder, 'nowhere')])).code, 2)
})
