import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { packText } from '../../../test/pack-text.ts'
import { testDatabase } from '../../../test/database.ts'
import { loadProfile } from '../../authority/index.ts'
import { type Database, rows } from '../../db/index.ts'
import { isRefusal } from '../../lib/index.ts'
import { openBody } from '../../people/index.ts'
import { sql } from 'kysely'
import { closeReaders, importDocument } from '../index.ts'
import { verifyRecord } from './verify-record.ts'

let db: Database
before(async () => {
  db = await testDatabase()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  for (const body of ['First Board', 'Second Board']) {
    const bytes = new TextEncoder().encode(packText({ body }))
    const done = await importDocument(db, { bytes, fileName: `${body}.txt`, publisher: 'Thornmere', profile })
    assert.ok(!isRefusal(done))
    await db.asSystem('open-body', tx => openBody(tx, body.toLowerCase().replace(' ', '-'), true))
  }
})
after(async () => {
  closeReaders()
  await db.close()
})

const faults = async () => (await verifyRecord(db, () => undefined)).faults
const change = (query: ReturnType<typeof sql>) => db.asSystem('import', tx => rows(query, tx))

test('a sound record has no faults', async () => {
  assert.deepEqual(await faults(), [])
})

test('a resolution that was tampered with is found', async () => {
  await change(
    sql`update meetings.resolution set text = 'That it be burnt.' where ctid = (select min(ctid) from meetings.resolution)`,
  )
  const found = await faults()
  assert.equal(found.length, 1)
  assert.match(found[0] ?? '', /the minutes are not those of their document/)
  await change(sql`update meetings.resolution set text = 'That the report be noted.'`)
})

test('a line that no element holds is found', async () => {
  await change(
    sql`delete from records.element where position = 7 and version_id = (select min(id) from records.version)`,
  )
  assert.match((await faults()).join(' '), /its lines do not follow each other/)
})

test('words of a private body in the search are found', async () => {
  await change(sql`update people.body set public = false where slug = 'second-board'`)
  await change(sql`insert into search.paragraph (source, href, kind, title, text, body_slug, words)
    values ('x', '/x', 'minutes', 'x', 'x', 'second-board', 'x')`)
  assert.match((await faults()).join(' '), /\/bodies\/second-board is private, and its words are in the public search/)
})

test('a file that was changed or is gone is found', async () => {
  const [one, other] = (await change(sql`select sha256 from records.version order by id`)) as { sha256: string }[]
  const at = (sha256 = '') => join(db.files.folder, sha256.slice(0, 2), sha256.slice(2))
  writeFileSync(at(one?.sha256), 'something else', { mode: 0o600 })
  rmSync(at(other?.sha256))
  const found = (await faults()).join(' ')
  assert.match(found, /is damaged: restore it from a backup/)
  assert.match(found, /the file is missing/)
})
