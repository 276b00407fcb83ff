import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { doubledPoint } from './doubled-point.ts'

test('two points where one is meant', () => {
  for (const [quote, text] of [
    ['lamps.,', 'The wardens mended the lamps.,'],
    ['wardens,,', 'The wardens,, who are paid, mended lamps.'],
    ['mended..', 'All of them were mended.. The wardens went home.'],
    ['lamps;.', 'They mended the lamps;.'],
  ] as const) {
    const [found, ...more] = finds(doubledPoint, text)
    assert.deepEqual([found?.quote, found?.severity, more], [quote, 'note', []], text)
  }
})

test('is not found behind words made short, in rows of full stops and addresses', () => {
  for (const text of [
    'Lamps, ropes, etc., were bought of Quay Lamps Ltd., approx., and paid for at 9 a.m., and so on ...',
    'Purpose.......... 4 and the wardens... went home; see www.westmere.example/lamps,. for more.',
  ])
    assert.deepEqual(finds(doubledPoint, text), [], text)
})
