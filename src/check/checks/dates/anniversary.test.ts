import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { anniversary } from './anniversary.ts'

test('years that do not lie between the two', () => {
  for (const [text, says] of [
    ['Opened in 1902, the pier kept its 90th anniversary in 2002.', /100 years/],
    ['The lido, built in 1935, was 60 years old in 2005.', /70 years/],
    ['The fiftieth anniversary of the fort, founded in 1951, fell in 2011.', /60 years/],
  ] as const)
    assert.match(finds(anniversary, text)[0]?.says ?? '', says, text)
})

test('nothing where they do, or of one year', () => {
  for (const text of [
    'Opened in 1902, the pier kept its 100th anniversary in 2002.',
    'The lido, built in 1935, was 60 years old when it shut.',
    'Opened in 1902 and widened in 1950, the pier kept its 100th anniversary in 2002.',
  ])
    assert.deepEqual(finds(anniversary, text), [], text)
})
