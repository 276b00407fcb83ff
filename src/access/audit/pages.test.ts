/** The pages of the log: who sees what of it, and nothing of the people whose records were read. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pino from 'pino'
import { asRole, type Server, testServer } from '../../../test/database.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { type Database, one, Session } from '../../db/index.ts'
import { csv } from '../../lib/index.ts'
import { whoHasRead } from './log.store.ts'
import { whoHasReadView } from './readers.view.ts'
import { verifyLog } from './verify-log.ts'
import { sealEntries } from './seal-entries.ts'

let db: Database
let server: Server
let app: ReturnType<typeof application>
const tokens = new Map<string, string>()
let caseId = 0

const cast = [
  ['dpo', 'data-protection-officer', 'council'],
  ['admin', 'administrator', 'council'],
  ['worker', 'caseworker', 'service'],
  ['reader', 'caseworker', 'service'],
  ['police', 'caseworker', 'police'],
  ['policeDpo', 'data-protection-officer', 'police'],
] as const

/** A session made as the owner of the tables, who alone may. */
const signIn = async (name: string) => {
  const token = randomBytes(32).toString('base64url')
  await asRole(server.login('owner'), owner =>
    owner.query(
      `insert into access.session (token_hash, account_id, stage, strong, idle, ends)
       select $1, id, 'whole', true, '1 hour', now() + interval '1 day' from access.account where email = $2`,
      [createHash('sha256').update(token).digest(), `${name.toLowerCase()}@example.org`],
    ),
  )
  tokens.set(name, token)
}
const session = (name: string) => new Session(tokens.get(name) ?? '')
const ask = async (name: string, path: string, body?: URLSearchParams) => {
  const answer = await app.request(`http://site.test${path}`, {
    headers: { cookie: `session=${tokens.get(name)}`, ...(body && { origin: 'http://site.test' }) },
    ...(body && { method: 'POST', body }),
  })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
const open = (name: string, what = 'open') =>
  db.asActor(session(name), tx =>
    one(
      sql<{ id: number | null }>`select casework.begin_read(array[${caseId}]::bigint[], ${what}, 'prepare') as id`,
      tx,
    ),
  )

before(async () => {
  ;({ db, server } = await testServer())
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db, profile, log: pino({ level: 'silent' }) })
  await asRole(server.login('postgres'), async admin => {
    await admin.query(`begin; select access.act_as_system('test')`)
    await admin.query(`
      insert into access.agency (slug, name, kind) values ('council', 'Thornmere Council', 'council'), ('police', 'Thornmere Police', 'police');
      insert into access.agency (slug, name, kind, controller_id) select 'service', 'Safer Streets', 'council service', id from access.agency where slug = 'council'`)
    for (const [name, role, agency] of cast) {
      await admin.query(`insert into access.account (name, email, state) values ($1, $2, 'active')`, [
        `Staff ${name}`,
        `${name.toLowerCase()}@example.org`,
      ])
      await admin.query(
        `insert into access.post (account_id, role, agency_id, begins) select a.id, $2, g.id, '2020-01-01' from access.account a, access.agency g where a.email = $1 and g.slug = $3`,
        [`${name.toLowerCase()}@example.org`, role, agency],
      )
    }
    const made = await admin.query<{ id: string }>(`
      insert into casework."case" (slug, reference, kind, purpose, agency_id, worker_id)
      select 'qwertz', 'ASB-2026-0042', 'asb', 'crime-and-disorder', g.id, a.id from access.agency g, access.account a
       where g.slug = 'service' and a.email = 'worker@example.org' returning id`)
    caseId = Number(made.rows[0]?.id)
    await admin.query(
      `insert into casework.party (case_id, role, name) values ($1, 'subject', 'Quillfeather Zibeline')`,
      [caseId],
    )
    await admin.query('commit')
  })
  for (const [name] of cast) await signIn(name)
  await open('worker')
  await open('reader')
})
after(() => db.close())

