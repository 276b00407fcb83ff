import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pack } from './given-pack.ts'
import { reportOfAnotherMeeting } from './report-of-another-meeting.ts'

test('a report with the day of the meeting from which it was put off', () => {
  const [found, ...more] = finds(
    reportOfAnotherMeeting,
    pack({ reports: ['9 November 2021', '14th September 2021', '9 th November 2021'] }),
  )
  assert.equal(found?.severity, 'error')
  assert.equal(found.quote, '14th September 2021')
  assert.match(found.says, /that of an earlier meeting, and the meeting is on 9 November 2021/)
  assert.equal(found.evidence.length, 2)
  assert.deepEqual(more, [])
})

test('a report dated otherwise than the others, and one dated after its meeting', () => {
  assert.equal(
    finds(reportOfAnotherMeeting, pack({ reports: ['9 November 2021', '9 November 2012', '9 November 2021'] }))[0]
      ?.severity,
    'error',
  )
  assert.equal(finds(reportOfAnotherMeeting, pack({ reports: ['9 December 2021'] }))[0]?.severity, 'warning')
})

test('reports dated by the day of the meeting, or all by the days on which they were written', () => {
  assert.deepEqual(finds(reportOfAnotherMeeting, pack({ reports: ['9 November 2021', '9 November 2021'] })), [])
  assert.deepEqual(finds(reportOfAnotherMeeting, pack({ reports: ['21 October 2021', '25 October 2021'] })), [])
})
