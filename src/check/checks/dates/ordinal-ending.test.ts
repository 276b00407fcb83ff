import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { ordinalEnding } from './ordinal-ending.ts'

test('an ordinal number with the ending of another', () => {
  for (const [text, quote, mend] of [
    ['It closed on 31th March.', '31th', '31st'],
    ['Held on Monday 22th May 2023', '22th', '22nd'],
    ['the 2st meeting of the year', '2st', '2nd'],
    ['on 11st November', '11st', '11th'],
    ['MINUTES OF 3TH JUNE 2021', '3TH', '3RD'],
    ['from 21 th June', '21 th', '21 st'],
  ] as const) {
    const [found] = finds(ordinalEnding, text)
    assert.equal(found?.severity, 'warning', text)
    assert.equal(found.quote, quote)
    assert.equal(found.mend, mend)
  }
})

test('right endings, postcodes, weights and references', () => {
  for (const text of [
    'On 1st, 2nd, 3rd, 11th, 12th, 13th, 21st, 22nd, 23rd, 101st and 112th.',
    'Municipal Building, Widnes WA8 7TH and RH1 2ND',
    'The bag weighed 12st 4lb. Application 24/0012/4TH.',
  ])
    assert.deepEqual(finds(ordinalEnding, text), [], text)
})
