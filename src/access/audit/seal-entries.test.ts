/** Sealing while people work: nobody waits for it, and no entry is ever left outside. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { testServer, why } from '../../../test/database.ts'
import { backupServer } from '../../db/backup/backup.ts'
import { restore } from '../../db/backup/restore.ts'
import { type Database, openDatabase, row } from '../../db/index.ts'
import { readMigrations } from '../../db/migrate.ts'
import type { Server } from '../../db/server.ts'
import { sealEntries } from './seal-entries.ts'
import { verifyLog } from './verify-log.ts'

let db: Database
let server: Server
before(async () => {
  ;({ db, server } = await testServer())
})
after(() => db.close())

const note = (what: string, first: () => Promise<unknown> = () => Promise.resolve(), then = first) =>
  db.asSystem(why, async tx => {
    await first()
    await row(sql`select access.note(${what}, 'account', '{}')`, tx)
    await then()
  })

test('two transactions that are both still open can both add entries', async () => {
  let arrive: () => void = () => undefined
  const met = new Promise<void>(resolve => (arrive = resolve))
  let waiting = 0
  // Each goes on only when the other has added its entry too: if one waited for the other, neither would.
  const meet = async () => {
    if (++waiting === 2) arrive()
    await met
  }
  const alone = () => Promise.resolve()
  await Promise.all([note('one', alone, meet), note('other', alone, meet)])
  assert.equal(await sealEntries(db), 2)
})

test('while somebody writes for long the log is closed another time, and nothing is lost or broken', async () => {
  let end: () => void = () => undefined
  const ended = new Promise<void>(resolve => (end = resolve))
  let begun: () => void = () => undefined
  const began = new Promise<void>(resolve => (begun = resolve))
  const long = note(
    'long',
    () => Promise.resolve(),
    () => {
      begun()
      return ended
    },
  )
  await began
  await note('short')
  assert.equal(await sealEntries(db, { tries: 1 }), null)
  end()
  await long
  assert.equal(await sealEntries(db), 2)
})

test('however many write and seal at once, every entry is in exactly one batch', async () => {
  const before = await verifyLog(db)
  let written = 0
  let writing = true
  const writer = async (n: number) => {
    for (let i = 0; i < 40; i++) {
      const undone = Math.random() < 0.2
      const some = () => pause(Math.random() * 6)
      await note(`deed ${n} ${i}`, some, async () => {
        await some()
        if (undone) throw new Error('undone')
      }).then(
        () => written++,
        (error: unknown) => assert.match(String(error), /undone/),
      )
    }
  }
  const sealer = async () => {
    while (writing) await sealEntries(db, { most: 7, tries: 1 })
  }
  const sealers = Promise.all([sealer(), sealer()])
  await Promise.all([1, 2, 3, 4].map(writer))
  writing = false
  await sealers
  await sealEntries(db, { most: 7 })
  const found = await verifyLog(db)
  assert.deepEqual(found.faults, [])
  assert.equal(found.unsealed, 0)
  assert.equal(found.entries, before.entries + written)
  assert.ok(found.seals > before.seals + 1, 'it sealed while they wrote')
})

test('a log that was restored from a backup still verifies, and goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wardmote-audit-'))
  chmodSync(folder, 0o755)
  const file = join(folder, 'backup')
  await note('not sealed yet')
  await backupServer(server, file)
  const before = await verifyLog(db)
  // The backup has the reason of tests in it as a row of its table.
  const where = { dataDir: join(folder, 'restored') }
  await restore(file, where, readMigrations())
  const again = await openDatabase(where)
  try {
    assert.deepEqual(await verifyLog(again), before)
    assert.equal(await sealEntries(again), 1)
    await again.asSystem(why, tx => row(sql`select access.note('after', 'account', '{}')`, tx))
    assert.equal(await sealEntries(again), 1)
    assert.deepEqual((await verifyLog(again)).faults, [])
  } finally {
    await again.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
