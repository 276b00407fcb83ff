import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { moneyLeft } from './money-left.ts'

test('what is left that is not the rest', () => {
  for (const text of [
    'Of the £50,000 for trees, £35,000 was spent, leaving £25,000.',
    'The fund held £9,000, paid out £6,500 and has £3,500 left.',
    'Opening balance £70,000; payments £20,000; closing balance £60,000.',
  ]) {
    const [found] = finds(moneyLeft, text)
    assert.equal(found?.severity, 'error', text)
    assert.match(found?.says ?? '', /less £/)
  }
})

test('nothing where it is, or where other money is spoken of', () => {
  for (const text of [
    'Of the £50,000 for trees, £35,000 was spent, leaving £15,000.',
    'Opening balance £70,000; received £20,000; closing balance £90,000.',
    'The bid of £50,000 was paid; £35,000 went to trees and £25,000 to paths.',
    'Some £50,000 was spent on trees, and a further £35,000 on paths, leaving £20,000.',
  ])
    assert.deepEqual(finds(moneyLeft, text), [], text)
})

test('what is left told in the next sentence', () => {
  assert.equal(
    finds(moneyLeft, 'The kiln fund stood at £70,000. After £20,000 was spent on bricks, £60,000 remains.')[0]
      ?.severity,
    'error',
  )
  assert.deepEqual(
    finds(moneyLeft, 'The kiln fund stood at £70,000. After £20,000 was spent on bricks, £50,000 remains.'),
    [],
  )
})
