/** What a panel opens, and what it closes: by its pages, in its minutes, and in SQL as the application; and what nobody may pretend. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, ask, makeWorld, person, type Who, type World } from '../../../test/casework-world.ts'
import { noise, panelScene, type Scene } from '../../../test/panel-scene.ts'
import { inPdf, says } from '../../../test/pdf-bytes.ts'
import { readCases } from '../read-cases.ts'

let world: World
let scene: Scene
before(async () => {
  world = await makeWorld(engine => ({ ...engine, types: [...engine.types, noise] }))
  scene = panelScene(world)
})
after(() => world.db.close())

const idOf = async (at: string) =>
  Number((await world.past(`select id from casework.panel where slug = '${at.split('/').at(-1)}'`))[0]?.['id'])

/** What somebody gets of a case in SQL, under a reading that the log holds; nothing at all where it is not theirs. */
const reads = (who: Who, id: number) =>
  readCases({ db: world.db, session: world.session(who) }, { cases: [id], what: 'open', reason: 'panel' }, async tx => {
    const [found] = await ask<Record<string, number | string>>(
      tx,
      `select coalesce((select string_agg(distinct e.field, ' ' order by e.field) from casework.event e where e.case_id = ${id}), '') as events,
           (select count(*)::int from casework.party where case_id = ${id}) as people,
           (select count(*)::int from casework.address where case_id = ${id}) as addresses,
           (select count(*)::int from casework.file where case_id = ${id}) as files`,
    )
    return found
  })
/** Codes and days without a word about anybody: without any reading. */
const thin = (who: Who, id: number) =>
  world.as(who, async tx => {
    const [found] = await ask<Record<string, number>>(
      tx,
      `select (select count(*)::int from casework."case" where id = ${id}) as cases, (select count(*)::int from casework.mark where case_id = ${id}) as marks,
         (select count(*)::int from casework.due where case_id = ${id}) as dues, (select count(*)::int from casework.panel_case where case_id = ${id}) as agendas`,
    )
    return found
  })
const nothing = { cases: 0, marks: 0, dues: 0, agendas: 0 }

test('two agencies at one open meeting each see what their agreement gives; before it opens and once it has closed, nothing', async () => {
  const at = await scene.call(await scene.group(['police', 'housing']))
  const one = await scene.open('asb')
  await world.past(
    `insert into casework.event (case_id, field, kind, says) values (${one.id}, 'victim', 'note', 'Her daughter saw it.'), (${one.id}, 'health', 'note', 'He is ill.');
     insert into casework.file (case_id, event_id, field, name, type, bytes)
       select ${one.id}, min(id), 'concern', 'photo.png', 'png', '\\x00' from casework.event where case_id = ${one.id}`,
  )
  await scene.put('asb', at, one.reference)
  const here = `${at}/cases/${one.slug}`
  const closedTo = async (who: Who, when: string) => {
    assert.equal(await reads(who, one.id), undefined, `${who} ${when}`)
    assert.deepEqual(await thin(who, one.id), nothing, `${who} ${when}`)
    for (const path of [here, `${here}/noise/considered`, `/cases/${one.slug}`])
      assert.equal((await world.get(who, path)).status, 404, `${path} as ${who} ${when}`)
    for (const path of [at, `${at}/minutes`]) {
      const { text } = await world.get(who, path)
      assert.ok(!text.includes(one.reference) && !text.includes('Visit'), `${path} as ${who} ${when}`)
    }
  }
  for (const who of ['police', 'housing'] as const) await closedTo(who, 'before it opens')

  await scene.begin(at)
  await scene.present(at, ['asb', 'police', 'housing'])
  await world.post('asb', `${here}/noise/considered`, { words: 'Visit them together.' })
  await world.post('police', here, { what: 'note', note: 'A witness has come forward.', noteField: 'victim' })
  assert.deepEqual(await reads('police', one.id), { events: 'concern victim', people: 1, addresses: 1, files: 1 })
  assert.deepEqual(await reads('housing', one.id), { events: 'concern plan', people: 1, addresses: 0, files: 1 })
  for (const who of ['police', 'housing'] as const) {
    const sees = await thin(who, one.id)
    assert.ok(sees && sees['cases'] === 1 && sees['agendas'] === 1 && Number(sees['marks']) > 0 && sees['dues'] === 1)
  }
  const shown = async (who: Who) => (await world.get(who, here)).text
  assert.match(await shown('police'), /A witness has come forward/)
  assert.doesNotMatch(await shown('police'), /Visit them together|He is ill/, 'plan and health are not theirs')
  assert.match(await shown('housing'), /Visit them together/)
  assert.doesNotMatch(await shown('housing'), /witness|daughter|He is ill|TM4/)
  assert.match(
    (await world.get('housing', `${at}/minutes`)).text,
    /Visit them together[\s\S]*Outcome:<\/strong> Considered by the group/,
  )
  await closedTo('guest', 'who does not sit at it')

  await scene.end(at)
  for (const who of ['police', 'housing'] as const) await closedTo(who, 'once it has closed')
  assert.match((await world.get('asb', `${at}/minutes`)).text, /Visit them together[\s\S]*A witness has come forward/)
})

