/** The request of somebody who complained: what is about the subject of the case does not leave by one tick. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pino from 'pino'
import { asSuperuser, makeCase, makeScene, type Scene } from '../../../test/rights-scene.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { one, rows } from '../../db/index.ts'

let scene: Scene
let app: ReturnType<typeof application>
let caseId = 0
let at = ''

const dpo = () => scene.cast.people.dataProtectionOfficer
const ask = async (path: string, fields?: [string, string][]) => {
  const answer = await app.request(`http://site.test${path}`, {
    headers: { ...dpo().headers, origin: 'http://site.test' },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' }
}
const record = async (name: string, day: string) => {
  const fields = {
    kind: 'access',
    name,
    'born-day': day,
    'born-month': '4',
    'born-year': '1970',
    address: '',
    asks: '',
  }
  const when = { 'received-day': '2', 'received-month': '6', 'received-year': '2025', fromYear: '', toYear: '' }
  const { to } = await ask(
    '/data-protection/requests/new',
    Object.entries({ ...fields, ...when, postcode: '', identity: 'known', knownHow: 'passport seen' }),
  )
  await ask(to, [])
  return to
}
const rowNames = (text: string) =>
  [...text.matchAll(/name="rows"[^>]*value="([a-z]+-\d+)"/g)].map(([, name = '']) => name)
const tick = (names: string[], what: string, exemption = '') =>
  ask(`${at}/review`, [
    ...names.map(name => ['rows', name] as [string, string]),
    ['what', what],
    ['exemption', exemption],
  ])
const decided = async () =>
  (
    await scene.db.asActor(dpo().session, tx =>
      one(sql<{ n: number }>`select rows as n from rights.undecided((select max(id) from rights.request))`, tx),
    )
  ).n

before(async () => {
  scene = await makeScene()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db: scene.db, profile, log: pino({ level: 'silent' }) })
  const made = await makeCase(
    scene,
    'councilCaseworker',
    [
      { role: 'subject', name: 'Dana Price', born: '1990-05-04' },
      { role: 'complainant', name: 'Karen Obi', born: '1970-04-03' },
    ],
    ['Acceptable behaviour contract offered; landlord to visit.', 'Mrs Obi telephoned.'],
  )
  caseId = made.id
  at = await record('Karen Obi', '3')
  const { id } = await scene.db.asActor(dpo().session, tx =>
    one(sql<{ id: number }>`select party_id as id from rights.match`, tx),
  )
  await ask(`${at}/people`, [['same', String(id)]])
})
after(() => scene.db.close())

test('to a complainant, what happened to the subject is not proposed for release, nor released with one tick', async () => {
  const { text } = await ask(`${at}/review`)
  const [simple = '', byHand = ''] = text.split('To decide by hand')
  assert.doesNotMatch(simple, /behaviour contract|Mrs Obi/)
  assert.match(byHand, /behaviour contract offered.*Decide by hand\..*The case is about somebody else/s)
  assert.equal(rowNames(simple).length, 2, 'the two people in it')
  const events = rowNames(byHand)
  assert.equal(events.length, 3, 'that it was opened, and what was written since')
  const before = await decided()
  for (const what of ['proposal', 'release']) {
    const refused = await tick(rowNames(text), what)
    assert.equal(refused.status, 422)
    assert.match(refused.text, /is not released many at once: open each of those rows/)
    assert.equal(await decided(), before, 'nothing of it was decided')
  }
  const [subject = ''] = /party-\d+(?=[^>]*>(?:(?!party-).)*Proposed: withhold)/s.exec(simple) ?? []
  assert.equal((await tick([subject], 'release')).status, 422, 'who the subject is, neither')
  assert.equal((await tick(rowNames(simple), 'proposal')).status, 303)
  const [opened = '', first = '', second = ''] = events
  assert.equal((await tick([opened, first], 'withhold', 'third-party')).status, 303)
  const page = await ask(`${at}/review/${second}`)
  assert.doesNotMatch(page.text, /name="decision"[^>]* checked/, 'nothing is chosen beforehand')
  assert.equal(
    (
      await ask(`${at}/review/${second}`, [
        ['decision', 'release'],
        ['more', ''],
        ['exemption', ''],
      ])
    ).status,
    303,
  )
  assert.equal(await decided(), 0)
})

test('nobody keeps the officer out of a case while a request about it is open; they read it for that and nothing else', async () => {
  const officer = dpo().account
  await scene.db.asActor(scene.cast.people.councilCaseworker.session, tx =>
    rows(
      sql`insert into casework.named (case_id, account_id, kind, why) values (${caseId}, ${officer}, 'excluded', 'Knows the family')`,
      tx,
    ),
  )
  for (const below of ['people', 'review']) {
    const page = await ask(`${at}/${below}`)
    assert.match(page.text, /Karen Obi/, below)
    assert.doesNotMatch(page.text, /Not all of these cases are open to you/)
  }
  const made = await ask(`${at}/copy`, [['checked', 'yes']])
  assert.equal(made.status, 200)
  await asSuperuser(scene, async admin => {
    await admin.query(`begin; select access.act_as_system('set-up')`)
    await admin.query(`update casework.named set until = now() where kind = 'rights'`)
    await admin.query('commit')
  })
  const shut = await ask(`${at}/review`)
  assert.match(shut.text, /Not all of these cases are open to you: another officer found them/)
  assert.doesNotMatch(shut.text, /Mrs Obi telephoned/)
  await ask(at, [])
  assert.match((await ask(`${at}/review`)).text, /Mrs Obi telephoned/, 'who looks again is let in again')
  await ask(`${at}/close`, [
    ['outcome', 'answered'],
    ['note', ''],
  ])
  const reading = await scene.db.asActor(dpo().session, tx =>
    one(sql<{ id: number | null }>`select casework.begin_read(array[${caseId}]::bigint[], 'open', 'x') as id`, tx),
  )
  assert.equal(reading.id, null, 'with the request the case closes')
})

test('of a single name the presence at another agency is told only where it is all of the name', async () => {
  await scene.db.asSystem('set-up', tx => rows(sql`update access.agreement set tells_presence = true`, tx))
  await makeCase(scene, 'policeCaseworker', [{ role: 'subject', name: 'Wilhelmina Zabriskie', born: '1970-04-09' }], [])
  await makeCase(scene, 'policeCaseworker', [{ role: 'subject', name: 'Moonbeam', born: '1970-04-10' }], [])
  const told = async (name: string, day: string) =>
    /Vale Police may work/.test((await ask(await record(name, day))).text)
  assert.equal(await told('Zabriskie', '9'), false)
  assert.equal(await told('Wilhelmina Zabriskie', '9'), true)
  assert.equal(await told('Moonbeam', '10'), true)
})
