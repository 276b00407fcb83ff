import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type PackText, packText } from '../../test/pack-text.ts'
import { testDatabase } from '../../test/database.ts'
import { loadProfile, type Profile } from '../authority/index.ts'
import { type Database, row, rows, type Tx } from '../db/index.ts'
import { isRefusal } from '../lib/index.ts'
import { attendanceAt, meetingBySlug, minutesOf, reportsAt } from '../meetings/index.ts'
import { nameBody, openBody } from '../people/index.ts'
import { findParagraphs } from '../search/index.ts'
import { betterSource, identityOf, namesItsBody } from './rules.ts'
import { closeReaders, importDocument } from './index.ts'

let db: Database
let profile: Profile
before(async () => {
  db = await testDatabase()
  const loaded = loadProfile('demonstration')
  assert.ok(!('faults' in loaded))
  profile = loaded
})
after(async () => {
  closeReaders()
  await db.close()
})

const give = async (text: string, fileName = 'pack.txt') => {
  const done = await importDocument(db, {
    bytes: new TextEncoder().encode(text),
    fileName,
    publisher: 'Thornmere Council',
    profile,
  })
  assert.ok(!isRefusal(done), isRefusal(done) ? done.says : '')
  return done
}
const open = (body: string) =>
  db.asSystem('import', async tx => openBody(tx, (await nameBody(tx, body, 'Thornmere Council')).body.slug, true))

const counts = (tx: Tx) =>
  row(
    sql<
      Record<string, number>
    >`select (select count(*) from records.document) as documents, (select count(*) from records.version) as versions,
      (select count(*) from records.element) as elements, (select count(*) from meetings.meeting) as meetings,
      (select count(*) from meetings.minute) as minutes, (select count(*) from meetings.report) as reports,
      (select count(*) from people.person) as people, (select count(*) from search.paragraph) as paragraphs`,
    tx,
  )
const pack = (body: string, more: PackText = {}) => packText({ body, ...more })

test('a pack becomes a meeting with its agenda and reports, and the meeting before with its minutes', async () => {
  await open('Safer Streets Board')
  const done = await give(pack('Safer Streets Board'))
  assert.equal(done.outcome, 'new')
  assert.equal(done.coverage, 1)
  const before = await db.asPublic(async tx => {
    const meeting = await meetingBySlug(tx, 'safer-streets-board-2027-09-14')
    assert.ok(meeting)
    return { meeting, minutes: await minutesOf(tx, meeting.id), there: await attendanceAt(tx, meeting.id) }
  })
  assert.equal(before.meeting.ended, '19:50')
  assert.deepEqual(
    before.minutes.map(minute => minute.ref),
    ['SSB4', 'SSB5'],
  )
  assert.deepEqual(before.minutes[1]?.resolutions, ['That the report be noted.'])
  assert.match(before.minutes[1]?.blocks[0]?.text ?? '', /lamps in alleys/)
  assert.equal(before.minutes[1]?.source, `/documents/${done.slug}`)
  assert.ok((before.minutes[1]?.line ?? 0) > 30)
  assert.deepEqual(
    before.there.filter(one => one.capacity === 'present').map(one => one.name),
    ['Norma Plumley Marsh', 'Aisha Khan', 'Imran Khan'],
  )
  const reports = await db.asPublic(async tx => {
    const meeting = await meetingBySlug(tx, 'safer-streets-board-2027-11-09')
    return meeting ? reportsAt(tx, meeting.id) : []
  })
  assert.deepEqual(
    reports.map(report => [report.title, report.wards, report.agendaItemId !== null]),
    [['Night-time Wardens', 'Larkrise', true]],
  )
})

test('the same file again changes nothing', async () => {
  const [first, then] = [await db.asSystem('import', counts), await give(pack('Safer Streets Board'))]
  assert.equal(then.outcome, 'same')
  assert.deepEqual(await db.asSystem('import', counts), first)
})

test('a corrected file is a new version: the record follows it, the old file is kept, addresses stay', async () => {
  const done = await give(
    pack('Safer Streets Board', { resolved: 'RESOLVED: That the lamps be mended.', extra: 'They wore bright coats.' }),
  )
  assert.equal(done.outcome, 'changed')
  const now = await db.asPublic(async tx => {
    const meeting = await meetingBySlug(tx, 'safer-streets-board-2027-09-14')
    const found = await findParagraphs(tx, { words: 'lamps mended', page: 1 })
    const versions = await rows(
      sql<{ number: number; sha256: string }>`select number, sha256 from records.version order by number`,
      tx,
    )
    return { minutes: meeting ? await minutesOf(tx, meeting.id) : [], found, versions }
  })
  assert.deepEqual(now.minutes[1]?.resolutions, ['That the lamps be mended.'])
  assert.ok('hits' in now.found && now.found.hits.some(hit => hit.kind === 'decision'))
  assert.deepEqual(
    now.versions.map(one => one.number),
    [1, 2],
  )
  for (const { sha256 } of now.versions) assert.ok(await db.files.read(sha256), 'the file is still there')
  const reports = await db.asPublic(tx => rows(sql<{ slug: string }>`select slug from meetings.report`, tx))
  assert.deepEqual(
    reports.map(one => one.slug),
    ['2027-11-09-night-time-wardens'],
  )
})

