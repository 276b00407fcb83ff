import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pino from 'pino'
import { type Cast, makeCast, type Person } from '../../../test/cast.ts'
import { testServer } from '../../../test/database.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { rows } from '../../db/index.ts'

let opened: Awaited<ReturnType<typeof testServer>>
let cast: Cast
let app: ReturnType<typeof application>
before(async () => {
  opened = await testServer()
  cast = await makeCast(opened)
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db: opened.db, profile, log: pino({ level: 'silent' }) })
})
after(() => opened.db.close())

const reads = async (who: Person) =>
  (await app.request(`http://localhost/meetings/${cast.body.meeting.slug}`, { headers: who.headers })).status
const send = async (who: Person, fields: Record<string, string>) => {
  const answer = await app.request(`http://localhost/bodies/${cast.body.slug}/readers`, {
    method: 'POST',
    headers: { ...who.headers, origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  })
  return { status: answer.status, text: await answer.text() }
}

test('a clerk lets somebody read a private body’s papers and ends it, at once and noted; nobody else can', async () => {
  const { clerk, reportAuthor, councillor, administrator } = cast.people
  assert.equal(await reads(reportAuthor), 404)
  for (const who of [reportAuthor, councillor, administrator])
    assert.equal((await send(who, { email: reportAuthor.email })).status, 404)
  await assert.rejects(
    opened.db.asActor(councillor.session, tx =>
      sql`select people.name_reader(${cast.body.id}, ${reportAuthor.email})`.execute(tx),
    ),
    /A clerk says who reads/,
  )
  assert.equal((await send(clerk, { email: ` ${reportAuthor.email.toUpperCase()} ` })).status, 303)
  assert.equal(await reads(reportAuthor), 200)
  const unknown = await send(clerk, { email: 'nobody@thornmere.example' })
  assert.equal(unknown.status, 422)
  assert.match(unknown.text, /Nobody signs in here with this email address.*value="nobody@thornmere\.example"/s)
  assert.equal((await send(clerk, { end: String(reportAuthor.account) })).status, 303)
  assert.equal(await reads(reportAuthor), 404)
  const noted = await opened.db.asActor(administrator.session, tx =>
    rows(sql<{ what: string }>`select what from access.entry where subject = 'body' order by id`, tx),
  )
  assert.deepEqual(
    noted.map(one => one.what),
    ['name reader', 'end reader'],
  )
})