test('the owning agency and its data protection officer see who has read a record; nobody else does', async () => {
  const readers = (name: string) => db.asActor(session(name), tx => whoHasRead(tx, caseId))
  for (const name of ['worker', 'dpo']) {
    const found = (await readers(name)).filter(one => one.what === 'open')
    assert.deepEqual(
      found.map(one => [one.account, one.worksAt, one.reason]),
      [
        ['Staff reader', ['Safer Streets'], 'prepare'],
        ['Staff worker', ['Safer Streets'], 'prepare'],
      ],
    )
  }
  for (const name of ['police', 'admin', 'policeDpo']) assert.deepEqual(await readers(name), [])
  const text = whoHasReadView(await readers('worker'), { prepare: 'To prepare a meeting' }).text
  assert.match(text, /To prepare a meeting/)
  assert.match(whoHasReadView(await readers('worker')).text, /prepare/)
})

test('the data protection officer searches the log of their agencies by case, account, kind, flag and day', async () => {
  const all = await ask('dpo', '/log')
  assert.equal(all.status, 200)
  assert.match(all.text, /ASB-2026-0042/)
  assert.match(all.text, /Reading: opened the case/)
  assert.doesNotMatch(all.text, />[^<]*\b(insert (case|party)|give role caseworker)\b/)
  assert.doesNotMatch(all.text, /Quillfeather|Zibeline/)
  assert.match((await ask('dpo', '/log?case=asb-2026-0042')).text, /Staff reader/)
  assert.match((await ask('dpo', '/log?case=ASB-1')).text, /No entries/)
  assert.match((await ask('dpo', '/log?flag=not+own+case')).text, /Staff reader/)
  assert.doesNotMatch((await ask('dpo', '/log?flag=not+own+case')).text, /Staff worker</)
  assert.match((await ask('dpo', '/log?kind=erasure')).text, /No entries/)
  assert.match((await ask('dpo', '/log?to=1/1/2020')).text, /No entries/)
  const wrong = await ask('dpo', '/log?from=31/2/2026')
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /The first day must be a date/)
  assert.match(wrong.text, /value="31\/2\/2026"/)
})

test('another agency’s data protection officer sees no reading of theirs, and an administrator no reading at all', async () => {
  for (const name of ['policeDpo', 'admin']) {
    const { status, text } = await ask(name, '/log')
    assert.equal(status, 200)
    assert.doesNotMatch(text, /ASB-2026-0042|Reading: open/)
    assert.match(text, /give role/)
    assert.match((await ask(name, '/log?case=ASB-2026-0042')).text, /No entries/)
    assert.doesNotMatch((await ask(name, '/log.csv')).text, /ASB-2026-0042|consultation/)
  }
})

test('for everybody else the pages are not there', async () => {
  for (const path of ['/log', '/log.csv', '/data-protection', '/data-protection/alerts', '/data-protection/unusual'])
    for (const name of ['worker', 'police']) assert.equal((await ask(name, path)).status, 404, `${name} ${path}`)
  for (const path of ['/data-protection', '/data-protection/alerts', '/data-protection/unusual'])
    assert.equal((await ask('admin', path)).status, 404)
})

test('the log is paged from the newest to the oldest', async () => {
  for (let n = 0; n < 60; n++)
    await db.asActor(session('admin'), tx => one(sql`select access.note(${`deed ${n}`}, 'account', '{}')`, tx))
  const first = await ask('dpo', '/log?kind=administration')
  assert.match(first.text, /deed 59\b/)
  assert.doesNotMatch(first.text, /deed 9\b/)
  const older = /href="([^"]*before=\d+[^"]*)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const next = await ask('dpo', older)
  assert.match(next.text, /deed 9\b/)
  assert.doesNotMatch(next.text, /deed 59\b/)
})

