import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { averageEach } from './average-each.ts'

test('an average that the total and the number do not make', () => {
  for (const [text, says] of [
    ['The yard paid £60,000 to 40 anglers, an average of £1,800 each.', /£1500 each/],
    ['The yard mended 130 nets in 26 weeks, on average seven a week.', /is 5 each/],
    ['In the four quarters there were 48 leaks, an average of 14 a quarter.', /is 12 each/],
  ] as const)
    assert.match(finds(averageEach, text)[0]?.says ?? '', says, text)
})

test('nothing where they do, or where the average is of something else', () => {
  for (const text of [
    'The yard paid £60,000 to 40 anglers, an average of £1,500 each.',
    'Of the 300 boats 40 were hired, on average 12 a day.',
    'The yard mended 130 nets in 26 weeks, on average seven a boat.',
    'Over the five years 400 boats were sold, on average 7% a year.',
  ])
    assert.deepEqual(finds(averageEach, text), [], text)
})

test('their number at the head of the sentence', () => {
  assert.equal(finds(averageEach, 'The five kilns fired 600 pots, an average of 150 each.')[0]?.severity, 'error')
  assert.deepEqual(finds(averageEach, 'The five kilns fired 600 pots, an average of 120 each.'), [])
})
