import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeCommitteeWorld, meeting, closed, type World } from '../../../test/committee-world.ts'
import { forgetAskers } from './forget-askers.ts'

let world: World
before(async () => {
  world = await makeCommitteeWorld()
})
after(() => world.db.close())

const asked = {
  about: 'Youth nuisance in Larkrise',
  words: 'When will the evening patrols in Larkrise park start again after the fires of August?',
  name: 'Perpetua Lindqvist',
  address: '9 Teasel Walk, Thornmere',
  postcode: 'TM4 2QB',
  resident: 'yes',
  application: 'no',
  named: 'no',
}
const askAt = `/meetings/${meeting.slug}/ask`
const desk = `/committee/meetings/${meeting.slug}/questions`
const ask = (more: Record<string, string> = {}) => world.post(null, askAt, { ...asked, ...more })
const revisionIn = (text: string) => /name="revision" value="(\d+)"/.exec(text)?.[1] ?? ''
/** The clerk's addresses of the questions that are on a page, in its order. */
const onDesk = async () =>
  [...(await world.get('clerk', desk)).text.matchAll(new RegExp(`href="(${desk}/[\\w-]+)"`, 'g'))].map(
    found => found[1] ?? '',
  )
/** The clerk's address of the question that was asked last. */
const newest = async () =>
  `${desk}/${String((await world.past('select slug from meetings.question order by id desc limit 1'))[0]?.['slug'])}`
const decide = async (at: string, fields: Record<string, string>) =>
  world.post('clerk', at, {
    what: 'decide',
    revision: revisionIn((await world.get('clerk', at)).text),
    words: asked.words,
    decision: 'accept',
    decidedFor: 'chair',
    ...fields,
  })

test('a resident asks, the clerk accepts and publishes, the answer is public, and nobody learns who asked', async () => {
  const sent = await ask()
  assert.equal(sent.status, 303)
  const receipt = await world.get(null, sent.location)
  assert.match(receipt.text, /We have your question/)
  assert.doesNotMatch(receipt.text, /Lindqvist|Teasel/)
  assert.doesNotMatch((await world.get(null, '/questions')).text, /evening patrols/)

  const [at = ''] = await onDesk()
  const before = await world.get('clerk', at)
  assert.match(before.text, /Perpetua Lindqvist, 9 Teasel Walk, Thornmere, TM4 2QB/)
  assert.equal((await decide(at, { says: 'You are second.' })).location, desk)
  assert.doesNotMatch((await world.get(null, '/questions')).text, /evening patrols/, 'accepted is not yet published')
  await world.post('clerk', desk, { publish: 'all' })
  const shown = await world.get(null, '/questions')
  assert.match(
    shown.text,
    /not answered yet<\/h2>[^]*A resident asked:<\/strong> When will[^]*To be answered at the meeting/,
  )
  assert.doesNotMatch(shown.text, /Asked and answered/)

  const outcome = {
    what: 'outcome',
    revision: revisionIn((await world.get('clerk', at)).text),
    outcome: 'answered',
    supplementary: 'And at weekends?',
    answer: 'They began again on 1 February.',
  }
  assert.equal((await world.post('clerk', at, outcome)).status, 303)
  const answered = await world.get(null, '/questions')
  assert.match(answered.text, /Asked and answered<\/h2>[^]*They began again on 1 February/)
  assert.doesNotMatch(answered.text, /not answered yet/)
  assert.match((await world.get(null, sent.location)).text, /They began again on 1 February/)
  assert.doesNotMatch(answered.text, /Lindqvist|Teasel/)
})

test('what breaks the standing order is refused with the rule’s own sentence, and what was typed stays', async () => {
  const refused = async (more: Record<string, string>, says: RegExp) => {
    const answer = await ask(more)
    assert.equal(answer.status, 422)
    assert.match(answer.text, says)
    assert.match(answer.text, /9 Teasel Walk, Thornmere/)
  }
  await refused(
    { resident: 'no', words: 'Where can I see the list of wardens on duty?' },
    /Only people who live in the borough can ask/,
  )
  await refused(
    { application: 'yes', words: 'Where can I see the list of wardens on duty?' },
    /cannot be about an application/,
  )
  await refused({ postcode: 'nowhere' }, /Enter a full postcode/)
  await refused({ words: 'Why?' }, /Enter your question/)
})

