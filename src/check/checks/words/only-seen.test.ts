import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { onlySeen } from './only-seen.ts'

test('colour or place as the only sign', () => {
  for (const text of [
    'The figures in red are over budget.',
    'Late items are highlighted in yellow.',
    'See the box on the right for what was spent.',
    'The areas shaded in green are parks.',
  ])
    assert.equal(finds(onlySeen, text)[0]?.severity, 'note', text)
})

test('is not found in colours and places of other kinds', () => {
  for (const text of [
    'The rating is red. Councillor Green moved it in green week; the bus turned to the left at the box office.',
    'Cars in red zones pay more, and the table on page 4 gives the figures for Blue Badges.',
  ])
    assert.deepEqual(finds(onlySeen, text), [], text)
})
