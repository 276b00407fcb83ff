import assert from 'node:assert/strict'
import { test } from 'node:test'
import { durationsIn } from './durations.ts'

test('lengths of time are read from digits and from words', () => {
  for (const [text, ...wanted] of [
    ['a three-year strategy, twelve months, 28 days', [3, 'year'], [12, 'month'], [28, 'day']],
    ['the last two quarters and 1 hour 20 mins', [2, 'quarter'], [1, 'hour'], [20, 'minute']],
    ['a 12 week consultation of twenty-four weeks', [12, 'week'], [24, 'week']],
    ['5 working days, a girl ten years old, stone months, 2021 years'],
  ] as [string, ...[number, string][]][])
    assert.deepEqual(
      durationsIn(text).map(({ count, unit }) => [count, unit]),
      wanted,
      text,
    )
})
