/**
 * Killed at random while writing: `bin/node bench/killed.ts [ROUNDS] [import]`. Writes numbered rows, or with `import`
 * imports packs; then the record is checked against its documents after each round.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/db/index.ts'
import { openServer } from '../src/db/open.ts'
import { checkImported, importer } from '../test/processes/check-imported.ts'
import { bin, checkScratch, killRounds, makeScratch } from '../test/processes/rounds.ts'
import { closeReaders } from '../src/records/index.ts'

const killed = async (rounds: number, importing: boolean) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'wardmote-killed-'))
  chmodSync(dataDir, 0o755)
  await (await openDatabase({ dataDir })).close()
  const server = await openServer({ dataDir }, {})
  await makeScratch(server)
  await server.leave()
  const outcome = await killRounds({
    rounds,
    dataDir,
    command: importing ? importer : [bin, join(import.meta.dirname, '../test/processes/write-rows.ts')],
    check: importing ? checkImported(dataDir) : checkScratch,
    say: progress => process.stderr.write(`\r${progress}`),
  })
  closeReaders()
  rmSync(dataDir, { recursive: true, force: true })
  return outcome
}

if (import.meta.main) {
  const outcome = await killed(Number(process.argv[2] ?? 100), process.argv[3] === 'import')
  console.log(`\n${JSON.stringify({ ...outcome, slowestStart: Math.round(outcome.slowestStart) })}`)
  process.exitCode = outcome.wrong.length === 0 ? 0 : 1
}
