/** Breaches past their time, and periods of what is no case: kept, erased to a line without words, under the controller's rule. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pino from 'pino'
import { asSuperuser, makeScene, type Scene, whereIs } from '../../../test/rights-scene.ts'
import { application } from '../../app.ts'
import { loadProfile } from '../../authority/index.ts'
import { one, rows, type Session } from '../../db/index.ts'
import { oldBreaches } from './breaches.store.ts'

let scene: Scene
let app: ReturnType<typeof application>
/** Addresses: closed long ago; closed lately; closed long ago and opened again. */
let old = ''
let young = ''
let open = ''

const canary = 'Zibelinda Quorntwhistle'
const list = '/data-protection/retention/breaches'

const dpo = () => scene.cast.people.dataProtectionOfficer
const ask = async (path: string, fields?: Record<string, string>, headers = dpo().headers) => {
  const answer = await app.request(`http://site.test${path}`, {
    headers: { ...headers, origin: 'http://site.test' },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' }
}
const known = (closed: boolean) => ({
  happened: `A letter about ${canary} went astray.`,
  'found-day': '4',
  'found-month': '3',
  'found-year': '2019',
  foundTime: '14:30',
  people: '1',
  kinds: 'confidentiality',
  data: '',
  risk: 'unlikely',
  regulator: 'not needed',
  regulatorTime: '',
  regulatorWhy: 'It came back unopened.',
  peopleTold: 'not needed',
  peopleWhy: 'It came back unopened.',
  measures: '',
  ...(closed && { closed: 'yes' }),
})
const listed = async (session: Session = dpo().session) =>
  (await scene.db.asActor(session, oldBreaches)).map(breach => breach.reference)
const past = (address: string, day: string) =>
  asSuperuser(scene, admin =>
    admin.query(
      `update rights.breach_version set at = $2::timestamptz + (n - 1) * interval '1 day'
        where breach_id = (select id from rights.breach where slug = $1)`,
      [address.split('/').at(-1), day],
    ),
  )
const idOf = (address: string) =>
  scene.db.asActor(dpo().session, tx =>
    one(
      sql<{
        id: number
        reference: string
      }>`select id, reference from rights.breach where slug = ${address.split('/').at(-1)}`,
      tx,
    ),
  )
const rule = (more: Record<string, string>) =>
  ask('/data-protection/retention/rules', {
    kind: 'breach',
    years: '6',
    source: 'Retention schedule of May 2026',
    ...more,
  })

before(async () => {
  scene = await makeScene()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db: scene.db, profile, log: pino({ level: 'silent' }) })
  const record = async (closed: boolean) => (await ask('/data-protection/breaches/new', known(closed))).to
  old = await record(false)
  await ask(`${old}/change`, known(true))
  await past(old, '2019-03-05')
  young = await record(true)
  open = await record(true)
  await ask(`${open}/change`, known(false))
  await past(open, '2019-03-05')
})
after(() => scene.db.close())

test('a breach is listed when it has been closed for its time, for the officer of its controller only', async () => {
  const { reference } = await idOf(old)
  assert.deepEqual(await listed(), [reference])
  const page = await ask(list)
  assert.match(page.text, new RegExp(`${reference}.*Closed on 6 March 2019, past its time since 6 March 2025`, 's'))
  assert.doesNotMatch(page.text, /Quorntwhistle/)
  assert.match((await ask('/data-protection/retention')).text, /Breaches past their time: 1/)
  assert.deepEqual(await listed(scene.policeOfficer.session), [])
  assert.equal((await ask(list, undefined, scene.cast.people.administrator.headers)).status, 404)
})

test('it is kept for longer until a day, with a reason', async () => {
  const { id } = await idOf(old)
  const keep = { breaches: String(id), what: 'keep', 'until-day': '1', 'until-month': '1' }
  const year = Temporal.Now.plainDateISO().year
  const until = { 'until-year': String(year + 1) }
  assert.match((await ask(list, { ...keep, 'until-year': String(year + 11), why: 'A claim' })).text, /next ten years/)
  assert.match((await ask(list, { ...keep, ...until, why: '' })).text, /Say why, in 5 to 500 characters/)
  assert.equal((await ask(list, { ...keep, ...until, why: 'A claim may come' })).status, 303)
  assert.deepEqual(await listed(), [])
  await assert.rejects(
    scene.db.asActor(dpo().session, tx => rows(sql`update rights.breach set erased_at = now() where id = ${id}`, tx)),
    /no such breach past its time/,
  )
  await asSuperuser(scene, admin => admin.query('update rights.breach_kept set until = current_date'))
  assert.equal((await listed()).length, 1, 'its day has come')
})

