import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { priceTimesNumber } from './price-times-number.ts'

test('a cost that the number and the price do not make', () => {
  for (const [text, says] of [
    ['Six benches at £400 each cost £2,600.', /£2,400/],
    ['10 hours a week for 20 weeks at £12 an hour comes to £2,500.', /£2,400/],
    ['Each of the 3 signs costs £150, £540 in total.', /£450/],
  ] as const)
    assert.match(finds(priceTimesNumber, text)[0]?.says ?? '', says, text)
})

test('nothing where they make it, or there is more to pay than the things', () => {
  for (const text of [
    'Six benches at £400 each cost £2,400.',
    'Six benches at £400 each plus delivery cost £2,600.',
    'Six benches at £400 each are wanted. The fund holds £2,600.',
    'Places cost £400 each and the club has £2,600.',
  ])
    assert.deepEqual(finds(priceTimesNumber, text), [], text)
})
