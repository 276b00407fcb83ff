/** A case with something in every table: a copy for the person has all words of it, and erasing it leaves none of them anywhere. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pino from 'pino'
import { sql } from 'kysely'
import { asSuperuser, makeCase, makeScene, type MadeCase, type Scene, whereIs } from '../rights-scene.ts'
import { testEngine } from '../engine.ts'
import { application } from '../../src/app.ts'
import { digest, newToken } from '../../src/access/index.ts'
import { loadProfile } from '../../src/authority/index.ts'
import { consent, task } from '../../src/casework/act/every-case.ts'
import { saySame } from '../../src/casework/alike/store.ts'
import { insertEvent } from '../../src/casework/case/event.store.ts'
import { casesById } from '../../src/casework/case/store.ts'
import { addFile } from '../../src/casework/file/add-file.ts'
import { keepReferences } from '../../src/casework/import/store.ts'
import { performAct, readCases, verifyCases } from '../../src/casework/index.ts'
import { renewFollower } from '../../src/casework/referral/store.ts'
import { rows, type Tx } from '../../src/db/index.ts'
import { isRefusal, today } from '../../src/lib/index.ts'

/** Each stands in another place of the case, and nowhere else. */
const words = {
  name: 'Ottoline Zibbelquist',
  home: 'Flurrindale Court',
  note: 'Grimbletonian',
  task: 'Wexcombery',
  consent: 'Plaskettish',
  what: 'Dunmorrowing',
  file: 'Quillhamstead',
  bytes: 'Tarnbrackish',
  link: 'Vellingtonic',
  reference: 'Holbeachy',
  panel: 'Marrowdyke',
} as const

let scene: Scene
let app: ReturnType<typeof application>
let full: MadeCase
let other: MadeCase
const worker = () => scene.cast.people.councilCaseworker
const dpo = () => scene.cast.people.dataProtectionOfficer
const past = async <T extends Record<string, unknown>>(text: string): Promise<T[]> =>
  asSuperuser(scene, async admin => {
    await admin.query(`select set_config('session_replication_role', 'replica', false)`)
    return (await admin.query<T>(text)).rows
  })
const partyOf = async ({ id }: MadeCase) =>
  Number((await past(`select min(id) as id from casework.party where case_id = ${id}`))[0]?.['id'])
const reading = <T>(work: (tx: Tx) => Promise<T>) =>
  readCases(
    { db: scene.db, session: worker().session },
    { cases: [full.id, other.id], what: 'open', reason: 'test' },
    work,
  )

/** Everything that the engine keeps of a case. */
async function fill() {
  const { safety } = scene.cast.agencies
  const by = { accountId: worker().account, agencyId: safety }
  const parties = [await partyOf(full), await partyOf(other)] as const
  const [panel] = await past<{ id: number }>(
    `insert into casework.panel (slug, name, purpose, agreement_id, agency_id, due, opened_at)
     values ('here', 'Here', 'crime-and-disorder', ${scene.cast.agreement.id}, ${safety}, now(), now()) returning id`,
  )
  await past(`insert into casework.panel_member values (${panel?.id}, ${by.accountId}, ${safety}, 'chair');
    insert into casework.panel_case (panel_id, case_id) values (${panel?.id}, ${full.id});
    insert into casework.named (case_id, account_id, kind, why) values (${full.id}, ${by.accountId}, 'allowed', 'x');
    update casework."case" set limited = true where id = ${full.id};
    insert into casework.search (slug, account_id, reason, found, present, alike)
    values ('found', ${by.accountId}, 'x', '{${full.id}, ${other.id}}', '{}',
            '[{"n": 0, "party": ${parties[0]}, "case": ${full.id}, "why": []}, {"n": 0, "party": ${parties[1]}, "case": ${other.id}, "why": []}]')`)
  await reading(async tx => {
    const [found] = await casesById(tx, [full.id])
    assert.ok(found)
    const acts = [
      performAct(
        tx,
        testEngine,
        found,
        { act: task, given: { what: words.task, who: null, by: '2099-01-01' }, today: today() },
        by,
      ),
      performAct(
        tx,
        testEngine,
        found,
        {
          act: consent,
          given: { person: parties[0], to: words.consent, answer: 'given', how: 'x' },
          today: today(),
        },
        by,
      ),
    ]
    for (const done of acts) assert.ok(!isRefusal(await done))
    const added = await addFile(
      tx,
      found,
      { field: 'concern', what: words.what, name: `${words.file}.txt`, bytes: Buffer.from(`${words.bytes}\n`) },
      by,
    )
    assert.ok(!isRefusal(added))
    await saySame(tx, { one: parties[0], other: parties[1] }, true, words.link)
    await keepReferences(tx, safety, 'tenancy', [{ id: full.id, reference: words.reference }])
    await renewFollower(tx, full.id, digest(newToken()))
    await insertEvent(
      tx,
      { caseId: full.id, field: 'plan', kind: 'panel-note', says: words.panel, panelId: panel?.id ?? 0 },
      by,
    )
  })
}

