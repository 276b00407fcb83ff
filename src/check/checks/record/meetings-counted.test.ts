import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, panel } from './given-panel.ts'
import { meetingsCounted } from './meetings-counted.ts'

const report = (words: string) => `
  ANNUAL REPORT OF THE PLACES PANEL MAY 2027 – APRIL 2028

  REVIEW OF THE YEAR

  ${words}`
const held = [
  panel({ day: 'Tuesday, 15 June 2027' }),
  panel({ day: 'Tuesday, 14 September 2027' }),
  minutesOf('Tuesday, 9 November 2027', [{ title: 'Verges', words: ['RESOLVED: That the report be noted.'] }]).replace(
    'PLACES PANEL',
    'Places Panel',
  ),
]

test('fewer meetings than the record has', () => {
  const [found, ...more] = finds(meetingsCounted, report('The Panel met twice during the year.'), ...held)
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'met twice')
  assert.match(found.says, /counts two meetings.*record has three: 15 June 2027, 14 September 2027, 9 November 2027/)
  assert.deepEqual(more, [])
})

test('a meeting that was minuted and is said to have been cancelled', () => {
  const [found] = finds(
    meetingsCounted,
    report('The Panel met three times, the November 2027 meeting being cancelled.'),
    ...held,
  )
  assert.match(found?.says ?? '', /minutes of a meeting on 9 November 2027/)
})

test('as many, more than the record knows, or others’ meetings are right', () => {
  for (const words of [
    'The Panel met three times during the year, with the February 2028 meeting being cancelled.',
    'The Panel held five meetings.',
    'The Panel’s working group met twice.',
  ])
    assert.deepEqual(finds(meetingsCounted, report(words), ...held), [], words)
})
