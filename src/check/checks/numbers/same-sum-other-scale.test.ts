import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { sameSumOtherScale } from './same-sum-other-scale.ts'

test('a sum in millions and in full that is ten times as much', () => {
  for (const text of ['The new pier costs £1.4m (£140,000).', 'It holds £60k, that is £600,000, for repairs.']) {
    const [found] = finds(sameSumOtherScale, text)
    assert.equal(found?.severity, 'error', text)
    assert.match(found?.says ?? '', /noughts/)
  }
})

test('nothing of the same sum, a rounded one, or a smaller sum of something else', () => {
  for (const text of [
    'The new pier costs £1.4m (£1,400,000).',
    'The new pier costs £1.4m (£1,387,250).',
    'The fine is £100 (£1,000 for companies).',
    'The new pier costs £1.4m (£140,000 of it for design).',
  ])
    assert.deepEqual(finds(sameSumOtherScale, text), [], text)
})
