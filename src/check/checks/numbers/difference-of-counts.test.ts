import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { differenceOfCounts as check } from './difference-of-counts.ts'

test('a difference that the two figures beside it do not have', () => {
  const [found] = finds(check, 'There were 223 visits this year against 240 last year, 12 fewer.')
  assert.equal(found?.severity, 'error')
  assert.match(found.says, /is 17 fewer, and this says 12 fewer/)
  const [wrongWay] = finds(check, 'The team made 50 calls, compared with 40 the year before, 10 fewer.')
  assert.match(wrongWay?.says ?? '', /10 more/)
})

test('is not found where it is right, or no difference of these two', () => {
  const right = [
    'There were 223 visits this year against 240 last year, 17 fewer.',
    'There were 50 calls, compared with 40 the year before, 10 more in all.',
    'There were 50 calls against 40 last year, and 12 more are expected.',
    'There were 50 calls against a target of 40, more than ever.',
  ]
  for (const text of right) assert.deepEqual(finds(check, text), [], text)
})