before(async () => {
  scene = await makeScene()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  app = application({ db: scene.db, profile, log: pino({ level: 'silent' }) })
  const person = { role: 'subject', name: words.name, born: '1971-02-03' } as const
  const at = { lines: words.home, postcode: 'TM4 2QB' }
  full = await makeCase(scene, 'councilCaseworker', [{ ...person, address: at }], [words.note])
  other = await makeCase(scene, 'councilCaseworker', [{ role: 'subject', name: 'Dorian Flax' }], [])
  await fill()
})
after(() => scene.db.close())

/** Tables of cases that have a row of this one. */
const tables = async () => {
  const all = await past<{ t: string; c: string }>(
    `select c.oid::regclass::text as t, a.attname as c from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'casework'::regnamespace and not a.attisdropped
        and a.attname in ('case_id', 'one_case_id', 'other_case_id') order by 1`,
  )
  const held = new Set<string>()
  for (const { t, c } of all)
    if ((await past(`select 1 from ${t} where ${c} = ${full.id} limit 1`)).length > 0) held.add(t)
  return { all: new Set(all.map(({ t }) => t)), held }
}

test('each word stands where it should, and every table that can hold something of a case does', async () => {
  const { all, held } = await tables()
  assert.deepEqual(
    [...all].filter(t => !held.has(t)),
    ['casework.opened_for', 'casework.register'],
    'reasons given on a page go with their session; what is published of a case names nobody, and stays',
  )
  for (const word of Object.values(words)) {
    // What is in a file is bytes: not looked for in its table as text.
    const found = await whereIs(scene.server, word)
    if (word !== words.bytes) assert.ok(found.length > 0, word)
  }
})

test('a copy for the person has the words of all of them: those of a file in the file itself', async () => {
  const says = (await past<{ says: string }>(`select says from rights.line where case_id = ${full.id}`)).map(
    one => one.says,
  )
  const { reference: former, bytes, ...told } = words
  for (const word of Object.values(told))
    assert.ok(
      says.some(line => line.includes(word)),
      word,
    )
  const [file] = await past<{ bytes: Buffer }>(`select bytes from casework.file where case_id = ${full.id}`)
  assert.ok(file?.bytes.toString().includes(bytes))
  assert.deepEqual(
    await whereIs(scene.server, former),
    ['casework.brought'],
    'a number of another system’s, not a word',
  )
  const thin = await past(
    `select row_to_json(x)::text as t from casework.mark x where case_id = ${full.id}
     union all select row_to_json(x)::text from casework.due x where case_id = ${full.id}`,
  )
  for (const word of Object.values(words))
    assert.ok(!thin.some(one => String(one['t']).includes(word)), `${word} stands in a thin row`)
})

test('erased, nothing of anybody is left in any table, file, log or other case; the numbers are those of the rest', async () => {
  await past(`update casework."case" set closed = '2016-05-01' where id = ${full.id}`)
  const post = async (path: string, fields: [string, string][]) =>
    (
      await app.request(`http://site.test${path}`, {
        method: 'POST',
        headers: { ...dpo().headers, origin: 'http://site.test' },
        body: new URLSearchParams(fields),
      })
    ).headers.get('location')
  const empty = ['until-day', 'until-month', 'until-year', 'askedBy'].map(name => [name, ''] as [string, string])
  const cases: [string, string] = ['cases', String(full.id)]
  await post('/data-protection/retention', [cases, ...empty, ['what', 'erase'], ['why', 'Past its time']])
  assert.equal(
    await post('/data-protection/retention/erase', [cases, ['what', 'erase']]),
    '/data-protection/retention/erased',
  )
  for (const word of Object.values(words)) assert.deepEqual(await whereIs(scene.server, word), [], word)
  assert.deepEqual([...(await tables()).held], [])
  assert.deepEqual(await whereIs(scene.server, full.slug), [])
  assert.deepEqual(await whereIs(scene.server, full.reference), ['access.entry', 'rights.tombstone'])
  const [search] = await past<{ found: string[]; alike: { case: number }[] }>(
    `select found, alike from casework.search where slug = 'found'`,
  )
  assert.deepEqual(search?.found.map(Number), [other.id])
  assert.deepEqual(
    search?.alike.map(one => one.case),
    [other.id],
  )
  assert.deepEqual(
    await reading(async tx => rows(sql`select kind from casework.event where case_id = ${other.id}`, tx)),
    undefined,
    'the case that is gone is not read with the other',
  )
  assert.deepEqual(
    await past(`select kind from casework.event where case_id = ${other.id} and kind like '%same-person'`),
    [],
    'the other case says nothing of it any more',
  )
  assert.deepEqual((await verifyCases(scene.db)).faults, [])
})
