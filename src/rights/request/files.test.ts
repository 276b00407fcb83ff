/** Files of a case in subject access: opened by the officer, decided one by one, given out whole or not at all. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pino from 'pino'
import { type Cast } from '../../../test/cast.ts'
import { asSuperuser, makeCase, makeScene, type Scene } from '../../../test/rights-scene.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { filesWhole } from './rules.ts'

let scene: Scene
let app: ReturnType<typeof application>
let request = ''
const rows = new Map<string, string>()
type Who = Cast['people']['clerk']

const ask = async (who: Pick<Who, 'headers'>, path: string, fields?: Record<string, string>) => {
  const answer = await app.request(`http://site.test${path}`, {
    headers: { ...who.headers, ...(fields && { origin: 'http://site.test' }) },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const to = answer.headers.get('location') ?? ''
  return { status: answer.status, to, headers: answer.headers, bytes, text: bytes.toString('utf8') }
}
const officer = () => scene.cast.people.dataProtectionOfficer

before(async () => {
  scene = await makeScene()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db: scene.db, profile, log: pino({ level: 'silent' }) })
  const person = { role: 'subject', name: 'Dana Price', born: '1990-05-04' } as const
  const made = await makeCase(scene, 'councilCaseworker', [person], [])
  const worker = scene.cast.people.councilCaseworker
  for (const name of ['Photo of Dána.txt', 'Statement.txt']) {
    const body = new FormData()
    for (const [key, value] of Object.entries({ what: 'x', field: 'concern' })) body.append(key, value)
    body.append('file', new File([`Bytes of ${name}`], name))
    const headers = { ...worker.headers, origin: 'http://site.test' }
    const { status } = await app.request(`http://site.test/cases/${made.slug}/files/new`, {
      method: 'POST',
      headers,
      body,
    })
    assert.equal(status, 303)
    const [row] = (
      await asSuperuser(scene, admin => admin.query<{ id: number }>('select max(id)::int as id from casework.file'))
    ).rows
    rows.set(name, `file-${row?.id}`)
  }
  const asked = await ask(officer(), '/data-protection/requests/new', {
    kind: 'access',
    name: 'Dana Price',
    'born-day': '4',
    'born-month': '5',
    'born-year': '1990',
    'received-day': '2',
    'received-month': '6',
    'received-year': '2025',
    identity: 'known',
    knownHow: 'Passport',
  })
  request = asked.to
  await ask(officer(), request, {})
  const [party] = (
    await asSuperuser(scene, admin =>
      admin.query<{ id: number }>(`select id::int from casework.party where case_id = ${made.id}`),
    )
  ).rows
  await ask(officer(), `${request}/people`, { same: String(party?.id) })
})
after(() => scene.db.close())

test('each file is a row to decide by hand, and the officer can open it', async () => {
  const { text } = await ask(officer(), `${request}/review`)
  assert.match(text, /The file “Statement\.txt”[^]*open it, and say of whom it tells/)
  const row = `${request}/review/${rows.get('Statement.txt')}`
  assert.match((await ask(officer(), row)).text, /Open the file/)
  assert.doesNotMatch((await ask(officer(), row)).text, /Take words out and release/)
  const opened = await ask(officer(), `${row}/file`)
  assert.equal(opened.text, 'Bytes of Statement.txt')
  assert.match(opened.headers.get('content-disposition') ?? '', /^attachment/)
  for (const who of ['councilCaseworker', 'clerk', 'administrator'] as const)
    assert.equal((await ask(scene.cast.people[who], `${row}/file`)).status, 404, who)
  assert.equal((await ask(scene.policeOfficer, `${row}/file`)).status, 404)
  assert.equal((await ask(officer(), `${request}/review/event-1/file`)).status, 404)
})

test('no words are taken out of a file, by the page or by the database', async () => {
  const row = `${request}/review/${rows.get('Statement.txt')}`
  const refused = await ask(officer(), row, { decision: 'redact', phrases: '', more: 'file', exemption: 'third-party' })
  assert.match(refused.text, /A file leaves as it is, or not at all/)
  assert.equal(filesWhole.refuses({ source: 'file', decision: 'redact' })?.rule, 'files-whole')
  assert.equal(filesWhole.refuses({ source: 'file', decision: 'withhold' }), null)
  assert.equal(filesWhole.refuses({ source: 'event', decision: 'redact' }), null)
})

test('the copy waits for every file, and holds those that were released and no others', async () => {
  const copy = () => ask(officer(), `${request}/copy`, { checked: 'yes' })
  const { text } = await ask(officer(), `${request}/review`)
  for (const [, name = ''] of text.matchAll(/review\/((?:party|event|address)-\d+)"/g))
    await ask(officer(), `${request}/review/${name}`, { decision: 'release', more: '', exemption: '' })
  assert.notEqual((await copy()).headers.get('content-type'), 'application/zip')
  const decide = (name: string, decision: string) =>
    ask(officer(), `${request}/review/${rows.get(name)}`, { decision, more: '', exemption: 'third-party' })
  await decide('Statement.txt', 'withhold')
  await decide('Photo of Dána.txt', 'release')
  const { headers, bytes } = await copy()
  assert.equal(headers.get('content-type'), 'application/zip')
  assert.ok(bytes.includes('files/1-Photo of Dana.txt'))
  assert.ok(bytes.includes('Bytes of Photo of Dána.txt'))
  assert.ok(!bytes.includes('Bytes of Statement.txt'))
})
