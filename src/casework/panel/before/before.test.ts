/** Meetings that a group held before it met here: recorded by its pages, over at once, and no way to see or decide what one may not. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, makeWorld, person, type World } from '../../../../test/casework-world.ts'
import { noise, panelScene, type Scene } from '../../../../test/panel-scene.ts'
import { isRefusal, now } from '../../../lib/index.ts'
import { verifyCases } from '../../verify/verify-cases.ts'
import { groupBySlug } from '../group/store.ts'
import { recordMeeting } from './record-meeting.ts'
import { groupNotMetHere, meetingIsOver } from './rules.ts'

let world: World
let scene: Scene
before(async () => {
  world = await makeWorld(engine => ({ ...engine, types: [...engine.types, noise] }))
  scene = panelScene(world)
})
after(() => world.db.close())

const plain = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const read = async (who: 'asb' | 'police' | 'housing', path: string) => plain((await world.get(who, path)).text)
const held = {
  name: 'Noise group, in March',
  'due-day': '4',
  'due-month': '3',
  'due-year': '2026',
  time: '10:00',
  ended: '11:30',
}
const came = [`${person.asb}-present`, `${person.police}-present`, `${person.housing}-apologies`]
const record = (who: 'asb' | 'police', group: string, more: Record<string, string> = {}) =>
  world.post(who, `${group}/before`, { ...held, said: came, ...more })
const agoing = async (case_: string) =>
  (
    await world.past(`select e.kind, e.day::text as day from casework.event e join casework."case" c on c.id = e.case_id
     where c.reference = '${case_}' order by e.id`)
  ).map(one => [one['kind'], one['day']])

test('a meeting is recorded while the group has not met here, and is over', () => {
  assert.equal(groupNotMetHere.refuses({ pastOpen: true }), null)
  assert.equal(groupNotMetHere.refuses({ pastOpen: false })?.rule, 'panel-not-met-here')
  const at = (text: string) => Temporal.Instant.from(text)
  // The night on which the clocks go forward: a day is 24 hours.
  const due = at('2026-03-28T18:00:00Z')
  const refuses = (ended: string, asked = '2026-04-01T09:00:00Z') =>
    meetingIsOver.refuses({ due, ended: at(ended), now: at(asked) })?.rule
  assert.equal(refuses('2026-03-28T18:01:00Z'), undefined)
  assert.equal(refuses('2026-03-28T18:00:00Z'), 'panel-recorded-is-over')
  assert.equal(refuses('2026-03-29T18:00:00Z'), undefined)
  assert.equal(refuses('2026-03-29T18:00:01Z'), 'panel-recorded-is-over')
  assert.equal(refuses('2026-03-28T20:00:00Z', '2026-03-28T20:00:00Z'), undefined)
  assert.equal(refuses('2026-03-28T20:00:00Z', '2026-03-28T19:59:59Z'), 'panel-recorded-is-over')
})

test('a council that moves in records a meeting, puts its cases, and writes what was decided on its day; nobody else sees them', async () => {
  const group = await scene.group()
  assert.match(await read('asb', group), /Record a meeting that was held before/)
  assert.doesNotMatch(await read('police', group), /Record a meeting that was held before/)
  assert.equal((await record('police', group)).status, 404)
  const early = await record('asb', group, { 'due-year': '2092' })
  assert.match(early.text, /Enter when it began and ended/)

  const at = (await record('asb', group)).location
  const panel = await read('asb', at)
  for (const words of [
    /Recorded afterwards/,
    /Corin Maddox recorded it on/,
    /no case was shown because of it/,
    /Tamsin Orchard, Larkrise Homes \(member\): apologies/,
  ])
    assert.match(panel, words)
  assert.doesNotMatch(panel, /Close the panel|Open the panel/)

  const one = await scene.open('asb', { opened: '2026-02-20' })
  const theirs = await scene.open('police', { opened: '2026-02-20' })
  assert.equal((await scene.put('asb', at, one.reference)).status, 303)
  assert.equal((await scene.put('police', at, theirs.reference)).status, 303)
  assert.ok((await read('asb', at)).includes(one.reference))
  for (const [who, reference] of [
    ['police', one.reference],
    ['housing', one.reference],
    ['asb', theirs.reference],
  ] as const) {
    assert.ok(!(await read(who, at)).includes(reference), `${who} and ${reference}`)
    const slug = reference === one.reference ? one.slug : theirs.slug
    for (const path of [`/cases/${slug}`, `${at}/cases/${slug}`])
      assert.equal((await world.get(who, path)).status, 404, `${who}: ${path}`)
  }

  const decide = (who: 'asb' | 'police', slug: string, words: string) =>
    world.post(who, `${at}/cases/${slug}/noise/considered`, { words })
  assert.equal((await decide('asb', one.slug, 'A talk with him.')).status, 303)
  assert.equal((await decide('police', theirs.slug, 'A letter.')).status, 303)
  assert.deepEqual(await agoing(one.reference), [
    ['opened', '2026-02-20'],
    ['considered', '2026-03-04'],
  ])
  assert.deepEqual(await agoing(theirs.reference), [
    ['opened', '2026-02-20'],
    ['considered', '2026-03-04'],
  ])
  const minutes = await read('asb', `${at}/minutes`)
  assert.match(minutes, /Recorded by Corin Maddox on .*, after the meeting/)
  assert.match(minutes, /A talk with him/)
  assert.doesNotMatch(minutes, /Added late|A letter/)
  const noted = await world.past(`select count(*)::int as n from access.entry where what = 'record panel meeting'`)
  assert.equal(noted[0]?.['n'], 1)
  const shown = await world.past(
    `select count(*)::int as n from access.entry where what in ('open panel', 'put to open panel', 'join open panel')`,
  )
  assert.equal(shown[0]?.['n'], 0, 'nothing was disclosed')
  assert.deepEqual((await verifyCases(world.db)).faults, [])

  // From its first meeting here on, the past of the group stands.
  const next = await scene.call(group)
  await scene.begin(next)
  assert.match(await read('asb', `${group}/before`), /its meetings of before can no longer be recorded/)
  assert.match((await record('asb', group)).text, /its meetings of before can no longer be recorded/)
  const late = await scene.open('asb')
  assert.match((await scene.put('asb', at, late.reference)).text, /This panel has closed/)
  assert.match((await decide('asb', one.slug, 'Something else.')).text, /This is done while the panel is open/)
})

test('what was not decided can still be taken off, and another agency’s people are not recorded where they are no party', async () => {
  const group = await scene.group()
  const at = (await record('asb', group)).location
  const one = await scene.open('asb')
  await scene.put('asb', at, one.reference)
  assert.equal((await world.post('asb', at, { what: 'take off', reference: one.reference })).status, 303)
  assert.ok(!(await read('asb', at)).includes(one.reference))
  const stranger = {
    accountId: person.stranger,
    agencyId: 6,
    capacity: 'member' as const,
    attended: 'present' as const,
  }
  const due = Temporal.Instant.from('2026-03-04T10:00:00Z')
  const made = await world.as('asb', async tx => {
    const found = await groupBySlug(tx, group.split('/').at(-1) ?? '')
    assert.ok(found)
    return recordMeeting(tx, found, { name: 'x', due, ended: due.add({ hours: 1 }), members: [stranger] }, now())
  })
  assert.ok(isRefusal(made) && made.rule === 'party-to-agreement')
})

test('the database keeps to it against whoever writes SQL', async () => {
  const group = await scene.group()
  const [found] = await world.past(`select id from casework.panel_group where slug = '${group.split('/').at(-1)}'`)
  const id = String(found?.['id'])
  const insert = (opened: string, closed: string, of = id, due = opened) =>
    `insert into casework.panel (slug, name, key, group_id, purpose, agreement_id, agency_id, due, opened_at, closed_at)
      values (md5(random()::text), 'x', 'noise-group', ${of}, 'crime-and-disorder', 1, 2, ${due}, ${opened}, ${closed}) returning id`
  const tries = (who: 'asb' | 'police', text: string) => world.as(who, tx => ask(tx, text))
  const old = `now() - interval '40 days'`
  for (const text of [
    insert('now()', 'null'),
    insert(old, 'null'),
    insert('null', old, id, old),
    insert(old, `now() + interval '1 hour'`),
    insert(old, `${old} + interval '25 hours'`),
    insert(old, `${old} + interval '1 hour'`, id, 'now()'),
    insert(old, `${old} + interval '1 hour'`, 'null'),
  ])
    await assert.rejects(tries('asb', text), text)
  await assert.rejects(tries('police', insert(old, `${old} + interval '1 hour'`)), 'not the agency that convenes')
  await assert.rejects(
    tries(
      'asb',
      insert(old, `${old} + interval '1 hour'`)
        .replace('opened_at, closed_at)', 'opened_at, closed_at, recorded_at)')
        .replace(') returning', ', null) returning'),
    ),
  )

  const [made] = await tries('asb', insert(old, `${old} + interval '1 hour'`))
  const panel = String(made?.['id'])
  await assert.rejects(tries('asb', `update casework.panel set closed_at = null where id = ${panel}`))
  await assert.rejects(tries('asb', `update casework.panel set due = now(), name = 'y' where id = ${panel}`))
  const one = await scene.open('asb', { opened: '2026-01-05' })
  await tries('asb', `insert into casework.panel_case (panel_id, case_id) values (${panel}, ${one.id})`)
  // On another day than the meeting's, or by whoever does not own the case, nothing is decided there.
  const event = (day: string) =>
    `select casework.bring_events(${one.id}, 4503599627370496,
      '[{"field": "plan", "kind": "considered", "says": "x", "day": "${day}", "data": {}, "effects": [], "panel": ${panel}, "why": ""}]', ${person.asb}, 2)`
  const reading = async (who: 'asb' | 'police', text: string) => {
    const [begun] = await tries(who, `select casework.begin_read(array[${one.id}]::bigint[], 'open', 'own-case') as id`)
    return world.as(who, async tx => {
      await ask(tx, `select casework.resume(${String(begun?.['id'])})`)
      return ask(tx, text)
    })
  }
  await assert.rejects(reading('asb', event('2026-01-06')), /written at its meeting/)
  await assert.rejects(reading('police', event('2026-01-06')))
  const [on] = await world.past(
    `select (opened_at at time zone 'Europe/London')::date::text as day from casework.panel where id = ${panel}`,
  )
  await reading('asb', event(String(on?.['day'])))
})
