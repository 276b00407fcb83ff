import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadProfile } from '../../authority/index.ts'
import { makeCommitteeWorld, meeting } from '../../../test/committee-world.ts'
import { agendaMeeting } from './agenda.store.ts'
import { candidates } from './candidates.ts'

test('what a meeting closed without reaching waits for the next agenda', async () => {
  const world = await makeCommitteeWorld()
  const profile = loadProfile('demonstration')
  assert.ok(!('faults' in profile))
  try {
    await world.past(`insert into meetings.business (meeting_id, position, kind, title) values
        (2, 0, 'minutes', 'Minutes'), (2, 1, 'report', 'Taken'), (2, 2, 'report', 'Not reached'), (2, 3, 'verbal update', 'Begun by mistake');
      insert into meetings.happening (meeting_id, n, at, kind, business_id, data, by, token, undoes) values
        (2, 1, '2026-11-10T18:30Z', 'opened', null, '{}', 1, 'token-a-1', null), (2, 2, '2026-11-10T18:31Z', 'begun', 2, '{}', 1, 'token-b-1', null),
        (2, 3, '2026-11-10T18:40Z', 'begun', 4, '{}', 1, 'token-c-1', null), (2, 4, '2026-11-10T18:41Z', 'undone', null, '{}', 1, 'token-d-1', 3)`)
    const waiting = () =>
      world.as('clerk', async tx => {
        const here = await agendaMeeting(tx, meeting.slug)
        assert.ok(here)
        return (await candidates(tx, here, profile.committee))
          .filter(one => one.key.startsWith('carried:'))
          .map(one => `${one.title}: ${one.says}`)
      })
    assert.deepEqual(await waiting(), [], 'a meeting that is not closed may still reach everything')
    await world.past(`insert into meetings.happening (meeting_id, n, at, kind, data, by, token) values
      (2, 5, '2026-11-10T20:00Z', 'closed', '{}', 1, 'token-e-1')`)
    assert.deepEqual(await waiting(), [
      'Not reached: Not reached on 10 November 2026',
      'Begun by mistake: Not reached on 10 November 2026',
    ])
  } finally {
    await world.db.close()
  }
})
