import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeCommitteeWorld, meeting, person } from '../../../test/committee-world.ts'

const desk = `/committee/meetings/${meeting.slug}/live`

test('accepted questions wait in their order, with their minutes; who did not agree is named nowhere', async () => {
  const world = await makeCommitteeWorld({ now: Temporal.Instant.from('2027-03-09T18:31:00Z') })
  try {
    await world.past(`insert into meetings.business (meeting_id, position, kind, title) values (1, 0, 'questions', 'Public question time');
      insert into meetings.question (slug, meeting_id, about, words, shown_name, state, decided_at, position, ground) values
        ('one', 1, 'Wardens', 'How many wardens are there?', null, 'accepted', now(), 1, null),
        ('two', 1, 'Lights', 'When are the lights mended?', 'Anselm Quill', 'accepted', now(), 2, null),
        ('three', 1, 'Dogs', 'Why are there dogs?', 'Otto Vance', 'refused', now(), null, 'not-ours');
      insert into meetings.asker (question_id, name, address, postcode, words, person_key) values
        (1, 'Perpetua Lindqvist', '9 Teasel Walk', 'TM4 2QB', 'How many?', 'x')`)
    let sent = 0
    const send = async (fields: Record<string, string>) =>
      assert.equal((await world.post('clerk', desk, { form: 'x', token: `t-${(sent += 1)}`, ...fields })).status, 303)
    await send({ do: 'opened', person: String(person.chair), here: String(person.member) })
    const before = await world.get('clerk', desk)
    const item = /name="business" value="(\d+)"/.exec(before.text)?.[1] ?? ''
    await send({ do: 'begun', business: item })
    const page = await world.get('clerk', desk)
    assert.match(
      page.text,
      /The asker of question 1:<\/strong> How many wardens[^]*Anselm Quill:<\/strong> When are the lights/,
    )
    assert.doesNotMatch(page.text, /Lindqvist|Why are there dogs/)
    await send({ do: 'speaking', business: item, name: 'The asker of question 1', minutes: '3', ticked: 'yes' })
    assert.match(
      (await world.get('clerk', desk)).text,
      /The asker of question 1 speaks since 6:31pm; the time is over at\s*<strong>6:34pm/,
    )
    assert.doesNotMatch((await world.get(null, `/meetings/${meeting.slug}/live`)).text, /asker of question|Lindqvist/)

    await world.past(`update meetings.question set outcome = 'answered', answer = 'Twelve.', supplementary = 'And at night?' where slug = 'one';
      update meetings.question set outcome = 'not reached', written_due = '2027-03-23' where slug = 'two'`)
    await send({ do: 'closed' })
    assert.equal(
      (await world.post('clerk', `/committee/meetings/${meeting.slug}/minutes`, { do: 'draft' })).status,
      303,
    )
    const [minute] = await world.past(`select words from meetings.minutes_item where title = 'Public question time'`)
    assert.equal(
      minute?.['words'],
      [
        'A resident asked: “How many wardens are there?”',
        'A supplementary question followed: “And at night?”',
        'In reply: Twelve.',
        'Anselm Quill asked: “When are the lights mended?”',
        'There was no time for it. An answer is given in writing.',
      ].join('\n\n'),
    )
  } finally {
    await world.db.close()
  }
})
