import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { feastDay } from './feast-day.ts'

test('a feast on another day', () => {
  for (const [text, says] of [
    ['The lido is shut on Boxing Day, 27 December.', /26 December/],
    ['There is no ferry on Christmas Eve (25 December).', /24 December/],
    ['The fair is on Easter Monday (8 April 2024).', /1 April in 2024/],
  ] as const)
    assert.match(finds(feastDay, text)[0]?.says ?? '', says, text)
})

test('nothing where it is, where the holiday is moved, or in a list of days', () => {
  for (const text of [
    'The fair is on Easter Monday (1 April 2024) and Good Friday, 7 April 2023.',
    'The lido is shut on Boxing Day, 28 December 2020.',
    'The lido is shut on Christmas Day, 27 December and 1 January.',
    'The lido is shut from Christmas Day to 2 January.',
  ])
    assert.deepEqual(finds(feastDay, text), [], text)
})
