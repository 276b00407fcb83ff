import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { numberJoined } from './number-joined.ts'

test('a number and a word with no space between', () => {
  for (const [quote, mend] of [
    ['30years', '30 years'],
    ['1,200households', '1,200 households'],
    ['12March 2024', '12 March 2024'],
  ] as const) {
    const [found, ...more] = finds(numberJoined, `The wardens spoke of ${quote} in all.`)
    assert.deepEqual([found?.quote, found?.mend, found?.severity, more], [quote, mend, 'note', []])
  }
})

test('is not found of times, units, codes and names', () => {
  const text =
    'At 7pm, 20mph, 5km, 3rd, 4x4, the U25years code, 360degree, www.quay.example/5years and 30years-old@quay.example.'
  assert.deepEqual(finds(numberJoined, text), [])
})
