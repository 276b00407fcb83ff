/** An import that is killed, with its database server or without: the quick form of `bin/node bench/killed.ts import`. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { backup, openDatabase, restore } from '../src/db/index.ts'
import { closeReaders, verifyRecord } from '../src/records/index.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { bin, killRounds } from './processes/rounds.ts'
import { checkImported, importer } from './processes/check-imported.ts'

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'wardmote-import-'))
  chmodSync(made, 0o755)
  return made
}

test('an import killed at random loses nothing that it acknowledged, and the record agrees with its documents', async () => {
  const dataDir = folder()
  await (await openDatabase({ dataDir })).close()
  const outcome = await killRounds({
    rounds: 3,
    dataDir,
    command: importer,
    check: checkImported(dataDir),
    say: () => undefined,
  })
  closeReaders()
  rmSync(dataDir, { recursive: true, force: true })
  assert.deepEqual(outcome.wrong, [])
  assert.ok(outcome.acknowledged > 0)
})

test('a backup made during an import restores to a record that verify accepts', async () => {
  const [dataDir, other] = [folder(), folder()]
  const db = await openDatabase({ dataDir })
  const child = spawn(bin, importer.slice(1), {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const file = join(other, 'kept.backup')
  const { documents } = await backup({ dataDir }, file)
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended // the last to leave stops the server, and a process that is dying has not left yet
  await db.close()
  assert.ok(documents > 0)
  await restore(file, { dataDir: join(other, 'data') })
  const restored = await openDatabase({ dataDir: join(other, 'data') })
  const { versions, faults } = await verifyRecord(restored, () => undefined)
  await restored.close()
  closeReaders()
  assert.ok(versions > 0)
  assert.deepEqual(faults, [])
  for (const made of [dataDir, other]) rmSync(made, { recursive: true, force: true })
})
