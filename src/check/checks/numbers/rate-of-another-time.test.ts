import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { rateOfAnotherTime } from './rate-of-another-time.ts'

test('a sum by the month that does not make the sum by the year', () => {
  for (const [text, says] of [
    ['A season ticket is £40 a month (£400 a year).', /£480/],
    ['The mast brings in £3,000 per annum, or £350 per month.', /£4,200/],
    ['It costs £5,000 quarterly (£25,000 annually).', /£20,000/],
  ] as const)
    assert.match(finds(rateOfAnotherTime, text)[0]?.says ?? '', says, text)
})

test('nothing where it does, nearly does, or the two are of different things', () => {
  for (const text of [
    'A season ticket is £40 a month (£480 a year).',
    'A place costs £1,000 a week, that is about £50,000 a year.',
    'Rent is £40 a month for members and the fee for others is £400 a year.',
  ])
    assert.deepEqual(finds(rateOfAnotherTime, text), [], text)
})
