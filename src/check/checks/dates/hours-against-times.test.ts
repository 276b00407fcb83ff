import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { hoursAgainstTimes } from './hours-against-times.ts'

test('hours that the times do not make', () => {
  for (const [text, says] of [
    ['The fair is open from 1pm to 4pm (two hours).', /3 hours/],
    ['A three-hour course, 10am to 12 noon, is free.', /2 hours/],
    ['The bridge was up from 10:15 to 11:00, 30 minutes.', /45 minutes/],
  ] as const)
    assert.match(finds(hoursAgainstTimes, text)[0]?.says ?? '', says, text)
})

test('nothing where they do, with an hour for lunch, or of other hours', () => {
  for (const text of [
    'The fair is open from 1pm to 4pm (three hours).',
    'Staff work from 9am to 5pm, seven hours a day.',
    'The ferry runs from 7am to 9pm and takes two hours.',
    'Parking from 9am to 5pm is limited to two hours.',
  ])
    assert.deepEqual(finds(hoursAgainstTimes, text), [], text)
})
