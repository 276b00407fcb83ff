import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pack } from './given-pack.ts'
import { meetingOnDayOff } from './meeting-on-day-off.ts'

test('a meeting on a Sunday, and the next one on a bank holiday', () => {
  const [now, next, ...more] = finds(
    meetingOnDayOff,
    pack({ day: '7 November 2021', next: 'The next meeting is on Monday 27 December 2021' }),
  )
  assert.equal(now?.severity, 'note')
  assert.match(now.says, /This meeting is on a Sunday/)
  assert.match(next?.says ?? '', /next meeting is on a bank holiday, Christmas Day/)
  assert.deepEqual(more, [])
})

test('a meeting on a working day', () => {
  assert.deepEqual(finds(meetingOnDayOff, pack({})), [])
})
