/** Addresses as people write them, and the one form by which they are compared. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { houseKey, houseKeys } from './house-keys.ts'

const same = (key: string | null, ...written: string[]) => {
  for (const one of written) assert.equal(houseKey(one), key, one)
}

test('a house is the same however its street is written', () => {
  same(
    '14 teasel walk',
    '14 Teasel Walk',
    '14, Teasel Walk',
    '14\nTeasel Walk\nThornmere',
    '14 TEASEL WK.',
    '14 Teasel Walk, TM4 2QB',
  )
  same('14a teasel walk', '14A Teasel Walk', '14 a Teasel Walk')
  same('12-16 mill lane', '12-16 Mill Ln', '12 to 16 Mill Lane', '12–16 Mill Lane')
  same('3 st marys road', "3 St Mary's Rd", '3 St. Mary’s Road')
})

test('a flat is of its house, by whatever word it is called', () => {
  same(
    '2/14 teasel walk',
    'Flat 2, 14 Teasel Walk',
    'Flat 2 14 Teasel Walk',
    'Apt. 2, 14 Teasel Wk',
    '2/14 Teasel Walk',
    '2 / 14, Teasel Walk',
    'Flat 2, Teasel Court, 14 Teasel Walk',
  )
  same('b/14 teasel walk', 'Flat B, 14 Teasel Walk')
  assert.notEqual(houseKey('Flat 2, 14 Teasel Walk'), houseKey('Flat 3, 14 Teasel Walk'))
  assert.notEqual(houseKey('Flat 2, 14 Teasel Walk'), houseKey('14 Teasel Walk'))
})

test('a house with a name is known by it and its street; a street alone is nobody’s house', () => {
  same('rose cottage, mill lane', 'Rose Cottage, Mill Lane', 'Rose Cottage\nMill Ln\nThornmere')
  same('2/rose court, mill lane', 'Flat 2, Rose Court, Mill Lane')
  same(null, '', 'Teasel Walk', '14', 'TM4 2QB', 'Flat 2')
})

test('the postcode with the number is enough where the street was left out or misspelt', () => {
  assert.deepEqual(houseKeys('Flat 2, 14 Teasel Walk', 'tm4 2qb'), ['2/14 teasel walk', 'TM42QB 2/14'])
  assert.deepEqual(houseKeys('Rose Cottage, Mill Lane', 'TM4 2QB'), ['rose cottage, mill lane', 'TM42QB rose cottage'])
  assert.deepEqual(houseKeys('14 Teasel Walk', ''), ['14 teasel walk'])
  assert.deepEqual(houseKeys('Teasel Walk', 'TM4 2QB'), [])
})

test('whatever is written gives a key or none, and case, spaces and commas change nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      const key = houseKey(text)
      assert.ok(key === null || key.trim() === key)
    }),
  )
  const number = fc.integer({ min: 1, max: 999 })
  fc.assert(
    fc.property(number, number, (door, house) => {
      const key = `${door}/${house} teasel walk`
      assert.equal(houseKey(`FLAT ${door},  ${house}  Teasel   Walk`), key)
      assert.equal(houseKey(`flat ${door}\n${house}, teasel wk`), key)
    }),
  )
})
