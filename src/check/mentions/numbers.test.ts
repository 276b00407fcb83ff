import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbersIn } from './numbers.ts'

const read = (text: string) => numbersIn(text).map(({ kind, value, thing }) => [kind, value, thing])

test('counts, money in pence and percentages are read, in figures and in words', () => {
  assert.deepEqual(read('fifteen fixed penalty notices, 1,076 responses and two hundred and six people'), [
    ['count', 15, 'fixed penalty notices'],
    ['count', 1076, 'responses'],
    ['count', 206, 'people'],
  ])
  assert.deepEqual(
    numbersIn('£1.2m of £326,878.50, 4.99% and ten per cent').map(({ value, step }) => [value, step]),
    [
      [120_000_000, 10_000_000],
      [32_687_850, 1],
      [4.99, 0.01],
      [10, 1],
    ],
  )
})

test('dates, times, years, sections, references, telephone numbers and postcodes are no counts', () => {
  const text =
    'On 3 May 2024 at 6.30 p.m., under section 17 and paragraph 3.1.2 (minute SAF12, item 4), ring 0151 555 7496, WA8 7QF, 24/7, in 2023/24'
  assert.deepEqual(read(text), [])
})
