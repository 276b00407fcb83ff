import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limiter } from './limit.ts'

test('a burst goes through, then so many a second, and who waited may go on', () => {
  const take = limiter({ burst: 3, perSecond: 2 })
  assert.deepEqual([take('a', 0), take('a', 0), take('a', 0)], [0, 0, 0])
  assert.equal(take('a', 0), 1)
  assert.equal(take('a', 400), 1, 'refused requests do not lengthen the wait, nor shorten it')
  assert.equal(take('a', 500), 0)
  assert.equal(take('a', 500), 1)
  assert.equal(take('b', 500), 0, 'others are not held up')
  assert.deepEqual([take('a', 60_000), take('a', 60_000), take('a', 60_000), take('a', 60_000)], [0, 0, 0, 1])
})

test('no more keys are held than were allowed for, and whoever keeps asking is not forgotten', () => {
  const take = limiter({ burst: 2, perSecond: 0.001 }, 100)
  take('eager', 0)
  for (let i = 0; i < 49; i++) take(`other ${i}`, 0)
  assert.equal(take('eager', 0), 0)
  for (let i = 0; i < 40; i++) take(`more ${i}`, 0)
  assert.ok(take('eager', 0) > 0)
})