test('access ends by itself a day after the panel opened; what it left was not reached', async () => {
  const at = await scene.call(await scene.group())
  const one = await scene.open('asb')
  await scene.put('asb', at, one.reference)
  await scene.begin(at)
  assert.ok(await reads('police', one.id))
  await scene.before(at, '24 hours')
  assert.equal(await reads('police', one.id), undefined)
  assert.deepEqual(await thin('police', one.id), nothing)
  assert.match((await world.get('asb', at)).text, /Not reached/)
  assert.equal(
    (await world.post('asb', `${at}/close`, { left: [String(one.id)] })).location,
    at,
    'it is closed already',
  )
  assert.deepEqual(await world.past(`select closed_at from casework.panel where id = ${await idOf(at)}`), [
    { closed_at: null },
  ])
})

test('minutes are made for who asks of what they may see, as a page and as a PDF, and taking them away is noted', async () => {
  const at = await scene.call(await scene.group())
  const [mine, theirs] = [await scene.open('asb'), await scene.open('police')]
  await scene.put('asb', at, mine.reference)
  await scene.put('police', at, theirs.reference)
  assert.equal((await world.get('asb', `${at}/minutes`)).status, 404, 'it has not opened')
  await scene.begin(at)
  await scene.present(at, ['asb', 'police'])
  await world.post('asb', `${at}/attendance`, { said: [`${person.housing}-sent`] })
  await world.post('asb', `${at}/cases/${mine.slug}/noise/considered`, { words: 'Fit a sound meter.' })
  await world.post('asb', `${at}/notes`, { what: 'write', matter: 'Fireworks', words: 'Earlier each year.' })
  const pdf = async (who: Who) => {
    const answer = await world.app.request(`http://site.test${at}/minutes.pdf`, {
      headers: { cookie: world.cookie(who) },
    })
    assert.equal(answer.status, 200, who)
    return inPdf(new Uint8Array(await answer.arrayBuffer()))
  }
  const taken = () =>
    world.past(
      `select account_id, agencies from access.entry where what = 'print panel minutes' and ids = array[${panel}]::bigint[] order by id`,
    )
  const panel = await idOf(at)
  const open = await pdf('asb')
  for (const words of [mine.reference, theirs.reference, 'Fit a sound meter', 'Fireworks', 'Sent somebody else'])
    assert.ok(says(open, words), words)
  await scene.end(at)
  const [ours, police] = [await pdf('asb'), await pdf('police')]
  assert.ok(says(ours, 'Fit a sound meter') && !says(ours, theirs.reference))
  assert.ok(says(police, theirs.reference) && says(police, 'Not reached') && says(police, 'Fireworks'))
  assert.ok(!says(police, mine.reference) && !says(police, 'sound meter'))
  assert.ok(says(police, 'Copy for Rosalind Keighley'), 'each page says whose copy it is')
  assert.deepEqual(
    (await taken()).map(one => one['account_id']),
    [person.asb, person.asb, person.police],
  )
  const printed = await world.past(
    `select distinct account_id from access.entry where what = 'print' and ids @> array[${theirs.id}]::bigint[] order by 1`,
  )
  assert.deepEqual(printed, [{ account_id: person.asb }, { account_id: person.police }])
  assert.equal((await world.get('stranger', `${at}/minutes`)).status, 404)
  assert.equal((await world.get('stranger', `${at}/minutes.pdf`)).status, 404)
})

