/** What an author and a clerk see of the proof-reader, and what keeps papers back. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { meeting } from '../../../test/committee-world.ts'
import { makePackScene, type PackScene } from '../../../test/pack-scene.ts'

let scene: PackScene
const report = '/committee/reports/draft-1'
const section = `${report}/sections/purpose`
const publish = `/committee/meetings/${meeting.slug}/publish`
const words = 'To say what is to be decided on Monday, 9 March 2027.'

before(async () => {
  scene = await makePackScene({ exempt: false })
  await scene.world.past(`update meetings.draft set state = 'writing' where id = 1`)
})
after(async () => {
  scene.press.close()
  await scene.world.db.close()
})

/** The address at which a finding of the weekday is answered. */
const found = (page: { text: string }, ways: string) =>
  new RegExp(`href="([^"]+/check/[0-9a-f]{16})">${ways}<span[^>]*>: This date is a Tuesday`).exec(page.text)?.[1]

test('What is written is proof-read beside the words, and nothing of it is saved', async () => {
  const { world } = scene
  const page = await world.post('author', section, { words, seen: '1', do: 'check' })
  assert.equal(page.status, 200)
  assert.match(page.text, /This date is a Tuesday, not a Monday/)
  assert.ok(page.text.includes(`>${words}</textarea>`))
  assert.match(page.text, /name="seen" value="1"/)
  assert.doesNotMatch((await world.get('author', section)).text, /Monday, 9 March 2027/)
})

test('An error keeps the papers back until it is mended or somebody lets it stand, and says why', async () => {
  const { world } = scene
  assert.equal((await world.post('author', section, { words, seen: '1' })).status, 303)
  await world.past(`update meetings.draft set state = 'accepted' where id = 1`)
  const shut = await world.get('clerk', publish)
  assert.match(shut.text, /mend each error or let it stand/)
  const refused = await world.post('clerk', publish, { do: 'release', when: 'now' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /The proof-reader found errors/)
  await world.past(`update meetings.draft set state = 'writing' where id = 1`)

  const answer = found(await world.get('author', `${report}/check`), 'Let it stand, with a reason')
  assert.ok(answer)
  const empty = await world.post('author', answer, { do: 'stand', reason: '  ' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Say why it may stand/)
  const kept = await world.post('author', answer, { do: 'stand', reason: 'The printer’s calendar has it so.' })
  assert.equal(kept.status, 303)
  assert.match((await world.get('author', section)).text, /The printer’s calendar has it so/)

  await world.past(`update meetings.draft set state = 'accepted' where id = 1`)
  const open = await world.get('clerk', publish)
  assert.match(open.text, /Yvonne Hathersage on .*: The printer’s calendar has it so/)
  assert.doesNotMatch(open.text, /mend each error or let it stand/)
})

test('The clerk takes an acceptance back: the error keeps the papers back again, and the reason is kept', async () => {
  const { world } = scene
  const checks = `/committee/meetings/${meeting.slug}/check`
  const answer = found(await world.get('clerk', checks), 'Take this back')
  assert.ok(answer)
  assert.equal((await world.post('clerk', answer, { do: 'withdraw' })).status, 303)
  assert.match((await world.get('clerk', publish)).text, /mend each error or let it stand/)
  const [row] = await world.past(`select reason, withdrawn_by from "check".acceptance`)
  assert.deepEqual(row, { reason: 'The printer’s calendar has it so.', withdrawn_by: 1 })
})

test('Other words are another finding: what was accepted of the old ones does not cover them', async () => {
  const { world } = scene
  const checks = `/committee/meetings/${meeting.slug}/check`
  const answer = found(await world.get('clerk', checks), 'Let it stand, with a reason') ?? ''
  await world.post('clerk', answer, { do: 'stand', reason: 'It stands.' })
  await world.past(`update meetings.draft set state = 'writing' where id = 1`)
  await world.post('author', section, { words: words.replace('Monday', 'Friday'), seen: '2' })
  await world.past(`update meetings.draft set state = 'accepted' where id = 1`)
  assert.match((await world.get('clerk', publish)).text, /mend each error or let it stand/)
})

test('Another author, a councillor and the public see nothing of it', async () => {
  const { world } = scene
  for (const who of ['otherAuthor', 'member', 'outsideCouncillor'] as const)
    for (const at of [`${report}/check`, `/committee/meetings/${meeting.slug}/check`])
      assert.equal((await world.get(who, at)).status, 404, `${who} at ${at}`)
  assert.equal((await world.get(null, `${report}/check`)).status, 303)
})

test('Nobody accepts in another’s name, and nobody changes what was said', async () => {
  const { world } = scene
  const { sql } = await import('kysely')
  const says = /row-level security|permission denied/
  await assert.rejects(
    world.as('otherAuthor', tx =>
      sql`insert into "check".acceptance (draft_id, finding, rule, severity, quote, says, reason, accepted_by, accepted_at)
        values (1, '0123456789abcdef', 'x', 'error', '', '', 'mine', access.actor(), now())`.execute(tx),
    ),
    says,
  )
  await assert.rejects(
    world.as('clerk', tx =>
      sql`insert into "check".acceptance (draft_id, finding, rule, severity, quote, says, reason, accepted_by, accepted_at)
        values (1, '0123456789abcdef', 'x', 'error', '', '', 'hers', 3, now())`.execute(tx),
    ),
    says,
  )
  await assert.rejects(
    world.as('clerk', tx => sql`update "check".acceptance set reason = 'other'`.execute(tx)),
    says,
  )
})

test('What a screen reader would miss, and appendices that are not there, are told beside the words', async () => {
  const { world } = scene
  await world.past(`update meetings.draft set state = 'writing' where id = 1`)
  await world.past(`insert into meetings.attachment (id, draft_id, position, kind, title, file_name, media, sha256, bytes, alt, part, exempt) overriding system value
    select 70, 1, 7, 'appendix', 'Survey of lamps', 's.pdf', 'application/pdf', sha256, 1000, '', 'I', '{}' from meetings.attachment where id = 1`)
  const words = `#### Lamps\n\nRead the plan [here](https://lamps.example/plan). Late lamps are shown in red.\n\n**Costs**\n\nThe lamps cost more than last year, and the box on the right says why.\n\n| Ward |  |\n|---|---|\n| Larkrise | 3 |\n\n![image](picture:1)\n\n– a lamp\n\n– a bench\n\nThe costs are in Appendix K.`
  const page = await world.post('author', section, { words, seen: '3', do: 'check' })
  for (const said of [
    /of level 4 below one of level 2/,
    /only in bold\. Begin its line with ###/,
    /Column 2 of this table has no head/,
    /The alternative text of a picture is “image”/,
    /“shown in red” tells nothing/,
    /“box on the right” tells nothing/,
    /“here” does not say where the link leads/,
    /This list is typed by hand/,
    /Appendix K is not among the files of this report: attached is Appendix A/,
  ])
    assert.match(page.text, said)
  assert.match((await world.get('author', `${report}/check`)).text, /The report does not mention Appendix A/)
})
