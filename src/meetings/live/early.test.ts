import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeCommitteeWorld, meeting, person } from '../../../test/committee-world.ts'
import { logWords } from './log-words.ts'
import type { Happening } from './happening.ts'
import { sittingOf } from './sitting-of.ts'

const desk = `/committee/meetings/${meeting.slug}/live`

test('before its day the screen of a meeting says when it opens, and shows no form', async t => {
  const world = await makeCommitteeWorld()
  t.after(() => world.db.close())
  const { text } = await world.get('clerk', desk)
  assert.match(text, /This page opens on Tuesday 9 March 2027/)
  assert.match(text, /A meeting is opened on its day, not before/)
  assert.doesNotMatch(text, /Open the meeting|Arrives|uorate/)
  // By every part of the desk one comes back to it, on a narrow screen too.
  for (const part of [
    'live',
    'agenda',
    'agenda/add',
    'declarations',
    'publish',
    'minutes',
    'questions',
    'move',
    'cancel',
  ]) {
    const { status, text: page } = await world.get('clerk', `/committee/meetings/${meeting.slug}/${part}`)
    assert.equal(status, 200, part)
    assert.match(
      page,
      new RegExp(`govuk-caption-l"><a class="govuk-link" href="/committee/meetings/${meeting.slug}"`),
      part,
    )
    assert.match(page, /breadcrumbs__link" href="\/committee"/, part)
  }
})

test('an entry that was noted on another day says so', async t => {
  const world = await makeCommitteeWorld({ now: Temporal.Instant.from('2027-03-10T07:00:00Z') })
  t.after(() => world.db.close())
  const form = { form: 'x', token: 'early-token', do: 'opened', person: String(person.chair), at: '18:30' }
  assert.equal((await world.post('clerk', desk, form)).status, 303)
  assert.match(
    (await world.get('clerk', desk)).text,
    /6:30pm: The meeting opened[^<]*<\/span>[^]*?noted at 7am on 10 March 2027/,
  )
})

test('that an item is deferred may be resolved; under one that was withdrawn nothing is', async t => {
  const world = await makeCommitteeWorld({ now: Temporal.Instant.from('2027-03-09T20:00:00Z') })
  t.after(() => world.db.close())
  await world.past(
    `insert into meetings.business (meeting_id, position, kind, title) values (1, 0, 'report', 'Lighting'), (1, 1, 'report', 'Parks')`,
  )
  let sent = 0
  const send = async (fields: Record<string, string | string[]>) =>
    (await world.post('clerk', desk, { form: 'x', token: `resolved-${(sent += 1)}`, ...fields })).status
  const here = [person.chair, person.vice, person.member, person.fourth].map(String)
  assert.equal(await send({ do: 'opened', person: String(person.chair), here }), 303)
  assert.equal(await send({ do: 'put off', business: '1', how: 'deferred', reason: 'The officer is ill' }), 303)
  assert.equal(await send({ do: 'resolved', business: '1', words: 'That the item be deferred' }), 303)
  assert.equal(await send({ do: 'put off', business: '2', how: 'withdrawn', reason: 'Overtaken' }), 303)
  assert.equal(await send({ do: 'resolved', business: '2', words: 'That it be noted' }), 422)
})

test('two resolutions are told apart in the log', () => {
  const at = Temporal.Instant.from('2027-03-09T19:00:00Z')
  const resolved: Happening = {
    n: 1,
    at,
    notedAt: at,
    by: '',
    kind: 'resolved',
    undoes: null,
    data: { business: 1, words: ['That the report be noted.', 'That the Director write.'], motion: null },
  }
  assert.equal(
    logWords([resolved], sittingOf([], [], []))(resolved),
    'Resolved: (1) That the report be noted; (2) That the Director write',
  )
})
