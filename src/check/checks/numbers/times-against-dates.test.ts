import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { timesAgainstDates } from './times-against-dates.ts'

const bad = [
  {
    text: 'The Board met four times during the year, in June, September and February.',
    severity: 'error',
    quote: 'four times',
    says: /says four, and three dates follow/,
  },
]

const good = [
  'The Board met four times during the period, June, September, November, and February.',
  'The Board met three times, on 3, 17 and 24 May 2024.',
  'Two meetings were held between June and September.',
]

test('a number of meetings and another number of dates', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(timesAgainstDates, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(timesAgainstDates, text), [], text)
})
