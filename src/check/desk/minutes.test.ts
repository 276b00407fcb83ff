/** What keeps draft minutes back, and what the meeting that agrees them is not asked again. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeCommitteeWorld, meeting, type World } from '../../../test/committee-world.ts'

let world: World
const at = `/committee/meetings/${meeting.slug}/minutes`
const now = Temporal.Instant.from('2027-04-21T09:00:00Z')
const weekday = 'The next inspection is on Monday, 9 March 2027.'
const answers = (text: string) => /href="([^"]+\/check\/[0-9a-f]{16})">Let it stand/.exec(text)?.[1]

before(async () => {
  world = await makeCommitteeWorld({ now })
  await world.past(`
    insert into meetings.minutes_desk (meeting_id, place, ended) values (${meeting.id}, 'in the Council Chamber', '20:00');
    insert into meetings.minutes_attendance (meeting_id, position, person_id, capacity, printed, role, councillor)
      values (${meeting.id}, 1, 1, 'present', 'Oakes', 'Chair', true);
    insert into meetings.minutes_item (id, meeting_id, position, numbered, title, words, resolutions)
      overriding system value values (1, ${meeting.id}, 1, true, 'Street lighting in Larkrise', '${weekday}', '{That the report be noted.}')`)
})
after(() => world.db.close())

test('A contradiction in the minutes keeps the draft back, and the way leads to the minute that says it', async () => {
  const found = await world.get('clerk', `${at}/check`)
  assert.match(found.text, /This date is a Tuesday, not a Monday/)
  assert.ok(found.text.includes(`href="${at}/items/1"`))
  assert.match((await world.get('clerk', at)).text, /Proof-read them/)
  const page = await world.get('clerk', `${at}/publish`)
  assert.match(page.text, /mend each error or let it stand/)
  assert.doesNotMatch(page.text, /When\?/)
  const refused = await world.post('clerk', `${at}/publish`, { when: 'now' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /The proof-reader found errors/)
  const [row] = await world.past(`select state from meetings.minutes_desk`)
  assert.equal(row?.['state'], 'draft')
})

test('What is typed into a minute is proof-read beside it, and nothing of it is saved', async () => {
  const item = `${at}/items/1`
  assert.match((await world.get('clerk', item)).text, /In this minute: 1 error/)
  const typed = {
    title: 'Street lighting in Larkrise',
    words: 'Lamps were mended on Friday, 5 March 2027.',
    resolutions: 'That the report be noted on Monday, 16 March 2027.',
    revision: '1',
  }
  const checked = await world.post('clerk', item, { ...typed, do: 'check' })
  assert.equal(checked.status, 200)
  assert.match(checked.text, /This date is a Tuesday, not a Monday/)
  assert.ok(
    checked.text.includes(`>${typed.words}</textarea>`) && checked.text.includes(`>${typed.resolutions}</textarea>`),
  )
  assert.match(checked.text, /name="revision" value="1"/)
  assert.match(checked.text, /Once it is saved, what is right may stand/)
  assert.ok((await world.get('clerk', item)).text.includes(weekday))
  const added = { ...typed, title: 'Summer events', resolutions: '', after: '1', do: 'check' }
  assert.match((await world.post('clerk', `${at}/items/new`, added)).text, /Nothing to mend in this minute/)
  assert.equal((await world.past('select count(*)::int as n from meetings.minutes_item'))[0]?.['n'], 1)
})

test('With a reason it stands; the draft goes out, and the reason stays with it', async () => {
  const answer = answers((await world.get('clerk', `${at}/check`)).text)
  assert.ok(answer)
  assert.equal((await world.post('clerk', answer, { do: 'stand', reason: ' ' })).status, 422)
  assert.equal((await world.post('clerk', answer, { do: 'stand', reason: 'It was said so.' })).status, 303)
  assert.match((await world.get('clerk', `${at}/publish`)).text, /It was said so\./)
  assert.equal((await world.post('clerk', `${at}/publish`, { when: 'now' })).status, 303)
  const [row] = await world.past(`select state from meetings.minutes_desk`)
  assert.equal(row?.['state'], 'released')
  assert.equal(
    answers((await world.get('clerk', `${at}/check`)).text),
    undefined,
    'what is out is not answered any more',
  )
})

test('Nobody but a clerk sees what was found', async () => {
  for (const who of ['author', 'member', 'outsideCouncillor'] as const)
    assert.equal((await world.get(who, `${at}/check`)).status, 404, who)
})
