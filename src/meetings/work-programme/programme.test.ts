/** Work programmes at the level of their pages: planned, read by the public, put on an agenda, carried on. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { board, earlier, makeCommitteeWorld, meeting, panel, type World } from '../../../test/committee-world.ts'
import { deskTopicsOf, type DeskTopic } from './store.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())

const programme = `/committee/work-programme/${board.slug}`
const shown = `/bodies/${board.slug}/work-programme`

async function topic(title: string): Promise<DeskTopic> {
  const found = (await world.as('clerk', tx => deskTopicsOf(tx, board.id, 2026))).find(one => one.title === title)
  assert.ok(found, title)
  return found
}

test('a topic is public at once with its body, and whoever is invited is not', async () => {
  const made = await world.post('clerk', `${programme}/add`, { title: 'Street lighting', meeting: String(meeting.id) })
  assert.equal(made.status, 303, made.text)
  await world.post('clerk', `${programme}/add?kind=invitation`, {
    kind: 'invitation',
    title: 'The plan of the police',
    invitee: 'Chief Inspector Alba Thorne',
    organisation: 'Thornmere Police',
    promised: String(earlier.id),
  })
  for (const who of [null, 'member', 'author'] as const) {
    const { text } = await world.get(who, shown)
    assert.match(text, /Street lighting/)
    assert.match(text, /Promised on 10 November 2026/)
    assert.doesNotMatch(text, /Alba Thorne/)
  }
  assert.match((await world.get('clerk', programme)).text, /Alba Thorne/)
})

test('the programme of a private body is read by those who may see the body', async () => {
  await world.post('clerk', `/committee/work-programme/${panel.slug}/add`, { title: 'Complaints of the year' })
  const there = `/bodies/${panel.slug}/work-programme`
  const none = await world.get(null, `/bodies/nothing/work-programme`)
  assert.equal(none.status, 404)
  for (const who of [null, 'author', 'member', 'caseworker'] as const) {
    assert.equal((await world.get(who, there)).status, 404)
    assert.equal((await world.get(who, there)).text.includes('Complaints'), false)
  }
  assert.match((await world.get('clerk', there)).text, /Complaints of the year/)
  assert.equal((await world.get('member', programme)).status, 404, 'members read, clerks write')
})

test('the agenda of its meeting proposes a topic and an invitation, with who is invited', async () => {
  const begin = `/committee/meetings/${meeting.slug}/agenda/begin`
  const { text } = await world.get('clerk', begin)
  assert.match(text, /Street lighting/)
  assert.match(text, /Invitation, promised on 10 November 2026/)
  const keys = [...text.matchAll(/value="(topic:\d+)" checked/g)].map(found => found[1] ?? '')
  await world.post('clerk', begin, { add: keys })
  const { text: agenda } = await world.get('clerk', `/committee/meetings/${meeting.slug}/agenda`)
  assert.match(agenda, /Invited: Chief Inspector Alba Thorne, Thornmere Police/)
  assert.match(agenda, /Promised on 10 November 2026/)
})

test('what a meeting did not reach is carried on, and says for when it was planned first', async () => {
  await world.past(`insert into meetings.topic (body_id, year, title, source, meeting_id)
    values (${board.id}, 2026, 'Empty shops', 'member', ${earlier.id})`)
  const { text } = await world.get('clerk', `${programme}?year=2026`)
  assert.match(text, /It was not on the agenda of that meeting/)
  const { id, revision } = await topic('Empty shops')
  const carry = { id: String(id), revision: String(revision), what: 'carry', to: String(meeting.id) }
  assert.equal((await world.post('clerk', programme, carry)).status, 303)
  assert.match((await world.get(null, `${shown}?year=2026`)).text, /First planned for 10 November 2026/)
  const again = await world.post('secondClerk', programme, { ...carry, what: 'reached' })
  assert.match(again.text, /Somebody else has changed this topic since you opened it/)
  assert.equal((await topic('Empty shops')).state, 'planned')
})

test('no topic is planned for a meeting that is over', async () => {
  const past = await world.post('clerk', `${programme}/add`, { title: 'Too late', meeting: String(earlier.id) })
  assert.match(past.text, /Choose a meeting that is still to come/)
})

test('of two clerks who change one topic the second sees what the first saved', async () => {
  const { id, revision } = await topic('Street lighting')
  const here = `${programme}/topics/${id}`
  const from = { meeting: String(meeting.id), source: 'other', revision: String(revision) }
  await world.post('clerk', here, { ...from, title: 'Street lights in alleys' })
  const answer = await world.post('secondClerk', here, { ...from, title: 'Street lights', why: 'Fear of crime' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /Street lights in alleys/)
  assert.match(answer.text, /Fear of crime/)
  await world.post('clerk', here, { what: 'drop', reason: 'Answered in writing', revision: String(revision + 1) })
  assert.match((await world.get(null, `${shown}?year=2026`)).text, /Answered in writing/)
})
