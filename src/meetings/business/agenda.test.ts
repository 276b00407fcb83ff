/** The agenda at the level of its pages: begun, changed by two clerks, moved, made exempt, late. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { earlier, makeCommitteeWorld, meeting, type World } from '../../../test/committee-world.ts'
import { agendaProblems } from './problems.ts'
import { agendaSnapshot } from './snapshot.ts'
import { type Business, businessOf } from './store.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())
beforeEach(() =>
  world.past('delete from meetings.business_past; delete from meetings.business; delete from meetings.publication'),
)

const agenda = `/committee/meetings/${meeting.slug}/agenda`
const items = () => world.as('clerk', tx => businessOf(tx, meeting.id))
const named = async (title: string): Promise<Business> => {
  const found = (await items()).find(item => item.title === title)
  assert.ok(found, `${title} is on the agenda`)
  return found
}
const printed = async () => (await items()).map(item => `${item.number ?? '-'} ${item.title}`)

async function add(kind: string, title: string, more: Record<string, string> = {}): Promise<Business> {
  const answer = await world.post('clerk', `${agenda}/add?kind=${kind}`, { kind, title, ...more })
  assert.equal(answer.status, 303, answer.text)
  return named(title)
}
const seenOn = (text: string): string => /name="seen" value="([^"]+)"/.exec(text)?.[1] ?? ''

test('an agenda begins with the standing items and what was put off, with its lineage, once', async () => {
  await world.past(`insert into meetings.business (meeting_id, position, kind, title, state, state_reason)
    values (${earlier.id}, 0, 'report', 'Probation and unpaid work', 'deferred', 'The officer was ill')`)
  const form = await world.get('clerk', `${agenda}/begin`)
  assert.match(form.text, /Deferred from 10 November 2026/)
  const ticked = [...form.text.matchAll(/value="([^"]+)" checked/g)].map(found => found[1] ?? '')
  assert.equal((await world.post('clerk', `${agenda}/begin`, { add: ticked })).status, 303)
  await world.post('secondClerk', `${agenda}/begin`, { add: ticked })
  assert.deepEqual(await printed(), [
    '1 Chair’s announcements',
    '2 Minutes',
    '3 Declarations of interest and of the party whip',
    '4 Public question time',
    '5 Progress on earlier actions',
    '6 Probation and unpaid work',
  ])
  assert.ok((await named('Probation and unpaid work')).carriedFrom)
  assert.match((await world.get('clerk', agenda)).text, /Deferred from 10 November 2026/)
  assert.doesNotMatch((await world.get('clerk', `${agenda}/begin`)).text, /Probation and unpaid work/)
})

test('of two clerks who change one item the second sees the first’s words beside their own, and loses nothing', async () => {
  const item = await add('report', 'Youth nuisance', { note: 'First note' })
  const here = `${agenda}/items/${item.id}`
  const revision = String(item.revision)
  await world.post('clerk', here, { title: 'Youth nuisance in Larkrise', note: 'First note', revision })
  const answer = await world.post('secondClerk', here, { title: 'Youth nuisance', note: 'A longer note', revision })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /Hester Vane changed this item/)
  assert.match(answer.text, /A longer note/)
  assert.match(answer.text, /value="Youth nuisance in Larkrise"/, 'the title that the second left alone is the first’s')
  const again = /name="revision" value="(\d+)"/.exec(answer.text)?.[1] ?? ''
  await world.post('secondClerk', here, { title: 'Youth nuisance in Larkrise', note: 'A longer note', revision: again })
  const { title, note } = await named('Youth nuisance in Larkrise')
  assert.deepEqual({ title, note }, { title: 'Youth nuisance in Larkrise', note: 'A longer note' })
})

test('where both changed the same field, each can be read, and either can be kept', async () => {
  const item = await add('report', 'Fly-tipping')
  const here = `${agenda}/items/${item.id}`
  const revision = String(item.revision)
  await world.post('clerk', here, { title: 'Fly-tipping in lanes', revision })
  const answer = await world.post('secondClerk', here, { title: 'Fly-tipping in alleys', revision })
  assert.match(answer.text, /Fly-tipping in lanes<\/td><td[^>]*>Fly-tipping in alleys/)
  assert.match(answer.text, /keep what Hester Vane saved/)
  assert.equal((await items())[0]?.title, 'Fly-tipping in lanes', 'nothing is written over unseen')
})

test('an item moves by its buttons; who saw an older order moves nothing and is told', async () => {
  await add('report', 'A')
  await add('report', 'B')
  const c = await add('report', 'C')
  const seen = seenOn((await world.get('clerk', agenda)).text)
  await world.post('clerk', agenda, { id: String(c.id), move: 'up', seen })
  assert.deepEqual(await printed(), ['1 A', '2 C', '3 B'])
  const late = await world.post('secondClerk', agenda, { id: String(c.id), move: 'up', seen })
  assert.match(late.text, /Somebody changed the order while you looked at it/)
  assert.deepEqual(await printed(), ['1 A', '2 C', '3 B'])
  const now = seenOn(late.text)
  await world.post('secondClerk', agenda, {
    id: String(c.id),
    move: 'below',
    below: String((await named('A')).id),
    seen: now,
  })
  assert.deepEqual(await printed(), ['1 A', '1(A) C', '2 B'])
})

test('an exempt item needs paragraph and reason, goes to Part II, and the exclusion is proposed before it', async () => {
  const item = await add('report', 'Contract for wardens')
  await add('report', 'Wardens')
  const here = `${agenda}/items/${item.id}/openness`
  const wrong = await world.post('clerk', here, { who: 'exempt', revision: '1' })
  assert.match(wrong.text, /Choose the paragraphs of Schedule 12A/)
  const noReason = await world.post('clerk', here, { who: 'exempt', exempt: '3', revision: '1' })
  assert.match(noReason.text, /Say why keeping it back serves the public better/)
  const right = {
    who: 'exempt',
    exempt: '3',
    publicInterest: 'Bids are open',
    privateTitle: 'Bid of Fenwick',
    revision: '1',
  }
  assert.equal((await world.post('clerk', here, right)).status, 303)
  const proposed = await world.get('clerk', agenda)
  assert.match(proposed.text, /paragraph 3 of Part 1 of Schedule 12A/)
  await world.post('clerk', agenda, { move: 'exclude' })
  assert.deepEqual(await printed(), ['1 Wardens', '2 Exclusion of the press and public', '3 Contract for wardens'])
  const snapshot = JSON.stringify(await world.as('clerk', tx => agendaSnapshot(tx, meeting.id)))
  assert.doesNotMatch(snapshot, /Fenwick|Bids are open/)
})

test('a withdrawn item keeps its number, says why, and can be put back', async () => {
  const item = await add('report', 'Dogs')
  await add('report', 'Cats')
  const end = `${agenda}/items/${item.id}/end`
  assert.match((await world.post('clerk', end, { what: 'withdrawn', revision: '1' })).text, /Say why in one sentence/)
  await world.post('clerk', end, { what: 'withdrawn', reason: 'Settled out of court', revision: '1' })
  assert.deepEqual(await printed(), ['1 Dogs', '2 Cats'])
  assert.match((await world.get('clerk', agenda)).text, /Withdrawn: Settled out of court/)
  const stale = await world.post('secondClerk', end, { what: 'deferred', reason: 'Next time', revision: '1' })
  assert.equal(stale.status, 422)
  assert.match(stale.text, /Hester Vane changed this item/)
  await world.post('clerk', end, { what: 'planned', revision: '2' })
  assert.equal((await named('Dogs')).state, 'planned')
})

test('nobody but a clerk finds an agenda in preparation', async () => {
  for (const who of ['author', 'chair', 'member', 'monitoring', 'caseworker'] as const)
    assert.equal((await world.get(who, agenda)).status, 404, who)
  assert.equal((await world.as('chair', tx => businessOf(tx, meeting.id))).length, 0)
})

test('what an agenda lacks is said in sentences with a way to put it right', async () => {
  const none = await world.as('clerk', tx => agendaProblems(tx, meeting.id))
  assert.deepEqual(
    none.map(one => [one.level, one.what]),
    [['stops', 'no items']],
  )
  await add('report', 'Wardens')
  await add('presentation', 'Cameras')
  const some = await world.as('clerk', tx => agendaProblems(tx, meeting.id))
  assert.deepEqual(
    some.map(one => [one.level, one.what]),
    [
      ['warns', 'no report'],
      ['warns', 'no speaker'],
    ],
  )
})

test('slides are a PDF or a PowerPoint file, and are hidden with their item', async () => {
  const item = await add('presentation', 'Cameras', { presenter: 'Jo Reed', organisation: 'Thornmere Police' })
  const here = `${agenda}/items/${item.id}/slides`
  const wrong = await world.post('clerk', here, { slides: new File(['not slides'], 'slides.pdf'), title: '' })
  assert.match(wrong.text, /Choose a PDF or a PowerPoint file/)
  assert.match(
    (await world.post('clerk', here, { slides: new File([], '') })).text,
    /Choose a PDF or a PowerPoint file/,
  )
  await world.post('clerk', here, { slides: new File(['%PDF-1.7 slides'], '../../Cameras in town.pdf'), title: '' })
  const { text } = await world.get('clerk', here)
  assert.match(text, /Cameras in town\.pdf/)
  const file = /href="([^"]+\/slides\/\d+)"/.exec(text)?.[1] ?? ''
  assert.equal((await world.get('clerk', file)).text, '%PDF-1.7 slides')
  for (const who of [null, 'member', 'chair'] as const) assert.notEqual((await world.get(who, file)).status, 200)
  const exempt = { who: 'exempt', exempt: '7', publicInterest: 'An investigation runs', revision: '1' }
  await world.post('clerk', `${agenda}/items/${item.id}/openness`, exempt)
  assert.deepEqual(await world.past(`select part, exempt from meetings.attachment where business_id = ${item.id}`), [
    { part: 'II', exempt: [7] },
  ])
})

test('what two clerks begin, add and move at the same moment is all there, numbered once', async () => {
  const both = ['clerk', 'secondClerk'] as const
  await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      world.post(both[n % 2] ?? 'clerk', `${agenda}/add?kind=report`, { kind: 'report', title: `Report ${n}` }),
    ),
  )
  const all = await items()
  assert.deepEqual(
    all.map(item => item.title).toSorted(),
    Array.from({ length: 8 }, (_, n) => `Report ${n}`),
  )
  assert.deepEqual(
    all.map(item => item.number),
    Array.from({ length: 8 }, (_, n) => String(n + 1)),
  )
  const seen = seenOn((await world.get('clerk', agenda)).text)
  const last = String(all.at(-1)?.id)
  const moves = await Promise.all(both.map(who => world.post(who, agenda, { id: last, move: 'up', seen })))
  assert.deepEqual(moves.map(one => String(one.status)).toSorted(), ['303', '422'], 'one moves it, the other is told')
})

test('an item that a later agenda carries on is not put back', async () => {
  await world.past(`insert into meetings.business (meeting_id, position, kind, title, state, state_reason)
    values (${earlier.id}, 0, 'report', 'Alleys', 'deferred', 'Not ready')`)
  const [old] = await world.past(`select id from meetings.business where title = 'Alleys'`)
  await world.post('clerk', `${agenda}/begin`, { add: [`carried:${String(old?.['id'])}`] })
  const there = `/committee/meetings/${earlier.slug}/agenda/items/${String(old?.['id'])}/end`
  const answer = await world.post('clerk', there, { what: 'planned', revision: '1' })
  assert.match(answer.text, /A later meeting already carries this item on/)
})
