/** A private body: every door of the site and of the database is tried for a word that only its papers hold. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pino from 'pino'
import { application } from '../src/app.ts'
import { loadProfile, type Profile } from '../src/authority/index.ts'
import { type Database, rows } from '../src/db/index.ts'
import { isRefusal } from '../src/lib/index.ts'
import { indexBody } from '../src/meetings/index.ts'
import { loadBodies, openBody } from '../src/people/index.ts'
import { closeReaders, importDocument } from '../src/records/index.ts'
import { testDatabase } from './database.ts'
import { packText } from './pack-text.ts'

/** Words of the private papers only: in a body's name, a member's, a report's title, a paragraph, a resolution. */
const canaries = ['Ptarmigan', 'Quillfeather', 'Zibeline', 'Xanthic', 'Vespertine']

let db: Database
let profile: Profile
let app: ReturnType<typeof application>

before(async () => {
  db = await testDatabase()
  const loaded = loadProfile('demonstration')
  assert.ok(!('faults' in loaded))
  profile = loaded
  await db.asSystem('load-profile', tx => loadBodies(tx, profile))
  app = application({ db, profile, log: pino({ level: 'silent' }) })
  const give = async (text: string, fileName: string) => {
    const done = await importDocument(db, {
      bytes: new TextEncoder().encode(text),
      fileName,
      publisher: profile.name.value,
      profile,
    })
    assert.ok(!isRefusal(done))
  }
  await give(packText({ body: 'Safer Communities Scrutiny Board' }), 'public.txt')
  await give(
    packText({
      body: 'Ptarmigan Panel',
      members: 'Councillor Norma Plumley Marsh (Chair)\tLabour\nCouncillor Ivo Quillfeather\tGreen',
      present: 'Councillors N. Plumley Marsh (Chair) and I. Quillfeather',
      report: 'Zibeline Review',
      extra: 'Nobody may know of the Xanthic house.',
      resolved: 'RESOLVED: That Vespertine be visited.',
    }),
    'private-ptarmigan.txt',
  )
})
after(async () => {
  closeReaders()
  await db.close()
})

const get = async (path: string) => {
  const answer = await app.request(path)
  return { status: answer.status, text: await answer.text() }
}

/** Follows every link of the site from these pages on, and gives each page's words. */
async function walk(from: string[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const waiting = [...from]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const address = path.replace(/#.*/, '')
    if (pages.has(address)) continue
    const { text } = await get(address)
    pages.set(address, text)
    for (const [, href = ''] of text.matchAll(/href="(\/[^"]*)"/g))
      if (!href.startsWith('/calendar/')) waiting.push(href.replaceAll('&amp;', '&'))
  }
  return pages
}

const held = (text: string) => canaries.filter(word => text.toLowerCase().includes(word.toLowerCase()))

test('no page that can be reached by links holds a word of the private body, and many pages were looked at', async () => {
  const pages = await walk([
    '/',
    '/calendar/2027-09',
    '/calendar/2027-11',
    '/feeds/meetings.atom',
    '/feeds/decisions.atom',
  ])
  assert.ok(pages.size > 25, `only ${pages.size} pages`)
  assert.ok(
    [...pages.values()].some(text => text.includes('Night-time Wardens')),
    'the public papers are there',
  )
  for (const [path, text] of pages) assert.deepEqual(held(text), [], path)
})

test('its own addresses, guessed, answer that nothing is there', async () => {
  const all = await db.asSystem('verify', tx =>
    rows(
      sql<{ path: string }>`
        select '/bodies/' || slug as path from people.body where name like 'Ptarmigan%'
        union all select '/bodies/' || slug || '/calendar.ics' from people.body where name like 'Ptarmigan%'
        union all select '/feeds/' || slug || '.atom' from people.body where name like 'Ptarmigan%'
        union all select '/meetings/' || slug from meetings.meeting where slug like 'ptarmigan%'
        union all select '/reports/' || slug from meetings.report where title like 'Zibeline%'
        union all select '/people/' || slug from people.person where name like '%Quillfeather'
        union all select '/documents/' || slug from records.document where slug like 'ptarmigan%'
        union all select '/documents/' || slug || '/pages/1' from records.document where slug like 'ptarmigan%'
        union all select '/documents/' || slug || '/file' from records.document where slug like 'ptarmigan%'`,
      tx,
    ),
  )
  assert.ok(all.length >= 10, `only ${all.length} addresses`)
  for (const { path } of all) {
    const { status, text } = await get(path)
    assert.equal(status, 404, path)
    assert.deepEqual(held(text.replaceAll(path, '')), [], path)
  }
})

test('the search finds none of its words, and does not suggest them for words that are nearly right', async () => {
  for (const word of [
    'Ptarmigan',
    'ptarmigen',
    'Quillfeather',
    'quilfeather',
    'Zibeline',
    'zibelin',
    'Xanthic',
    'Vespertine',
  ]) {
    const { text } = await get(`/search?q=${word}`)
    const shown = text.replace(new RegExp(word, 'gi'), '')
    assert.deepEqual(held(shown), [], word)
    assert.doesNotMatch(text, /<mark>/, word)
  }
  for (const query of [
    '/search?q=wardens&body=ptarmigan-panel',
    '/search?q=wardens&person=ivo-quillfeather',
    '/decisions?body=ptarmigan-panel',
    '/meetings?body=ptarmigan-panel',
  ])
    assert.deepEqual(held((await get(query)).text.replaceAll(/ptarmigan-panel|ivo-quillfeather/g, '')), [], query)
})

test('the public’s database role reads none of its rows in any table', async () => {
  const tables = await db.asSystem('verify', tx =>
    rows(
      sql<{ name: string }>`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
      tx,
    ),
  )
  assert.ok(tables.length >= 20)
  let readable = 0
  for (const { name } of tables) {
    const found = await db
      .asPublic(tx => rows(sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`, tx))
      .catch((error: unknown) => {
        assert.match(String(error), /permission denied/)
        return null
      })
    if (found === null) continue
    readable++
    for (const { row } of found) assert.deepEqual(held(row), [], name)
  }
  assert.ok(readable >= 12, `only ${readable} tables were readable`)
})

test('opened, it is there; closed again, it is gone, from the search too', async () => {
  const turn = (open: boolean) =>
    db.asSystem('open-body', async tx => {
      const body = await openBody(tx, 'ptarmigan-panel', open)
      assert.ok(!isRefusal(body))
      await indexBody(tx, body.id)
    })
  await turn(true)
  assert.equal((await get('/bodies/ptarmigan-panel')).status, 200)
  assert.match((await get('/search?q=xanthic')).text, /<mark>/)
  await turn(false)
  assert.equal((await get('/bodies/ptarmigan-panel')).status, 404)
  assert.doesNotMatch((await get('/search?q=xanthic')).text, /<mark>/)
})
