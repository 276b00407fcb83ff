import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { telephoneNumber } from './telephone-number.ts'

test('too few digits, too many, and a letter', () => {
  for (const [number, says] of [
    ['01632 9601', /9 digits/],
    ['01632 96012345', /13 digits/],
    ['01632 9O0123', /letter/],
    ['020 7946 09', /9 digits/],
  ] as const) {
    const [found, ...more] = finds(telephoneNumber, `Please ring the clerk on ${number} before noon.`)
    assert.equal(found?.quote, number)
    assert.match(found.says, says)
    assert.deepEqual(more, [])
  }
})

test('right numbers, dates and references are let be', () => {
  for (const text of [
    'Contact Ann Lee on 01632 960123 or 0151 496 0123, tel: (020) 7946 0123, mobile 07700 900123.',
    'Telephone +44 (0)1632 960123 or 0800 1111. Call 0300 123 4567 ext 12.',
    'The call was on 01/02/2024 at 09.30 and 02 03 2024. Application number 01234 56 was seen on site.',
  ])
    assert.deepEqual(finds(telephoneNumber, text), [], text)
})
