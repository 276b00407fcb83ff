import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { pack } from './given-pack.ts'
import { nextMeeting } from './next-meeting.ts'
import { minutes } from './given-minutes.ts'

test('a next meeting that is before this one, on the same day or years away', () => {
  for (const [next, severity, says] of [
    [
      'The next meeting of the Panel is on Tuesday, 9 March 2021',
      'error',
      /before this one, which is on 9 November 2021/,
    ],
    ['Date of next meeting: 9 November 2021', 'error', /the day of this one/],
    ['The next meeting of the Panel will be held on 8 November 2023 at 6.30 pm', 'warning', /more than a year/],
  ] as const) {
    const [found, ...more] = finds(nextMeeting, pack({ next }))
    assert.equal(found?.severity, severity, next)
    assert.match(found.says, says)
    assert.equal(found.evidence[0]?.quote, 'Tuesday, 9 November 2021')
    assert.deepEqual(more, [])
  }
})

test('a next meeting that is after this one, and what is no day of a next meeting', () => {
  for (const next of [
    'The next meeting of the Panel is on Tuesday, 1 February 2022',
    'An update following on from the special meeting of the Panel on 9 November 2021',
    'A report to the next meeting will follow the event of 3 May 2021',
  ])
    assert.deepEqual(finds(nextMeeting, pack({ next })), [], next)
})

test('the next meeting is on two days in the same minutes', () => {
  const said = (words: string, more?: string) => finds(nextMeeting, minutes(words, more)).map(one => one.quote)
  assert.deepEqual(
    said('The next meeting is on 5 March 2024.', 'Members will see it at the next meeting on 12 March 2024.'),
    ['12 March 2024'],
  )
  assert.deepEqual(
    said('The next meeting is on 5 March 2024.', 'Members will see it at the next meeting on 5 March 2024.'),
    [],
  )
  assert.deepEqual(
    said('The next meeting is on 5 March 2024.', 'The next meeting of the Harbour Forum is on 12 March 2024.'),
    [],
  )
})
