import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { weekdayOfSeries } from './weekday-of-series.ts'

test('a series whose first day is another day of the week', () => {
  for (const text of [
    'Swimming lessons on Mondays began on 4 June 2024.',
    'The choir meets every Friday; the first rehearsal was on 4 June 2024.',
  ])
    assert.match(finds(weekdayOfSeries, text)[0]?.says ?? '', /is a Tuesday/, text)
})

test('nothing where it is, or where the date is of something else', () => {
  for (const text of [
    'Swimming lessons on Tuesdays began on 4 June 2024.',
    'From 4 June 2024 the lido is open on Mondays.',
    'Lessons on Mondays and Fridays began on 4 June 2024.',
    'Lessons on Mondays were agreed on 4 June 2024.',
  ])
    assert.deepEqual(finds(weekdayOfSeries, text), [], text)
})

test('a first round that was run', () => {
  assert.equal(
    finds(weekdayOfSeries, 'Bins have been emptied on Mondays since the first round was run on 7 May 2024.')[0]
      ?.severity,
    'warning',
  )
  assert.deepEqual(
    finds(weekdayOfSeries, 'Bins have been emptied on Tuesdays since the first round was run on 7 May 2024.'),
    [],
  )
})
