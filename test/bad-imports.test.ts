/** Two hundred damaged files are imported: each is stored whole or refused in a sentence, and the record still agrees. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { seeded } from '../bench/papers.ts'
import { loadProfile } from '../src/authority/index.ts'
import { type Database, rows } from '../src/db/index.ts'
import { isRefusal } from '../src/lib/index.ts'
import { closeReaders, importDocument, verifyRecord } from '../src/records/index.ts'
import { testDatabase } from './database.ts'
import { papers } from './papers/papers.ts'

let db: Database
before(async () => (db = await testDatabase()))
after(async () => {
  closeReaders()
  await db.close()
})

const random = seeded(20)
const below = (n: number) => Math.floor(random() * n)

/** Cut short, with bits turned over, or under the name of another kind. */
function damaged(bytes: Uint8Array, name: string): { bytes: Uint8Array; name: string } {
  const kind = below(3)
  if (kind === 0) return { bytes: bytes.subarray(0, below(bytes.length)), name }
  if (kind === 1) return { bytes, name: name.replace(/\.\w+$/, ['.pdf', '.docx', '.html', '.txt'][below(4)] ?? '') }
  const changed = Uint8Array.from(bytes)
  for (let n = 0; n < 12; n++) changed[below(changed.length)] = below(256)
  return { bytes: changed, name }
}

test('two hundred damaged files leave nothing half-stored', { timeout: 110_000 }, async () => {
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const sound = papers().filter(({ path }) => /\.(?:pdf|docx|html)$/.test(path))
  let [stored, refused] = [0, 0]
  for (let n = 0; n < 200; n++) {
    const paper = sound[n % sound.length]
    assert.ok(paper)
    const bad = damaged(readFileSync(paper.path), paper.path.split('/').at(-1) ?? '')
    const done = await importDocument(db, { ...bad, fileName: `${n}-${bad.name}`, publisher: 'Thornmere', profile })
    if (isRefusal(done)) {
      refused++
      assert.match(done.says, /^\d+-\S+ .{10,}\.$/)
    } else stored++
  }
  assert.ok(refused > 50 && stored > 5, `${refused} refused, ${stored} stored`)
  const versions = await db.asSystem('verify', tx =>
    rows(sql<{ sha256: string }>`select sha256 from records.version`, tx),
  )
  assert.ok(versions.length <= stored)
  assert.deepEqual((await verifyRecord(db, () => undefined)).faults, [])
})