/** A statement in a transaction that reads the case. */
const writes = (who: Who, id: number, statement: string) =>
  readCases({ db: world.db, session: world.session(who) }, { cases: [id], what: 'open', reason: 'panel' }, tx =>
    ask(tx, statement),
  )
const event = (who: 'asb' | 'second' | 'police', caseId: number, kind: string, panel: number, effects = '[]') =>
  `insert into casework.event (case_id, field, kind, says, effects, panel_id, account_id, agency_id)
     values (${caseId}, 'concern', '${kind}', 'x', '${effects}', ${panel}, ${person[who]}, ${who === 'police' ? agency.police : agency.safety}) returning id`

test('in SQL as the application nobody writes what a panel said but who sits there, while it is open, of a case on its agenda', async () => {
  const at = await scene.call(await scene.group(['police']))
  const panel = await idOf(at)
  const [mine, off] = [await scene.open('asb'), await scene.open('asb')]
  await scene.put('asb', at, mine.reference)
  const refused = (who: 'asb' | 'second' | 'police', id: number, kind: string, says: RegExp, effects?: string) =>
    assert.rejects(writes(who, id, event(who, id, kind, panel, effects)), says, `${who} ${kind}`)
  await refused('asb', mine.id, 'considered', /written at its meeting/)
  await scene.begin(at)
  await refused('asb', off.id, 'considered', /written at its meeting/)
  await refused('second', mine.id, 'considered', /written at its meeting/)
  await refused('police', mine.id, 'considered', /Only the agency that owns a case decides it/)
  await refused('police', mine.id, 'panel-decided', /Only the agency that owns a case decides it/)
  await refused(
    'police',
    mine.id,
    'panel-note',
    /Only the agency that owns a case moves it/,
    '[{"do":"stage","to":"over"}]',
  )
  await writes('police', mine.id, event('police', mine.id, 'panel-said', panel))
  await scene.end(at)
  assert.equal(await writes('police', mine.id, event('police', mine.id, 'panel-note', panel)), undefined)
  // What was said can be taken up, once, by the agency that owns the case.
  await writes('second', mine.id, event('second', mine.id, 'considered', panel))
  await refused('second', mine.id, 'considered', /written at its meeting/)
})

test('in SQL as the application nobody says who put a case, what was decided, or that it was late', async () => {
  const group = await scene.group(['police'])
  const at = await scene.call(group)
  const panel = await idOf(at)
  const [mine, theirs] = [await scene.open('asb'), await scene.open('police')]
  const put = (columns: string, values: string) =>
    world.as('asb', tx => ask(tx, `insert into casework.panel_case (${columns}) values (${values})`))
  for (const [column, value] of [
    ['decision', `'considered'`],
    ['decided_at', 'now()'],
    ['put_at', `now() - interval '1 year'`],
    ['put_by', String(person.police)],
    ['position', '1'],
  ])
    await assert.rejects(
      put(`panel_id, case_id, ${column}`, `${panel}, ${mine.id}, ${value}`),
      /permission denied/,
      column,
    )
  await put('panel_id, case_id, why', `${panel}, ${mine.id}, 'New referral'`)
  await scene.put('police', at, theirs.reference)
  const set = (who: Who, what: string, id: number) =>
    world.as(who, tx => ask(tx, `update casework.panel_case set ${what} where case_id = ${id} returning case_id`))
  for (const what of [`decision = 'x'`, `why = 'x'`, 'put_by = 2', 'panel_id = 1'])
    await assert.rejects(set('asb', what, mine.id), /permission denied/, what)
  assert.equal((await set('asb', 'position = 1', theirs.id)).length, 0, 'before it opens it is not theirs to see')
  await scene.begin(at)
  assert.equal((await set('asb', 'position = 1', theirs.id)).length, 1, 'who convenes arranges what they see')
  assert.equal((await set('police', 'position = 2', mine.id)).length, 0)
  await scene.present(at, ['asb', 'police'])
  await world.post('asb', `${at}/cases/${mine.slug}/noise/considered`, { words: 'x' })
  const off = await world.as('asb', tx =>
    ask(tx, `delete from casework.panel_case where case_id = ${mine.id} returning case_id`),
  )
  assert.equal(off.length, 0, 'what was decided stays on the agenda')
  // Closing in SQL leaves nothing undecided.
  await world.as('asb', tx => ask(tx, `update casework.panel set closed_at = now() where id = ${panel}`))
  const decisions = await world.past(
    `select decision from casework.panel_case where panel_id = ${panel} order by case_id`,
  )
  assert.deepEqual(decisions, [{ decision: 'considered' }, { decision: 'not-reached' }])
  const late = await scene.open('asb')
  await assert.rejects(
    world.as('asb', tx => ask(tx, `insert into casework.panel_case (panel_id, case_id) values (${panel}, ${late.id})`)),
    /ended/,
  )
})

