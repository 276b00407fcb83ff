/** Figures of a report against our own cases, as those see them who may count them and as others do. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, meeting } from '../../../test/committee-world.ts'
import { application } from '../../../test/case-review-story.ts'
import { testEngine } from '../../../test/engine.ts'
import { makePackScene, type PackScene } from '../../../test/pack-scene.ts'
import { given } from '../given.ts'
import { nothingEarlier } from '../record/earlier.ts'
import { publishedFigures } from '../record/published-figures.ts'
import { openCase } from '../../casework/index.ts'
import { isRefusal, longDate, today } from '../../lib/index.ts'
import { withOwnFigures } from './own-figures.ts'

let scene: PackScene
const report = '/committee/reports/draft-1'
const last = today().with({ day: 1 }).subtract({ days: 1 })
const first = last.add({ days: 1 }).subtract({ years: 1 })
const stated = `In the year to ${longDate(last.toString())} the Council received four applications for a case review.`

const apply = (on: Temporal.PlainDate) =>
  scene.world.as('clerk', async tx => {
    const facts = {
      kind: 'case-review',
      agencyId: 1,
      workerId: null,
      people: [
        { role: 'applicant', name: 'Marjorie Ashdown' } as const,
        { role: 'victim', name: 'Petra Lindqvist' } as const,
      ],
      given: application,
      opened: on.toString(),
    }
    const made = await openCase(tx, testEngine, facts, today(), { accountId: account.clerk, agencyId: 1 })
    assert.ok(!isRefusal(made), JSON.stringify(made))
  })

/** What the proof-reader says of the figure, in plain words. */
async function read(who: 'clerk' | 'secondClerk' | 'author'): Promise<{ plain: string; text: string }> {
  const { status, text } = await scene.world.get(who, `${report}/check`)
  assert.equal(status, 200)
  return { text, plain: text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

const publish = () =>
  scene.world
    .past(`insert into casework.publication (kind, agency_id, first, last, figures, definitions, why, by_id, at)
    values ('case-review', 1, '${first}', '${last}', '{"applications": 3}', '[]', '', ${account.clerk}, now() - interval '1 hour')`)

before(async () => {
  scene = await makePackScene({ exempt: false })
  const { world } = scene
  await world.past(`insert into access.post (account_id, role, agency_id) values (${account.clerk}, 'caseworker', 1);
    update meetings.draft set state = 'writing' where id = 1`)
  for (const months of [14, 5, 3, 1]) await apply(last.with({ day: 3 }).subtract({ months }))
  const sent = await world.post('author', `${report}/sections/purpose`, { words: stated, seen: '1' })
  assert.equal(sent.status, 303)
})
after(async () => {
  scene.press.close()
  await scene.world.db.close()
})

test('whoever works the cases sees both numbers and goes to the cases', async () => {
  const { text, plain } = await read('clerk')
  assert.match(plain, /Warning This says four, and our cases count 3 for the same time/)
  assert.match(plain, /On the record : “Applications, [^“]*: 3, Thornmere Council, counted on/)
  const way = /href="(\/services\/case-review\/figures\/applications\?[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
  const cases = await scene.world.get('clerk', way ?? '')
  assert.equal(cases.status, 200)
  assert.equal(cases.text.match(/href="\/cases\/\w{16}"/g)?.length, 3)
})

test('whoever works none sees nothing of it, nor does a meeting’s gate', async () => {
  for (const who of ['secondClerk', 'author'] as const)
    assert.doesNotMatch((await read(who)).plain, /our cases|This says four/)
  const gate = await scene.world.get('secondClerk', `/committee/meetings/${meeting.slug}/check`)
  assert.doesNotMatch(gate.text, /our cases|This says four/)
})

test('the public, as whom the command line asks, gets what was published and nothing that is counted now', async () => {
  const paper = given(`REPORT TO: Board\nDATE: 9 March 2027\nSUBJECT: Reviews\n\n1.0 THE YEAR\n\n${stated}\n`)
  const asPublic = () => scene.world.db.asPublic(tx => publishedFigures(tx, paper))
  assert.deepEqual((await asPublic()).figures, [])
  await assert.rejects(
    scene.world.db.asPublic(tx => withOwnFigures(tx, paper, nothingEarlier.counted)),
    /permission denied/,
  )
  const alone = await scene.world.db.asSystem('publish', tx => withOwnFigures(tx, paper, nothingEarlier.counted))
  assert.deepEqual(alone.figures, [], 'nor does the program, when it publishes a pack')
  await publish()
  assert.deepEqual(
    (await asPublic()).figures.map(one => [one.n, one.said.file]),
    [[3, '/services/case-review']],
  )
})

test('what was published everybody is told of, and it is an error', async () => {
  for (const who of ['clerk', 'secondClerk', 'author'] as const) {
    const { text, plain } = await read(who)
    assert.match(plain, /Error This says four, and 3 were published for the same time on/)
    assert.doesNotMatch(plain, /our cases/)
    assert.match(text, /href="\/services\/case-review"/)
  }
})
