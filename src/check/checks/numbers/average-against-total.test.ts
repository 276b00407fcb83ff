import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { averageAgainstTotal as check } from './average-against-total.ts'

test('an average that the total does not make', () => {
  const [found] = finds(check, 'There were 95 referrals over the 5 days, an average of 24 a day.')
  assert.equal(found?.severity, 'error')
  assert.match(found.says, /19 a day, and this says 24/)
  assert.equal(finds(check, 'The van made 348 visits over twelve months, an average of 22 visits a month.').length, 1)
})

test('is not found where it is right, rounded, or of another time', () => {
  const right = [
    'There were 95 referrals over the 5 days, an average of 19 a day.',
    'The van made 348 visits over twelve months, an average of 29 visits a month.',
    'There were 250 reports over 12 weeks, an average of about 20 a week.',
    'There were 95 referrals over the 5 days, an average of 24 a week in other years.',
  ]
  for (const text of right) assert.deepEqual(finds(check, text), [], text)
})

test('an average by head, and one told before its total', () => {
  for (const text of [
    '60 boats among 12 wardens gives an average fleet of 6.',
    'Over four years £80,000 was spent, on average £25,000 a year.',
  ])
    assert.equal(finds(check, text)[0]?.severity, 'error', text)
  for (const text of [
    '60 boats among 12 wardens gives an average fleet of 5.',
    'Over four years £80,000 was spent, on average £20,000 a year.',
    'Over four years 80 boats were hired by an average of 25 people a day.',
  ])
    assert.deepEqual(finds(check, text), [], text)
})
