/** Items that come late, reports that follow, and what a supplement has to say. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeCommitteeWorld, meeting, person, type World } from '../../../test/committee-world.ts'
import { loadProfile } from '../../authority/index.ts'
import { agendaProblems } from './problems.ts'
import { agendaSnapshot, changesSince, type PublishedItem } from './snapshot.ts'
import { type Business, businessOf } from './store.ts'

/** Two clear days before the meeting. */
const now = Temporal.Instant.from('2027-03-05T09:00:00Z')
let world: World
before(async () => {
  world = await makeCommitteeWorld({ now })
  await world.past(`insert into meetings.business (meeting_id, position, kind, title) values
    (${meeting.id}, 0, 'minutes', 'Minutes'), (${meeting.id}, 1, 'report', 'Wardens')`)
  const listed = JSON.stringify(await world.as('clerk', tx => agendaSnapshot(tx, meeting.id)))
  await world.past(`insert into meetings.publication (meeting_id, kind, number, due, state, published_at, agenda)
    values (${meeting.id}, 'agenda', 1, '2027-02-26T09:00Z', 'published', '2027-02-26T09:00Z', '${listed}')`)
})
after(() => world.db.close())

const agenda = `/committee/meetings/${meeting.slug}/agenda`
const items = () => world.as('clerk', tx => businessOf(tx, meeting.id))
const named = async (title: string): Promise<Business> => {
  const found = (await items()).find(item => item.title === title)
  assert.ok(found, title)
  return found
}

test('an item that comes late is added only with the chair’s opinion and the special circumstances', async () => {
  const form = await world.get('clerk', `${agenda}/add?kind=report`)
  assert.match(form.text, /Marian Oakes \(Chair\)/)
  const without = await world.post('clerk', `${agenda}/add?kind=report`, { kind: 'report', title: 'Flooded streets' })
  assert.equal(without.status, 422)
  assert.match(without.text, /It may only be taken if the chair is of the opinion that it is urgent/)
  const half = { kind: 'report', title: 'Flooded streets', urgentReason: 'The river rose on Wednesday' }
  assert.equal((await world.post('clerk', `${agenda}/add?kind=report`, half)).status, 422)
  const whole = {
    ...half,
    urgentBy: String(person.chair),
    'urgentOn-day': '4',
    'urgentOn-month': '3',
    'urgentOn-year': '2027',
  }
  assert.equal((await world.post('clerk', `${agenda}/add?kind=report`, whole)).status, 303)
  const { text } = await world.get('clerk', agenda)
  assert.match(text, /in the opinion of Marian Oakes, by reason of special circumstances/)
  assert.match(text, /The river rose on Wednesday/)
  assert.match(text, /Late</)
})

test('the opinion cannot be taken away from a late item while it is late', async () => {
  const { id, revision } = await named('Flooded streets')
  const answer = await world.post('clerk', `${agenda}/items/${id}`, {
    title: 'Flooded streets',
    revision: String(revision),
  })
  assert.equal(answer.status, 422)
  assert.equal((await named('Flooded streets')).urgentReason, 'The river rose on Wednesday')
})

test('an item that was listed in time needs no opinion, though its report follows', async () => {
  const { id, revision } = await named('Wardens')
  const changed = { title: 'Wardens of the parks', revision: String(revision) }
  assert.equal((await world.post('clerk', `${agenda}/items/${id}`, changed)).status, 303)
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  const problems = await world.as('clerk', tx => agendaProblems(tx, meeting.id, { committee: profile.committee, now }))
  assert.deepEqual(
    problems.filter(one => one.itemId === id).map(one => [one.level, one.what]),
    [['warns', 'no report']],
  )
  assert.equal(
    problems.some(one => one.what === 'late'),
    false,
  )
})

test('the desk says what a supplement would hold, and what was not published yet', async () => {
  await world.past(`insert into meetings.draft (slug, body_id, meeting_id, business_id, template, title, author_id, state)
    values ('aaaabbbbccccdddd', 1, ${meeting.id}, (select id from meetings.business where title = 'Wardens of the parks'), 'report', 'Wardens', 3, 'accepted')`)
  const { text } = await world.get('clerk', agenda)
  assert.match(text, /Papers for item 2 have come: Wardens of the parks/)
  assert.match(text, /Item 2 was called “Wardens” and is now called “Wardens of the parks”/)
  assert.match(text, /Item 3 is new: Flooded streets/)
  assert.match(text, /Not published yet/)
})

test('an item that was published is not removed: it is withdrawn, and says so', async () => {
  const { id, revision } = await named('Minutes')
  const answer = await world.post('clerk', `${agenda}/items/${id}/end`, { what: 'remove', revision: String(revision) })
  assert.match(answer.text, /cannot be removed/)
  assert.ok(await named('Minutes'))
})

test('changes since a publication are named one by one, and none where nothing changed', () => {
  const item = (id: number, more: Partial<PublishedItem> = {}): PublishedItem => ({
    id,
    number: String(id),
    title: `Title ${id}`,
    kind: 'report',
    part: 'I',
    state: 'planned',
    papers: [],
    ...more,
  })
  const was = [item(1), item(2, { papers: ['report:9:1'] }), item(3), item(4)]
  assert.deepEqual(changesSince(was, was), [])
  const now = [
    item(1, { state: 'withdrawn' }),
    item(2, { papers: ['report:9:2'] }),
    item(3, { papers: ['report:8:1'] }),
    item(5, { number: '4' }),
  ]
  assert.deepEqual(
    changesSince(was, now).map(change => [change.id, change.is]),
    [
      [1, 'withdrawn'],
      [2, 'report changed'],
      [3, 'report added'],
      [5, 'added'],
      [4, 'removed'],
    ],
  )
})
