/**
 * Killed at random while writing: `bin/node bench/killed.ts [ROUNDS]`. The writer is a parameter of killRounds(); this one
 * writes numbered rows, and the import can take its place.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/db/index.ts'
import { openServer } from '../src/db/open.ts'
import { bin, checkScratch, killRounds, makeScratch } from '../test/processes/rounds.ts'

const rounds = Number(process.argv[2] ?? 100)
const dataDir = mkdtempSync(join(tmpdir(), 'wardmote-killed-'))
chmodSync(dataDir, 0o755)
await (await openDatabase({ dataDir })).close()
const server = await openServer({ dataDir }, {})
await makeScratch(server)
await server.leave()

const outcome = await killRounds({
  rounds,
  dataDir,
  command: [bin, join(import.meta.dirname, '../test/processes/write-rows.ts')],
  check: checkScratch,
  say: progress => process.stderr.write(`\r${progress}`),
})
rmSync(dataDir, { recursive: true, force: true })
console.log(`\n${JSON.stringify({ ...outcome, slowestStart: Math.round(outcome.slowestStart) })}`)
process.exitCode = outcome.wrong.length === 0 ? 0 : 1
