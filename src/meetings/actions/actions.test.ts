import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { board, earlier, makeCommitteeWorld, type World } from '../../../test/committee-world.ts'
import { why } from '../../../test/database.ts'
import { bodyBySlug } from '../../people/index.ts'
import { recordMinutes } from '../minutes/record-minutes.ts'
import { pairActions } from './record-actions.ts'
import { closedWithWords, evidenceIsAnAddress } from './rules.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())

const minutes = (texts: string[]) =>
  world.db.asSystem(why, async tx => {
    const body = await bodyBySlug(tx, board.slug)
    assert.ok(body)
    await recordMinutes(tx, body, earlier.id, {
      ended: '20:10',
      attendance: [],
      items: texts.map((text, at) => ({
        ref: `SCB${at + 1}`,
        title: 'Wardens',
        deferred: false,
        owner: null,
        blocks: [],
        resolutions: [],
        source: null,
        page: null,
        line: null,
        deeds: [],
        actions: [{ text, owners: ['Director of Communities'] }],
      })),
    })
  })
const ids = async () =>
  (await world.past('select id, text, state from meetings.action order by id')) as {
    id: number
    text: string
    state: string
  }[]
const revisionIn = (text: string) => /name="revision" value="(\d+)"/.exec(text)?.[1] ?? ''

const lights = 'Report on the repair of the lights in Market Square and say what it costs'
const wardens = 'Send members the number of wardens on duty each night'

test('an action stays the same one when its minutes are corrected, with what was reported on it', async () => {
  await minutes([lights, wardens])
  const [first, second] = await ids()
  assert.ok(first && second)
  const at = `/committee/actions/${first.id}`
  assert.equal(
    (await world.post('clerk', at, { what: 'report', says: 'The contractor began on Monday.', ticks: 'public' }))
      .status,
    303,
  )
  assert.match((await world.get(null, `/actions/${first.id}`)).text, /The contractor began on Monday/)

  await minutes(['A new one about bicycles at the station', lights.replace('Report on', 'Report to the Board on')])
  const after = await ids()
  const kept = after.find(one => one.id === first.id)
  assert.match(kept?.text ?? '', /^Report to the Board/)
  assert.ok(!after.some(one => one.id === second.id), 'what nobody followed goes with its minute')
  assert.match((await world.get(null, `/actions/${first.id}`)).text, /The contractor began on Monday/)
})

test('a followed action that the minutes no longer have is dropped, and says so', async () => {
  await minutes(['A new one about bicycles at the station'])
  const dropped = (await ids()).find(one => one.state === 'dropped')
  assert.ok(dropped)
  assert.match((await world.get(null, `/actions/${dropped.id}`)).text, /no longer have it/)
})

test('who is asked to report sees it as their own, reports, and cannot close it or speak to the public', async () => {
  const open = (await ids()).find(one => one.state === 'open')
  assert.ok(open)
  const at = `/committee/actions/${open.id}`
  assert.equal((await world.get('author', at)).status, 404)
  assert.equal((await world.post('clerk', at, { what: 'give', email: 'nobody@x.example' })).status, 422)
  assert.equal((await world.post('clerk', at, { what: 'give', email: 'author@x.example' })).status, 303)
  assert.match((await world.get('author', '/committee/actions')).text, /bicycles/)
  const said = { what: 'report', says: 'Racks are ordered.', ticks: ['done', 'public'], evidence: '/meetings' }
  assert.equal((await world.post('author', at, said)).status, 303)
  assert.match((await world.get('author', at)).text, /says that it is done/)
  assert.doesNotMatch((await world.get(null, `/actions/${open.id}`)).text, /Racks/)
  assert.equal((await world.post('author', at, { what: 'settle', state: 'done', ended: 'Done' })).status, 404)
  assert.equal((await world.get('otherAuthor', at)).status, 404)
  const logged = await world.past(`select from access.entry where what = 'give action'`)
  assert.equal(logged.length, 1)
})

test('a clerk closes it with words for the public, and not over what another clerk has saved', async () => {
  const open = (await ids()).find(one => one.state === 'open')
  assert.ok(open)
  const at = `/committee/actions/${open.id}`
  const revision = revisionIn((await world.get('clerk', at)).text)
  const settle = (who: 'clerk' | 'secondClerk', ended: string) =>
    world.post(who, at, { what: 'settle', revision, state: 'done', ended })
  assert.match((await settle('clerk', '')).text, /Say how it ended/)
  assert.equal((await settle('clerk', 'Racks stand at both doors.')).status, 303)
  assert.match((await settle('secondClerk', 'Also done.')).text, /Somebody else has changed this action/)
  assert.match((await world.get(null, '/actions?state=done')).text, /Racks stand at both doors/)
})

test('actions are paired by their words, then by their likeness, each once', () => {
  const known = [lights, lights, wardens].map((text, at) => ({ id: at + 1, text, followed: false }))
  const found = [wardens.toUpperCase(), lights, 'Something else entirely about dogs'].map(text => ({
    minuteId: null,
    text,
    owners: [],
  }))
  assert.deepEqual(
    pairActions(known, found).map(one => one?.id ?? null),
    [3, 1, null],
  )
})

test('rule action-closed-with-words and rule action-evidence', () => {
  assert.equal(closedWithWords.refuses({ state: 'done', says: '' })?.rule, 'action-closed-with-words')
  assert.equal(closedWithWords.refuses({ state: 'open', says: '' }), null)
  for (const evidence of ['', '/meetings/a', 'https://www.thornmere.example/paper'])
    assert.equal(evidenceIsAnAddress.refuses({ evidence }), null, evidence)
  for (const evidence of ['//elsewhere.example', 'javascript:alert(1)', 'see the website'])
    assert.equal(evidenceIsAnAddress.refuses({ evidence })?.rule, 'action-evidence', evidence)
})

test('the clerk’s list is of one body where its address says so; who reports on none is told so', async () => {
  const all = (await world.get('clerk', '/committee/actions')).text
  assert.match(all, /of every body that you can see/)
  const of = (await world.get('clerk', `/committee/actions?body=${board.slug}`)).text
  assert.match(of, /of the Safer Communities Scrutiny Board[^]*Show those of every body/)
  const none = (await world.get('clerk', '/committee/actions?body=standards-panel')).text
  assert.match(none, /No action of the Standards Panel is open/)
  const other = (await world.get('caseworker', '/committee/actions')).text
  assert.match(other, /You are not asked to report on any action/)
  assert.match(other, /breadcrumbs__link" href="\/work"/)
  assert.doesNotMatch(other, /href="\/committee"/)
})