test('minutes printed on their own are not overwritten by their copy in a pack', async () => {
  await open('Other Board')
  const own = pack('Other Board').split('OTHER BOARD\n').at(-1)?.split('REPORT TO')[0] ?? ''
  const printed = await give(
    `OTHER BOARD\n${own.replace('That the report be noted.', 'That it be noted, as printed.')}`,
    'minutes.txt',
  )
  assert.equal(printed.kind, 'minutes')
  await give(pack('Other Board'), 'other.txt')
  const minutes = await db.asPublic(async tx => {
    const meeting = await meetingBySlug(tx, 'other-board-2027-09-14')
    return meeting ? minutesOf(tx, meeting.id) : []
  })
  assert.deepEqual(minutes[1]?.resolutions, ['That it be noted, as printed.'])
})

test('a body that is not in the profile stays private with all that its papers say, and the officer is told', async () => {
  const done = await give(pack('Secret Panel', { extra: 'The word is ptarmigan.' }), 'secret.txt')
  assert.match(done.notes.join(' '), /Secret Panel is not in the profile: it is private/)
  await db.asPublic(async tx => {
    assert.equal(await meetingBySlug(tx, 'secret-panel-2027-09-14'), undefined)
    const found = await findParagraphs(tx, { words: 'ptarmigan', page: 1 })
    assert.deepEqual('hits' in found ? found.hits : [], [])
  })
})

test('a file that cannot be read is refused in one sentence and leaves nothing behind', async () => {
  const first = await db.asSystem('import', counts)
  const done = await importDocument(db, {
    bytes: new Uint8Array(),
    fileName: 'empty.pdf',
    publisher: 'Thornmere Council',
    profile,
  })
  assert.ok(isRefusal(done))
  assert.match(done.says, /empty\.pdf has nothing in it/)
  assert.deepEqual(await db.asSystem('import', counts), first)
})

test('a paper that names no body is kept and shown to nobody', async () => {
  const done = await give('Just a letter.\nIt says ptarmigan too.\n', 'letter.txt')
  assert.match(done.notes.join(' '), /names no body/)
  const seen = await db.asPublic(tx =>
    rows(sql<{ slug: string }>`select slug from records.document where slug = ${done.slug}`, tx),
  )
  assert.deepEqual(seen, [])
})

test('rule better-source: printed minutes stand before a copy in a pack, a later paper of one kind before an earlier', () => {
  assert.equal(betterSource.refuses({ part: 'minutes', now: 'minutes', before: 'pack' }), null)
  assert.equal(betterSource.refuses({ part: 'minutes', now: 'pack', before: 'pack' }), null)
  assert.equal(betterSource.refuses({ part: 'minutes', now: 'pack', before: 'minutes' })?.rule, 'better-source')
  assert.ok(betterSource.refuses({ part: 'agenda', now: 'minutes', before: 'pack' }))
})

test('rule names-its-body: a document belongs to the body that it names', () => {
  assert.equal(namesItsBody.refuses({ body: 'Board' }), null)
  assert.equal(namesItsBody.refuses({ body: null })?.rule, 'names-its-body')
  assert.match(namesItsBody.refuses({ body: null })?.says ?? '', /names no body/)
})

test('one document by publisher, kind, body and day; by its file name where it says none of these', () => {
  const of = (fileName: string) => identityOf({ publisher: 'A', fileName, reading: null, title: fileName })
  assert.notEqual(of('a.pdf'), of('b.pdf'))
  assert.equal(of('a.pdf'), of('A.PDF'))
})

test('the search finds a board and a councillor by name', async () => {
  const find = (words: string) =>
    db.asPublic(async tx => {
      const found = await findParagraphs(tx, { words, page: 1 })
      return 'hits' in found ? found.hits[0]?.href : undefined
    })
  assert.equal(await find('Safer Streets Board'), '/bodies/safer-streets-board')
  assert.equal(await find('Norma Plumley Marsh'), '/people/norma-plumley-marsh')
})
