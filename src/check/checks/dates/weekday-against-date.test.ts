import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { weekdayAgainstDate } from './weekday-against-date.ts'

test('a day of the week that is not the one of its date', () => {
  const [found, ...more] = finds(
    weekdayAgainstDate,
    'The Panel will meet on Monday, 14 September 2021 in the Town Hall.',
  )
  assert.equal(found?.severity, 'error')
  assert.equal(found.quote, 'Monday, 14 September 2021')
  assert.equal(found.line, 1)
  assert.match(found.says, /is a Tuesday/)
  assert.deepEqual(more, [])
})

test('is not found where the day is right, or no day of the week is given', () => {
  assert.deepEqual(
    finds(weekdayAgainstDate, 'The Panel met on Tuesday 14th September 2021, and on 9 November 2021.'),
    [],
  )
})
