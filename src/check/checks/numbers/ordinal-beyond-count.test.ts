import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { ordinalBeyondCount } from './ordinal-beyond-count.ts'

test('one more than there are', () => {
  for (const [text, quote] of [
    ['Repairs to the pier are in two stages. The third stage begins in May.', 'third stage'],
    ['The scheme has four priorities; priority 5 is the harbour wall.', 'priority 5'],
  ] as const) {
    const [found] = finds(ordinalBeyondCount, text)
    assert.deepEqual([found?.severity, found?.quote], ['warning', quote], text)
  }
})

test('nothing of one that there is, or that was added', () => {
  for (const text of [
    'Repairs to the pier are in two stages. The second stage begins in May.',
    'Repairs to the pier had two stages. A further, third stage begins in May.',
    'Two stages are over. The third stage begins in May.',
  ])
    assert.deepEqual(finds(ordinalBeyondCount, text), [], text)
})