test('in SQL as the application standing panels, who came, and notes are those of the agency that convenes, or of who sits there', async () => {
  const group = await scene.group(['police'])
  const at = await scene.call(group)
  const panel = await idOf(at)
  const slug = group.split('/').at(-1)
  const touched = async (who: Who, statement: string) => (await world.as(who, tx => ask(tx, statement))).length
  assert.equal(
    await touched('police', `update casework.panel_group set name = 'x' where slug = '${slug}' returning id`),
    0,
  )
  assert.equal(await touched('police', `update casework.panel_member set attended = 'present' returning panel_id`), 0)
  assert.equal(await touched('police', 'delete from casework.panel_group_member returning group_id'), 0)
  assert.equal(await touched('stranger', 'select from casework.panel_group'), 0)
  assert.equal(await touched('stranger', 'select from casework.panel_group_member'), 0)
  const own = `insert into casework.panel_group (slug, key, name, agency_id, agreement_id, every)`
  await assert.rejects(
    touched('police', `${own} values ('x', 'noise-group', 'x', 2, 1, 'month')`),
    /row-level security/,
  )
  await assert.rejects(
    touched('police', `insert into casework.panel_group_member select id, 6, 6, 'member' from casework.panel_group`),
    /row-level security/,
  )
  // A meeting of somebody else's group, so that it would seem to have met.
  await assert.rejects(
    touched(
      'police',
      `insert into casework.panel (slug, name, key, group_id, purpose, agreement_id, agency_id, due)
         select 'x', 'x', key, id, 'crime-and-disorder', 1, 3, now() from casework.panel_group where slug = '${slug}'`,
    ),
    /foreign key/,
  )
  await assert.rejects(
    touched(
      'asb',
      `insert into casework.panel (slug, name, group_id, purpose, agreement_id, agency_id, due)
         select 'x', 'x', id, 'crime-and-disorder', 1, 2, now() from casework.panel_group where slug = '${slug}'`,
    ),
    /check constraint/,
  )
  const note = (who: 'asb' | 'police', more = '') =>
    touched(
      who,
      `insert into casework.panel_note (panel_id, matter, account_id, owner_id) values (${panel}, 'x', ${person[who]}, ${more || 'null'}) returning id`,
    )
  await assert.rejects(note('police'), /row-level security/, 'before it opens')
  await scene.begin(at)
  assert.equal(await note('police', String(person.asb)), 1)
  await assert.rejects(note('police', String(person.stranger)), /row-level security/, 'who does not sit there')
  assert.equal(await touched('stranger', 'select from casework.panel_note'), 0)
  await scene.end(at)
  await assert.rejects(note('police'), /row-level security/, 'once it has closed')
  assert.equal(await note('asb'), 1)
  await assert.rejects(touched('police', `update casework.panel_note set words = 'x'`), /permission denied/)
  assert.equal(
    await touched(
      'police',
      `update casework.panel_note set done = current_date where panel_id = ${panel} returning id`,
    ),
    0,
  )
  await assert.rejects(touched('stranger', `select casework.note_minutes(${panel})`), /Only who belongs to a panel/)
})