test('saving the log as a spreadsheet is itself noted, and no cell is run as a formula', async () => {
  await db.asActor(session('admin'), tx => one(sql`select access.note('=1+1', 'account', '{}', '@x, "y"')`, tx))
  const { headers, text } = await ask('dpo', '/log.csv?kind=administration')
  assert.match(headers.get('content-disposition') ?? '', /attachment.*log\.csv/)
  assert.match(text, /,'=1\+1,account,,/)
  assert.match(text, /,"'@x, ""y""",/)
  assert.match((await ask('dpo', '/log?what=export+log')).text, /kind=administration/)
  assert.equal(
    csv([
      ['a', -1, '-1'],
      ['\ttab', '＝1', 'a\nb'],
    ]),
    "\uFEFFa,-1,'-1\r\n'\ttab,'＝1,\"a\nb\"\r\n",
  )
})

test('granting oneself access alerts the data protection officer, who marks it as seen', async () => {
  await db.asActor(session('admin'), tx =>
    one(
      sql`insert into access.post (account_id, role, agency_id) select access.actor(), 'caseworker', id from access.agency where slug = 'police' returning id`,
      tx,
    ),
  )
  assert.match((await ask('dpo', '/data-protection')).text, /1 alert nobody has seen/)
  const before = await ask('dpo', '/data-protection/alerts')
  assert.match(before.text, /Staff admin<\/strong>: Gave themselves the role caseworker at Thornmere Police/)
  const id = /name="alert" value="(\d+)"/.exec(before.text)?.[1] ?? ''
  assert.equal((await ask('admin', '/data-protection/alerts', new URLSearchParams({ alert: id }))).status, 404)
  assert.equal((await ask('dpo', '/data-protection/alerts', new URLSearchParams({ alert: id }))).status, 303)
  assert.match((await ask('dpo', '/data-protection/alerts')).text, /seen by Staff dpo/)
  assert.doesNotMatch((await ask('dpo', '/data-protection')).text, /nobody has seen/)
  assert.match((await ask('dpo', '/log?what=see+alert')).text, new RegExp(`alert ${id}`))
})

test('a user whom an administrator invents stands on the first page of the data protection officer, with their role and who gave it', async () => {
  await db.asActor(session('admin'), async tx => {
    const { id } = await one(
      sql<{
        id: number
      }>`insert into access.account (name, email) values ('Nobody Special', 'nobody@example.org') returning id`,
      tx,
    )
    await one(
      sql`insert into access.post (account_id, role, agency_id, begins) select ${id}, 'panel-member', id, '2020-01-01' from access.agency where slug = 'service' returning id`,
      tx,
    )
    await one(
      sql`insert into access.post (account_id, role, agency_id) select ${id}, 'clerk', id from access.agency where slug = 'service' returning id`,
      tx,
    )
    // Of another controller: its own officer's to see.
    await one(
      sql`insert into access.post (account_id, role, agency_id) select ${id}, 'caseworker', id from access.agency where slug = 'police' returning id`,
      tx,
    )
  })
  const { text } = await ask('dpo', '/data-protection')
  const [, list = ''] = text.split('given access to cases in the last 30 days')
  assert.match(
    list,
    />Nobody Special<\/a>.*?Panel member, Safer Streets, from 1 January 2020<br>Given by Staff admin, /,
  )
  assert.doesNotMatch(list, /Clerk|Nobody Special<\/a>[^<]*<p[^>]*>Caseworker, Thornmere Police/)
  assert.match(text, /href="\/data-protection\/unusual"/)
  assert.doesNotMatch(text, /Outside their own cases/)
})

test('unusual reading is shown with names of staff, and each line leads to its entries', async () => {
  const { text } = await ask('dpo', '/data-protection/unusual')
  assert.match(text, /Outside their own cases/)
  assert.match(text, /Staff reader/)
  assert.doesNotMatch(text, /Quillfeather/)
  const href = /href="([^"]*flag=not[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match((await ask('dpo', href)).text, /Reading: open/)
  assert.match((await ask('policeDpo', '/data-protection/unusual')).text, /Nothing stands out/)
})

test('everything that these pages noted is sealed and verifies', async () => {
  await sealEntries(db)
  assert.deepEqual((await verifyLog(db)).faults, [])
})