test('neither one that is open or young, nor another controller’s, nor words alone can be erased', async () => {
  for (const address of [young, open]) {
    const { id } = await idOf(address)
    await assert.rejects(
      scene.db.asActor(dpo().session, tx => rows(sql`update rights.breach set erased_at = now() where id = ${id}`, tx)),
      /no such breach past its time/,
    )
    assert.match((await ask(list, { breaches: String(id), what: 'erase' })).text, /None of these breaches waits/)
  }
  const { id } = await idOf(old)
  for (const session of [scene.policeOfficer.session, scene.cast.people.administrator.session])
    await scene.db.asActor(session, tx => rows(sql`update rights.breach set erased_at = now() where id = ${id}`, tx))
  await scene.db.asActor(dpo().session, tx => rows(sql`delete from rights.breach_version`, tx))
  assert.equal((await ask(old)).status, 200, 'nothing of it is gone')
  await assert.rejects(
    scene.db.asActor(dpo().session, tx => rows(sql`update rights.breach set made_by = 1`, tx)),
    /permission denied/,
  )
})

test('erased, it leaves a line with its number, and none of its words anywhere', async () => {
  const { id, reference } = await idOf(old)
  assert.equal((await ask(list, { breaches: String(id), what: 'erase' })).to, '/data-protection/retention/erased')
  const left = await asSuperuser(scene, admin =>
    admin.query(
      `select 1 from rights.breach_version where breach_id = $1 union all select 1 from rights.breach_kept where breach_id = $1`,
      [id],
    ),
  )
  assert.equal(left.rowCount, 0)
  assert.deepEqual(await whereIs(scene.server, 'A claim may come'), [])
  assert.match(
    (await ask('/data-protection/retention/erased')).text,
    new RegExp(`${reference}.*6 March 2019.*by Crispin Wardle.*6 years, UK GDPR article 33`, 's'),
  )
  assert.doesNotMatch(
    (await ask('/data-protection/retention/erased', undefined, scene.policeOfficer.headers)).text,
    new RegExp(reference),
  )
  for (const path of [old, `${old}/change`]) assert.equal((await ask(path)).status, 404)
  assert.equal((await ask(`${old}/change`, known(false))).status, 404)
  assert.doesNotMatch((await ask('/data-protection/breaches')).text, new RegExp(reference))
  const noted = await scene.db.asActor(dpo().session, tx =>
    one(
      sql<{
        n: number
      }>`select count(*)::int as n from access.entry where what = 'erase breach' and ids = array[${id}]::bigint[]`,
      tx,
    ),
  )
  assert.equal(noted.n, 1)
  await scene.db.asActor(dpo().session, tx => rows(sql`update rights.breach set erased_at = null where id = ${id}`, tx))
  assert.equal((await ask(old)).status, 404, 'what was erased stays so')
})

test('a controller sets its own period for requests, for breaches, and for a kind of case that it has not had yet', async () => {
  const page = await ask('/data-protection/retention/rules')
  for (const value of ['case:prevent', 'case:domestic-abuse', 'request', 'breach'])
    assert.match(page.text, new RegExp(`<option value="${value}"`), value)
  assert.doesNotMatch(page.text, /<option value="(session|log|document)"/)
  assert.equal((await rule({ kind: 'case:prevent', years: '10' })).status, 303)
  assert.match((await rule({ kind: 'log' })).text, /Choose what the rule is for/)
  await assert.rejects(
    scene.db.asActor(dpo().session, tx =>
      rows(
        sql`insert into rights.retention_rule (controller_id, kind, runs_from, period, action, source, made_by)
            select controller_id, 'log', 'x', '1 day', 'review', 'x', access.actor() from rights.breach limit 1`,
        tx,
      ),
    ),
    /row-level security/,
  )
  const asked = await asSuperuser(scene, async admin => {
    await admin.query(`begin; select access.act_as_system('set-up')`)
    await admin.query(
      `insert into rights.request (slug, reference, kind, controller_id, name, name_keys, sound_keys, received, closed_on, outcome, made_by)
       select 'zzzz', 'SAR-2025-9999', 'access', controller_id, 'Nell', array['nell'], array['NL'], current_date - 500, current_date - 400, 'answered', made_by
         from rights.breach limit 1`,
    )
    return admin.query('commit')
  })
  assert.ok(asked)
  const requests = async () => (await ask('/data-protection/retention/requests')).text
  assert.doesNotMatch(await requests(), /SAR-2025-9999/)
  assert.equal((await rule({ kind: 'request', years: '1' })).status, 303)
  assert.match(await requests(), /SAR-2025-9999/)
  await past(young, '2024-03-05')
  assert.deepEqual(await listed(), [])
  assert.equal((await rule({ years: '1' })).status, 303)
  assert.deepEqual(await listed(), [(await idOf(young)).reference])
  assert.match(
    (await ask('/data-protection/retention/rules')).text,
    /Entries of the breach register, [^<]*<[^]*?1 year from the day on which the entry was closed/,
  )
})
