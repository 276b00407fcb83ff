/** The breach register: the 72 hours, what must be decided, and versions that stay. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pino from 'pino'
import { makeScene, type Scene } from '../../../test/rights-scene.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { rows } from '../../db/index.ts'
import {
  closedWhenDecided,
  decisionReasoned,
  foundInThePast,
  lateSaysWhy,
  riskTellsRegulator,
  tellBy,
} from './rules.ts'

let scene: Scene
let app: ReturnType<typeof application>
const now = Temporal.Instant.from('2026-10-26T09:00:00Z')

before(async () => {
  scene = await makeScene()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db: scene.db, profile, log: pino({ level: 'silent' }), now: () => now })
})
after(() => scene.db.close())

const dpo = () => scene.cast.people.dataProtectionOfficer
const ask = async (path: string, fields?: Record<string, string>, headers = dpo().headers) => {
  const answer = await app.request(`http://site.test${path}`, {
    headers: { ...headers, origin: 'http://site.test' },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' }
}
const known = (more: Record<string, string> = {}) => ({
  happened: 'A letter went to the wrong house.',
  'found-day': '24',
  'found-month': '10',
  'found-year': '2026',
  foundTime: '14:30',
  people: '3',
  kinds: 'confidentiality',
  data: 'Addresses of witnesses',
  risk: 'risk',
  regulator: 'open',
  'regulatorAt-day': '',
  'regulatorAt-month': '',
  'regulatorAt-year': '',
  regulatorTime: '',
  regulatorWhy: '',
  peopleTold: 'open',
  peopleWhy: '',
  measures: '',
  ...more,
})

test('seventy-two hours are counted by the clock, through a Sunday and the end of summer time', () => {
  const found = Temporal.Instant.from('2026-10-24T13:30:00Z')
  assert.equal(tellBy(found).toZonedDateTimeISO('Europe/London').toPlainDateTime().toString(), '2026-10-27T13:30:00')
  assert.equal(lateSaysWhy.refuses({ found, told: tellBy(found), why: '' }), null)
  assert.equal(lateSaysWhy.refuses({ found, told: tellBy(found).add({ minutes: 1 }), why: '' })?.rule, 'late-says-why')
  assert.equal(decisionReasoned.refuses({ decision: 'not needed', why: '' })?.rule, 'breach-decision-reasoned')
  assert.equal(riskTellsRegulator.refuses({ risk: 'high', regulator: 'not needed' })?.rule, 'risk-tells-regulator')
  assert.equal(
    closedWhenDecided.refuses({ closed: true, regulator: 'told', people: null })?.rule,
    'breach-closed-when-decided',
  )
  assert.equal(foundInThePast.refuses({ at: found, now: found.subtract({ seconds: 1 }) })?.rule, 'breach-in-the-past')
})

test('a breach is recorded, its clock is shown, and every change is a version beside the old one', async () => {
  assert.match(
    (await ask('/data-protection/breaches/new', known({ regulator: 'not needed' }))).text,
    /must be told unless a risk to people is unlikely/,
  )
  assert.match((await ask('/data-protection/breaches/new', known({ 'found-day': '27' }))).text, /must be in the past/)
  assert.match(
    (await ask('/data-protection/breaches/new', known({ closed: 'yes' }))).text,
    /Decide about the regulator and about the people/,
  )
  assert.match(
    (await ask('/data-protection/breaches/new', known({ regulator: 'told' }))).text,
    /on which day and at what time the regulator was told/,
  )
  const made = await ask('/data-protection/breaches/new', known())
  assert.equal(made.status, 303)
  assert.match((await ask('/data-protection/breaches')).text, /BR-2026-0001.*28 hours left.*27 October 2026, 1:30pm/s)
  const told = {
    regulator: 'told',
    'regulatorAt-day': '26',
    'regulatorAt-month': '10',
    'regulatorAt-year': '2026',
    regulatorTime: '08:45',
  }
  const changed = await ask(
    `${made.to}/change`,
    known({ ...told, people: '5', peopleTold: 'told', peopleWhy: 'By letter.', closed: 'yes' }),
  )
  assert.equal(changed.to, made.to)
  const page = await ask(made.to)
  assert.match(page.text, /Breach, closed/)
  assert.match(page.text, /Version 1, .*by Crispin Wardle/)
  assert.match(page.text, /26 October 2026, 8:45am/)
  await assert.rejects(
    scene.db.asActor(dpo().session, tx => rows(sql`update rights.breach_version set people = 0`, tx)),
    /permission denied/,
  )
})

test('nobody but the data protection officer of the controller sees it', async () => {
  const { slug } =
    (await scene.db.asActor(dpo().session, tx => rows(sql<{ slug: string }>`select slug from rights.breach`, tx)))[0] ??
    {}
  assert.ok(slug)
  for (const headers of [
    scene.cast.people.administrator.headers,
    scene.cast.people.councilCaseworker.headers,
    scene.policeOfficer.headers,
  ])
    for (const path of [`/data-protection/breaches/${slug}`, `/data-protection/breaches/${slug}/change`])
      assert.equal((await ask(path, undefined, headers)).status, 404)
  assert.doesNotMatch((await ask('/data-protection/breaches', undefined, scene.policeOfficer.headers)).text, /BR-2026/)
})
