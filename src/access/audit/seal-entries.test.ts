/** Sealing while people work: nobody waits for it, and no entry is ever left outside. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { testDatabase, why } from '../../../test/database.ts'
import { backup, type Database, openDatabase, restore, row } from '../../db/index.ts'
import { sealEntries } from './seal-entries.ts'
import { verifyLog } from './verify-log.ts'

let db: Database
before(async () => {
  db = await testDatabase()
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
  chmodSync(folder, 0o755) // within reach of the server's account, where the tests run as root
  const [from, to, file] = ['before', 'after', 'backup'].map(name => join(folder, name)) as [string, string, string]
  const noteIn = (at: Database, what: string) =>
    at.asSystem('verify', tx => row(sql`select access.note(${what}, 'account', array[1]::bigint[], 'why')`, tx))
  try {
    const first = await openDatabase({ dataDir: from })
    for (const what of ['one', 'two', 'three']) await noteIn(first, what)
    await sealEntries(first, { most: 2 })
    await noteIn(first, 'not sealed yet')
    const was = await verifyLog(first)
    await backup({ dataDir: from }, file)
    await first.close()
    await restore(file, { dataDir: to })
    const again = await openDatabase({ dataDir: to })
    assert.deepEqual(await verifyLog(again), was)
    assert.equal(await sealEntries(again), 1)
    await noteIn(again, 'after')
    assert.equal(await sealEntries(again), 1)
    assert.deepEqual(await verifyLog(again), { entries: 5, seals: 4, unsealed: 0, faults: [], notes: [] })
    await again.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
