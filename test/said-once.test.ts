import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earlier, makeCommitteeWorld } from './committee-world.ts'

test('a person’s page says once what somebody did, whether the minutes say it or not', async t => {
  const world = await makeCommitteeWorld()
  t.after(() => world.db.close())
  await world.past(`insert into meetings.minute (meeting_id, position, title, blocks, source) values (${earlier.id}, 0, 'Interests', '[]', 'x');
    insert into meetings.deed (meeting_id, position, minute_id, person_id, kind, text) values
      (${earlier.id}, 0, 1, 3, 'declared', 'Councillor Brightwell declared an interest in item 4.'),
      (${earlier.id}, 1, 1, 3, 'moved', 'That the report be noted.')`)
  const { text } = await world.get(null, '/people/una-brightwell')
  assert.match(text, /<p class="govuk-body">Councillor Brightwell declared an interest/)
  assert.match(text, /<strong>Moved<\/strong> That the report be noted/)
})

test('an agenda says once that an item is a report, and how far it is', async t => {
  const world = await makeCommitteeWorld()
  t.after(() => world.db.close())
  await world.past(`insert into meetings.business (meeting_id, position, kind, title) values (1, 0, 'report', 'Lighting');
    insert into meetings.draft (slug, body_id, meeting_id, business_id, author_id, title, template, state)
      values ('lighting-draft', 1, 1, 1, 3, 'Lighting', '2024', 'accepted')`)
  const { text } = await world.get('clerk', `/committee/meetings/safer-communities-scrutiny-board-2027-03-09/agenda`)
  const said = text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
  assert.match(said, /Report: accepted/)
  assert.doesNotMatch(said, /Report · Report/)
})