test('a question like one that was published is shown it before it is sent', async () => {
  const again = {
    words: 'After the August fires, when do evening patrols of Larkrise park start?',
    name: 'Ottoline Reeve',
  }
  const held = await ask(again)
  assert.equal(held.status, 422)
  assert.match(held.text, /Asked before/)
  assert.match(held.text, /They began again on 1 February/)
  assert.equal((await ask({ ...again, seen: 'seen' })).status, 303)
  const at = await newest()
  assert.equal((await onDesk())[0], at, 'what waits to be decided stands first')
  assert.match((await world.get('clerk', at)).text, /not put again within 6 months/)
  const saved = await decide(at, { decision: 'refuse', ground: 'repeated', words: again.words })
  assert.equal(saved.status, 303)
  const [row] = await world.past(`select same_as, decision from meetings.question where ground = 'repeated'`)
  assert.equal(row?.['same_as'], 1)
  assert.match(String(row?.['decision']), /in substance the same/)
})

test('a second question of one person is told to the clerk and not to whoever sends it', async () => {
  const second = {
    words: 'How many wardens work in the Old Town at night?',
    about: 'Wardens',
    name: 'Mrs Perpetua LINDQVIST',
  }
  assert.equal((await ask(second)).status, 303)
  const at = (await onDesk()).find(address => address !== undefined) ?? ''
  const all = await onDesk()
  const pages = await Promise.all(all.map(address => world.get('clerk', address)))
  assert.ok(at !== '' && pages.some(page => /can ask one question at a meeting/.test(page.text)))
})

test('a refusal says why, or is not saved', async () => {
  await ask({ words: 'What became of the stolen bicycles at the station?', name: 'Anselm Quill' })
  const at = await newest()
  const open = await decide(at, { decision: 'refuse' })
  assert.equal(open.status, 422)
  assert.match(open.text, /Choose why it is refused/)
})

test('two clerks who decide at once do not overwrite each other unseen', async () => {
  const at = await newest()
  const revision = revisionIn((await world.get('clerk', at)).text)
  const by = (who: 'clerk' | 'secondClerk', says: string) =>
    world.post(who, at, { what: 'decide', revision, words: 'Bicycles?', decision: 'accept', decidedFor: 'chair', says })
  assert.equal((await by('clerk', 'First.')).status, 303)
  const second = await by('secondClerk', 'Second.')
  assert.equal(second.status, 422)
  assert.match(second.text, /Somebody else has changed this question/)
  assert.match(second.text, /Second\./)
  assert.match(second.text, /First\./)
})

test('only clerks see questions that are not published; a private body takes none', async () => {
  for (const who of ['author', 'chair', 'member', 'monitoring', 'caseworker'] as const) {
    assert.equal((await world.get(who, desk)).status, 404, who)
    assert.deepEqual(
      await world.as(
        who,
        async tx =>
          (
            await tx
              .selectFrom('meetings.asker' as never)
              .selectAll()
              .execute()
          ).length,
      ),
      0,
    )
  }
  assert.equal((await world.get(null, `/meetings/${closed.slug}/ask`)).status, 404)
  assert.equal((await world.get('monitoring', `/meetings/${closed.slug}/ask`)).status, 404)
})

test('after the deadline the page says when it was, and takes nothing', async () => {
  const late = await makeCommitteeWorld({ now: Temporal.Instant.from('2027-03-08T16:00:01Z') })
  try {
    assert.match((await late.get(null, askAt)).text, /For this meeting that was Monday 8 March 2027, 4pm/)
    assert.equal((await late.post(null, askAt, asked)).status, 422)
    assert.equal((await late.past('select from meetings.question')).length, 0)
  } finally {
    await late.db.close()
  }
})

test('a program cannot fill a meeting with questions from one address', async () => {
  const other = await makeCommitteeWorld()
  try {
    const sent = []
    for (let n = 0; n < 12; n++)
      sent.push(
        (await other.post(null, askAt, { ...asked, name: `Resident Number ${n}`, words: `Question ${n} of many` }))
          .status,
      )
    assert.deepEqual(sent, [...Array<number>(10).fill(303), 422, 422])
    assert.equal((await other.past('select from meetings.question')).length, 10)
  } finally {
    await other.db.close()
  }
})

test('names and addresses are deleted when they are no longer needed, and the question stays', async () => {
  assert.equal(await forgetAskers(world.db, Temporal.Instant.from('2027-03-20T00:00:00Z')), 0)
  await world.past(`update meetings.question set answered_at = '2027-03-10T10:00:00Z' where outcome = 'answered'`)
  assert.equal(await forgetAskers(world.db, Temporal.Instant.from('2027-06-20T00:00:00Z')), 2)
  const all = Temporal.Instant.from('2027-10-20T00:00:00Z')
  await forgetAskers(world.db, all)
  assert.equal((await world.past('select from meetings.asker')).length, 0)
  assert.match((await world.get(null, '/questions')).text, /evening patrols/)
})
