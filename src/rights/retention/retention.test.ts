/** Keeping and erasing on the real database and through the pages: erasing leaves nothing but the tombstone, a hold stops it. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pino from 'pino'
import {
  asSuperuser,
  deleteCase,
  makeCase,
  makeScene,
  type MadeCase,
  type Scene,
  whereIs,
} from '../../../test/rights-scene.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { one, rows, type Session } from '../../db/index.ts'
import { clearExpired, listExpired } from './clear-expired.ts'
import { recordKind, ruled } from './kind.ts'
import { periodName } from './period.ts'
import { keptForAWhile, periodInYears, reasonGiven } from './rules.ts'
import { isHeld, pastTheirTime } from './store.ts'

const canary = 'Zibelinda Quorntwhistle'

let scene: Scene
let app: ReturnType<typeof application>
let old: MadeCase
let held: MadeCase
let asked: MadeCase
let young: MadeCase
let police: MadeCase

const dpo = () => scene.cast.people.dataProtectionOfficer
const get = async (path: string, headers = dpo().headers) => {
  const answer = await app.request(`http://site.test${path}`, { headers })
  return { status: answer.status, text: await answer.text() }
}
const post = async (path: string, fields: [string, string][], headers = dpo().headers) => {
  const answer = await app.request(`http://site.test${path}`, {
    method: 'POST',
    headers: { ...headers, origin: 'http://site.test' },
    body: new URLSearchParams(fields),
  })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' }
}
const decided = (cases: MadeCase[], more: Record<string, string>): [string, string][] => [
  ...cases.map(({ id }) => ['cases', String(id)] as [string, string]),
  ...Object.entries({ 'until-day': '', 'until-month': '', 'until-year': '', askedBy: '', why: '', ...more }),
]
const states = async (session: Session = dpo().session) =>
  scene.db.asActor(session, async tx => {
    const all = []
    for (const state of ['due', 'kept', 'held', 'to erase', 'asked for'] as const)
      for (const found of await pastTheirTime(tx, state)) all.push(`${found.reference}: ${state}`)
    return all.toSorted()
  })

before(async () => {
  scene = await makeScene()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db: scene.db, profile, log: pino({ level: 'silent' }) })
  const person = {
    role: 'subject' as const,
    name: canary,
    born: '1971-02-03',
    address: { lines: `The ${canary} house`, postcode: 'TM4 2QB' },
  }
  old = await makeCase(scene, 'councilCaseworker', [person], [`${canary} was here`], '2016-05-01')
  held = await makeCase(scene, 'councilCaseworker', [{ role: 'subject', name: 'Ivo Marsh' }], [], '2016-05-01')
  asked = await makeCase(
    scene,
    'councilCaseworker',
    [{ role: 'subject', name: 'Nell Tarn', born: '1980-01-01' }],
    [],
    '2016-05-01',
  )
  young = await makeCase(scene, 'councilCaseworker', [{ role: 'subject', name: 'Una Vale' }], [], '2024-05-01')
  police = await makeCase(scene, 'policeCaseworker', [{ role: 'subject', name: 'Otis Penn' }], [], '2016-05-01')
})
after(() => scene.db.close())

test('the rules hold at their edges, and kinds and periods read as people say them', () => {
  const today = Temporal.PlainDate.from('2026-05-01')
  assert.equal(keptForAWhile.refuses({ until: today, today })?.rule, 'kept-for-a-while')
  assert.equal(keptForAWhile.refuses({ until: today.add({ years: 10 }), today }), null)
  assert.equal(reasonGiven.refuses({ why: 'no' })?.rule, 'retention-reason')
  assert.equal(periodInYears.refuses({ years: 0 })?.rule, 'retention-years')
  assert.deepEqual(['6 years', '1 mon', '08:00:00', '1 day', '01:00:00'].map(periodName), [
    '6 years',
    '1 month',
    '8 hours',
    '1 day',
    '1 hour',
  ])
  assert.equal(recordKind('case:hate-crime'), 'Cases: Hate crime')
  const kinds = ruled(['tenancy', 'of another system'])
  assert.equal(new Set(kinds).size, kinds.length)
  assert.ok(kinds.includes('case:of another system'))
  for (const kind of ruled([])) assert.match(recordKind(kind), /^(Cases|Requests|Entries|Cases: [A-Z])/, kind)
})

test('what is due is listed for the data protection officer of the controller, and for nobody else', async () => {
  assert.deepEqual(await states(), [old, held, asked].map(({ reference }) => `${reference}: due`).toSorted())
  assert.deepEqual(await states(scene.policeOfficer.session), [`${police.reference}: due`])
  const page = await get('/data-protection/retention')
  assert.match(page.text, new RegExp(old.reference))
  assert.doesNotMatch(page.text, new RegExp(`${young.reference}|${police.reference}|Quorntwhistle`))
  const { administrator, councilCaseworker } = scene.cast.people
  for (const person of [administrator, councilCaseworker]) {
    assert.deepEqual(await states(person.session), [])
    for (const path of ['', '/rules', '/holds', '/erase', '/erased'])
      assert.equal((await get(`/data-protection/retention${path}`, person.headers)).status, 404)
  }
})

test('a decision wants its reason, and keeping an end', async () => {
  assert.match(
    (await post('/data-protection/retention', decided([old], { what: 'erase' }))).text,
    /Say why, in 5 to 500 characters/,
  )
  assert.match(
    (await post('/data-protection/retention', decided([old], { what: 'keep', why: 'A claim may come' }))).text,
    /Enter the day until which you keep it/,
  )
  assert.match(
    (await post('/data-protection/retention', decided([], { what: 'erase', why: 'Past its time' }))).text,
    /Tick the cases/,
  )
})

test('a hold stops erasing, whoever tries, and the caseworker sees that there is one', async () => {
  const { councilCaseworker, outsider } = scene.cast.people
  assert.equal(
    (await post('/data-protection/retention', decided([held], { what: 'erase', why: 'Past its time' }))).status,
    303,
  )
  const byNumber: [string, string][] = [
    ['number', held.reference],
    ['why', 'An inquest is open'],
    ['askedBy', 'The coroner'],
  ]
  assert.equal((await post('/data-protection/retention/holds', byNumber)).status, 303)
  assert.match((await post('/data-protection/retention/holds', byNumber)).text, /on hold already/)
  assert.match(
    (
      await post('/data-protection/retention/holds', [
        ['number', police.reference],
        ['why', 'An inquest is open'],
        ['askedBy', 'Me'],
      ])
    ).text,
    /no such case/,
  )
  assert.ok((await states()).includes(`${held.reference}: held`))
  const sees = (session: Session) => scene.db.asActor(session, tx => isHeld(tx, held.id))
  assert.deepEqual([await sees(councilCaseworker.session), await sees(outsider.session)], [true, false])
  const erase = () =>
    scene.db.asActor(dpo().session, tx =>
      rows(
        sql`select rights.erase_case(${held.id}, (select max(x.decision_id) from rights.past_their_time(null, array[${held.id}]::bigint[]) x))`,
        tx,
      ),
    )
  await assert.rejects(erase(), /is on hold and cannot be erased/)
  await assert.rejects(deleteCase(scene.server, held.id), /is on hold and cannot be erased/)
})

test('what somebody asks for is not erased while they wait', async () => {
  const made = await post('/data-protection/requests/new', [
    ...Object.entries({
      kind: 'access',
      name: 'Nell Tarn',
      'born-day': '1',
      'born-month': '1',
      'born-year': '1980',
      address: '',
      postcode: '',
    }),
    ...Object.entries({
      'received-day': '2',
      'received-month': '6',
      'received-year': '2025',
      fromYear: '',
      toYear: '',
      asks: '',
      identity: 'open',
      knownHow: '',
    }),
  ])
  await post(made.to, [])
  assert.ok((await states()).includes(`${asked.reference}: asked for`))
  await assert.rejects(deleteCase(scene.server, asked.id), /asked for by a request that is open/)
})

test('nothing is erased without a decision, nor by another controller’s officer', async () => {
  const erase = (session: Session, decision: number) =>
    scene.db.asActor(session, tx => rows(sql`select rights.erase_case(${old.id}, ${decision})`, tx))
  await assert.rejects(erase(dpo().session, 1), /It was not decided to erase/)
  assert.equal(
    (await post('/data-protection/retention', decided([old], { what: 'erase', why: 'Past its time' }))).to,
    '/data-protection/retention/erase',
  )
  const { decisionId } = (await scene.db.asActor(dpo().session, tx => pastTheirTime(tx, 'to erase')))[0] ?? {}
  for (const session of [
    scene.policeOfficer.session,
    scene.cast.people.administrator.session,
    scene.cast.people.councilCaseworker.session,
  ])
    await assert.rejects(erase(session, decisionId ?? 0), /There is no such case/)
  const theirs = await post(
    '/data-protection/retention',
    decided([old], { what: 'erase', why: 'Past its time' }),
    scene.policeOfficer.headers,
  )
  assert.equal(theirs.status, 303)
  assert.deepEqual(
    await states(scene.policeOfficer.session),
    [`${police.reference}: due`],
    'what is not theirs is passed over',
  )
  await assert.rejects(
    scene.db.asActor(dpo().session, tx => rows(sql`delete from casework."case" where id = ${old.id}`, tx)),
    /permission denied/,
  )
})

test('erasing leaves nothing of anybody in any table, file or log: only that there was a case', async () => {
  // Somebody searched for them, read them, gave a reason, and asked for a copy that was then closed.
  const { councilCaseworker } = scene.cast.people
  const open = `/cases/${old.slug}`
  await get(open, councilCaseworker.headers)
  await scene.db.asActor(councilCaseworker.session, tx =>
    rows(
      sql`select casework.find(array['quorntwhistle'], array['KRNTSTL'], null, null, ${randomBytes(8).toString('hex')}, 'new-report')`,
      tx,
    ),
  )
  assert.ok((await whereIs(scene.server, 'Quorntwhistle')).length >= 3)
  const done = await post('/data-protection/retention/erase', [
    ['cases', String(old.id)],
    ['what', 'erase'],
  ])
  assert.equal(done.to, '/data-protection/retention/erased')
  for (const word of ['Quorntwhistle', 'Zibelinda', old.slug])
    assert.deepEqual(await whereIs(scene.server, word), [], word)
  assert.deepEqual(await whereIs(scene.server, old.reference), ['access.entry', 'rights.tombstone'])
  const left = await asSuperuser(scene, async admin => {
    const tables = await admin.query<{ t: string; c: string }>(
      `select c.oid::regclass::text as t, a.attname as c from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind = 'r' and a.attname = 'case_id' and not a.attisdropped`,
    )
    const found = []
    for (const { t } of tables.rows)
      if ((await admin.query(`select 1 from ${t} where case_id = $1`, [old.id])).rowCount) found.push(t)
    const searched = await admin.query('select 1 from casework.search where $1 = any (found)', [old.id])
    return [...found, ...(searched.rowCount ? ['casework.search'] : [])]
  })
  assert.deepEqual(left, [])
  const page = await get('/data-protection/retention/erased')
  assert.match(
    page.text,
    new RegExp(`${old.reference}.*Tenancy.*Community safety service.*1 May 2016.*Crispin Wardle`, 's'),
  )
  assert.equal((await get(open, councilCaseworker.headers)).status, 404)
  const noted = await scene.db.asActor(dpo().session, tx =>
    one(
      sql<{
        n: number
      }>`select count(*)::int as n from access.entry where kind = 'erasure' and what = 'erase case' and ids = array[${old.id}]::bigint[]`,
      tx,
    ),
  )
  assert.equal(noted.n, 1)
  assert.doesNotMatch(
    (await get('/data-protection/retention/erased', scene.policeOfficer.headers)).text,
    new RegExp(old.reference),
  )
})

test('a decision can be taken back; what is kept comes again when its day has passed', async () => {
  const [hold] = await scene.db.asActor(dpo().session, tx =>
    rows(sql<{ id: number }>`select id from rights.holds()`, tx),
  )
  assert.equal(
    (await post(`/data-protection/retention/holds/${hold?.id}`, [['why', 'The inquest is over']])).status,
    303,
  )
  assert.ok((await states()).includes(`${held.reference}: to erase`))
  await post('/data-protection/retention/erase', [
    ['cases', String(held.id)],
    ['what', 'back'],
  ])
  assert.ok((await states()).includes(`${held.reference}: due`))
  const year = Temporal.Now.plainDateISO().year + 1
  const keep = {
    what: 'keep',
    why: 'A claim may come',
    'until-day': '1',
    'until-month': '1',
    'until-year': String(year),
  }
  assert.equal((await post('/data-protection/retention', decided([held], keep))).status, 303)
  assert.ok((await states()).includes(`${held.reference}: kept`))
})

test('a controller’s own rule takes the place of the program’s, and the old one stays listed', async () => {
  const rule = (more: Record<string, string>) =>
    post(
      '/data-protection/retention/rules',
      Object.entries({
        kind: 'case:tenancy',
        years: '1',
        source: 'Retention schedule of May 2026',
        ...more,
      }),
    )
  assert.match((await rule({ years: '0' })).text, /from 1 to 100/)
  assert.match((await rule({ kind: 'session' })).text, /Choose what the rule is for/)
  assert.equal((await rule({})).status, 303)
  assert.ok((await states()).includes(`${young.reference}: due`))
  assert.deepEqual(await states(scene.policeOfficer.session), [`${police.reference}: due`])
  assert.equal((await rule({ years: '50', verified: 'yes' })).status, 303)
  assert.deepEqual(
    (await states()).filter(text => text.endsWith(': due')),
    [],
  )
  const page = await get('/data-protection/retention/rules')
  assert.match(page.text, /Rules that have ended.*1 year from the day on which the case was closed/s)
  await assert.rejects(
    scene.db.asActor(dpo().session, tx => rows(sql`update rights.retention_rule set period = '1 day'`, tx)),
    /permission denied/,
  )
})

test('technical data is cleared when it is past its time, and only for that reason', async () => {
  await asSuperuser(scene, async admin => {
    await admin.query(`begin; select access.act_as_system('set-up')`)
    await admin.query(
      `insert into access.session (token_hash, account_id, stage, idle, began, seen, ends) values ('\\x01', 990, 'whole', '1 hour', now() - interval '1 year', now() - interval '1 year', now() - interval '11 months')`,
    )
    await admin.query(
      `insert into access.journey (token_hash, kind, holds, ends) values ('\\x02', 'openid', '{}', now() - interval '2 hours'), ('\\x03', 'openid', '{}', now())`,
    )
    await admin.query(
      `insert into access.failure (key, tries, last, until) values ('\\x04', 3, now() - interval '2 days', now() - interval '2 days')`,
    )
    await admin.query('commit')
  })
  const due = async (from: Promise<{ kind: string; due: number }[]>) =>
    Object.fromEntries((await from).map(is => [is.kind, is.due]))
  const wanted = { failure: 1, invitation: 0, journey: 1, letter: 0, search: 0, session: 1 }
  assert.deepEqual(await due(listExpired(scene.db)), wanted)
  assert.deepEqual(await due(clearExpired(scene.db)), wanted)
  assert.deepEqual(await due(clearExpired(scene.db)), {
    failure: 0,
    invitation: 0,
    journey: 0,
    letter: 0,
    search: 0,
    session: 0,
  })
  assert.equal((await get('/data-protection')).status, 200, 'sessions that are good stay')
  await assert.rejects(
    scene.db.asSystem('set-up', tx => rows(sql`select * from rights.clear_expired(true)`, tx)),
    /Only the system clears/,
  )
})

test('a closed request past its time is erased with its name; one that is open or young is not', async () => {
  const id = await asSuperuser(scene, async admin => {
    const found = await admin.query<{ id: number }>(`select id from rights.request where name = 'Nell Tarn'`)
    return found.rows[0]?.id ?? 0
  })
  const erase = () => scene.db.asActor(dpo().session, tx => rows(sql`select rights.erase_request(${id})`, tx))
  await assert.rejects(erase(), /no such request past its time/)
  await asSuperuser(scene, admin =>
    admin.query(`update rights.request set closed_on = '2021-01-01', outcome = 'answered' where id = $1`, [id]),
  )
  await assert.rejects(
    scene.db.asActor(scene.policeOfficer.session, tx => rows(sql`select rights.erase_request(${id})`, tx)),
    /no such request past its time/,
  )
  assert.match((await get('/data-protection/retention/requests')).text, /1 request/)
  assert.equal((await post('/data-protection/retention/requests', [['requests', String(id)]])).status, 303)
  assert.deepEqual(await whereIs(scene.server, 'Nell Tarn'), ['casework.party'])
})
