import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { quarterMonths } from './quarter-months.ts'

test('a quarter that is not three months', () => {
  for (const [text, says] of [
    ['Boats in Quarter 3 (October to November) were few.', /is 2/],
    ['The second quarter, June to September, was busy.', /is 4/],
    ['Quarter\tMonths\nQ1\tApril to July\nQ2\tJuly to September', /is 4/],
  ] as const)
    assert.match(finds(quarterMonths, text)[0]?.says ?? '', says, text)
})

test('nothing of three months', () => {
  for (const text of [
    'Boats in Quarter 3 (October to December) were few.',
    'The first quarter, January to March, was quiet.',
    'Since the last quarter boats were hired from June to September.',
  ])
    assert.deepEqual(finds(quarterMonths, text), [], text)
})
