import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeCommitteeWorld, meeting } from '../../../test/committee-world.ts'
import { why } from '../../../test/database.ts'
import { loadProfile } from '../../authority/index.ts'
import { publicPaper } from './compose/paper.ts'
import { gather } from './gather.ts'
import { publicOf } from './public.ts'

test('open actions come back under their item, with what was reported for the public, until they are closed', async () => {
  const world = await makeCommitteeWorld()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  try {
    await world.past(`insert into meetings.business (meeting_id, position, kind, title) values (1, 0, 'actions', 'Progress on earlier actions');
      insert into meetings.action (meeting_id, position, text, owners, due) values
        (2, 0, 'Mend the lights', '{Director of Communities}', '2027-04-01'), (2, 1, 'Count the wardens', '{Chief Inspector}', null);
      insert into meetings.progress (action_id, says, public) values (1, 'Half are mended.', true), (1, 'Not for the public.', false)`)
    const printed = () =>
      world.db.asSystem(why, async tx => {
        const content = await gather(tx, meeting.slug, profile)
        assert.ok(content)
        const paper = publicPaper(publicOf(content), { committee: profile.committee, on: '2027-02-20' })
        return JSON.stringify(paper.parts.slice(2))
      })
    const before = await printed()
    assert.match(before, /Mend the lights.*Director of Communities.*10 November 2026, by 1 April 2027.*Half are mended/)
    assert.match(before, /Count the wardens.*No report yet/)
    assert.doesNotMatch(before, /Not for the public/)
    await world.past(`update meetings.action set state = 'done', closed_on = '2027-02-01', closed_says = 'Done.'`)
    assert.doesNotMatch(await printed(), /Mend|Count/)
  } finally {
    await world.db.close()
  }
})
