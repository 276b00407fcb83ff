import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { bracketsAlone } from './brackets-alone.ts'

test('brackets whose words are missing', () => {
  for (const [quote, text] of [
    ['on (WHP)', 'The Board received information on (WHP) in relation to the lamps.'],
    ['of the (WHP)', 'The work of the (WHP) has begun.'],
  ] as const) {
    const [found, ...more] = finds(bracketsAlone, text)
    assert.deepEqual([found?.quote, found?.severity, more], [quote, 'note', []], text)
  }
})

test('is not found behind words, and of what brackets only remark', () => {
  for (const text of [
    'The Board heard of the Westmere Harbour Partnership (WHP) in May.',
    'Each part (UK) is told (of which two (RAG) are red).',
    'Paid for from (IV) to (VI); see paragraph 4 of (ii).',
  ])
    assert.deepEqual(finds(bracketsAlone, text), [], text)
})
