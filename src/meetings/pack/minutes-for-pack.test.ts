import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earlier, makeCommitteeWorld } from '../../../test/committee-world.ts'
import { loadProfile } from '../../authority/index.ts'
import { attendanceNodes } from '../minutes/attendance-nodes.ts'
import { minutesForPack } from './minutes-for-pack.ts'

test('minutes that were read in a paper are printed again with chair, vice-chair and co-optee as such', async t => {
  const world = await makeCommitteeWorld()
  t.after(() => world.db.close())
  await world.past(`
    update people.membership set coopted = true where person_id = 5;
    insert into meetings.minute (meeting_id, position, ref, title, blocks, source) values (2, 0, 'SCB1', 'Minutes', '[]', 'x');
    insert into meetings.attendance (meeting_id, person_id, capacity, printed, position) values
      (2, 1, 'present', 'Oakes', 0), (2, 2, 'present', 'Fenn', 1), (2, 3, 'present', 'Brightwell', 2), (2, 5, 'present', 'P. Holm', 3),
      (2, 4, 'apologies', 'Vale', 4)`)
  const paper = await world.db.asSystem('publish', tx => minutesForPack(tx, earlier.id))
  const profile = loadProfile('demonstration')
  assert.ok(paper && !('faults' in profile))
  const [present, apologies] = attendanceNodes(paper.attendance, profile.committee)
  assert.ok(present?.is === 'para' && apologies?.is === 'para')
  assert.equal(present.text, 'Councillors Oakes (Chair), Fenn (Vice-Chair), Brightwell and P. Holm (Co-optee)')
  assert.equal(apologies.text, 'Councillor Vale')
})
