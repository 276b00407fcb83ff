import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { board, makeCommitteeWorld, meeting, person, type World } from '../../../test/committee-world.ts'
import { openFeedback, takeFeedback } from './store.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())

const at = '/committee/representation'
const fields = { 'date-day': '2', 'date-month': '2', 'date-year': '2027', words: 'The precept rises by 3 per cent.' }

test('a clerk records who represents the council elsewhere, and their public page says so', async () => {
  const wrong = await world.post('clerk', `${at}/new`, {})
  for (const says of ['Enter the name of the other body', 'Choose who represents the council', 'Choose to which body'])
    assert.ok(wrong.text.includes(says), says)
  const made = await world.post('clerk', `${at}/new`, {
    person: String(person.member),
    outside: 'Westmarch Police and Crime Panel',
    body: String(board.id),
    'begins-day': '1',
    'begins-month': '6',
    'begins-year': '2026',
  })
  assert.equal(made.location, `${at}/1`)
  const page = await world.get(null, '/people/una-brightwell')
  assert.match(page.text, /Represents the council on/)
  assert.match(page.text, /Westmarch Police and Crime Panel from 1 June 2026/)
  assert.equal((await world.get('member', `${at}/new`)).status, 404)
  assert.equal((await world.get('author', at)).status, 404)
})

test('the councillor reports back in their own name; another councillor does not learn that it is there', async () => {
  assert.match((await world.get('member', at)).text, /Westmarch Police and Crime Panel/)
  assert.doesNotMatch((await world.get('chair', at)).text, /Westmarch/)
  assert.equal((await world.get('chair', `${at}/1`)).status, 404)
  assert.equal((await world.post('chair', `${at}/1`, fields)).status, 404)
  assert.match((await world.post('member', `${at}/1`, { words: 'Some words' })).text, /Enter the day of the meeting/)
  assert.match((await world.post('member', `${at}/1`, { ...fields, words: '' })).text, /Write what members should know/)
  assert.equal((await world.post('member', `${at}/1`, fields)).status, 303)
  assert.match((await world.get('member', `${at}/1`)).text, /Waits for an agenda/)
})

test('not even SQL run as another councillor reports back for them', async () => {
  const { sql } = await import('kysely')
  await assert.rejects(
    world.as('chair', tx =>
      sql`insert into meetings.feedback (representation_id, words, date, made_by) values (1, 'x', '2027-02-02', 8)`.execute(
        tx,
      ),
    ),
    /row-level security/,
  )
})

test('what waits for the body is put on an agenda once', async () => {
  const waiting = await world.as('clerk', tx => openFeedback(tx, board.id))
  assert.deepEqual(
    waiting.map(one => [one.outside, one.person, one.words, one.date]),
    [['Westmarch Police and Crime Panel', 'Una Brightwell', 'The precept rises by 3 per cent.', '2027-02-02']],
  )
  const take = () => world.as('clerk', tx => takeFeedback(tx, waiting[0]?.id ?? 0, meeting.id, null))
  assert.deepEqual([await take(), await take()], [true, false])
  assert.deepEqual(await world.as('clerk', tx => openFeedback(tx, board.id)), [])
  assert.match((await world.get('member', `${at}/1`)).text, /On an agenda/)
})

test('when it ends nothing more is reported', async () => {
  assert.equal((await world.post('member', `${at}/1`, { end: 'yes' })).status, 422, 'only a clerk ends it')
  assert.equal((await world.post('clerk', `${at}/1`, { end: 'yes' })).status, 303)
  assert.equal((await world.post('member', `${at}/1`, fields)).status, 404)
})
