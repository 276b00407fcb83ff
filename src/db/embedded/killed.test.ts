/** Six quick rounds of what bench/killed.ts does a hundred times. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { bin, checkScratch, killRounds, makeScratch } from '../../../test/processes/rounds.ts'
import { openDatabase, openServer } from '../open.ts'

it('loses no acknowledged write when the process, the server or both are killed amid writes, and starts cleanly', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'wardmote-killed-'))
  chmodSync(dataDir, 0o755)
  await (await openDatabase({ dataDir })).close()
  const server = await openServer({ dataDir }, {})
  await makeScratch(server)
  await server.leave()
  const { acknowledged, wrong } = await killRounds({
    rounds: 6,
    dataDir,
    command: [bin, join(import.meta.dirname, '../../../test/processes/write-rows.ts')],
    check: checkScratch,
    say: () => undefined,
  })
  rmSync(dataDir, { recursive: true })
  assert.deepEqual(wrong, [])
  assert.ok(acknowledged > 0)
})
