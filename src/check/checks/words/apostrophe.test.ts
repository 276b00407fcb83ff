import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { apostrophe } from './apostrophe.ts'

test('an apostrophe in a plural, none in a possessive', () => {
  for (const [quote, mend, text] of [
    ['CSP’s', 'CSPs', 'CSP’s were formed in 1998.'],
    ['camera’s', 'cameras', 'It paid for mobile camera’s to be put up.'],
    ['Childrens', 'Children’s', 'The Director of Childrens Services spoke.'],
    ['Crime Commissioners', 'Crime Commissioner’s', 'The Police and Crime Commissioners Office wrote.'],
    ['the Councils', 'the Council’s', 'See the Councils website.'],
    ['the boards', 'the board’s', 'This was part of the boards business in May.'],
    ['the Parish Councils', 'the Parish Council’s', 'She brought it to the Parish Councils attention.'],
    [
      'Information Commissioners',
      'Information Commissioner’s',
      'A fee was paid to the Information Commissioners Office.',
    ],
    ['Members', 'Members’', 'An officer answered Members questions.'],
  ] as const) {
    const [found, ...more] = finds(apostrophe, text)
    assert.equal(found?.quote, quote, text)
    assert.equal(found.mend, mend)
    assert.deepEqual(more, [])
  }
})

test('is not found in right possessives and plurals', () => {
  for (const text of [
    'The PCC’s office, the camera’s lens, two years’ work, three day’s and the Children’s Services.',
    'The Councils of the county met and the boards work together. Members question it, residents comment. The Councils of the county met, and Crime Commissioners wrote. The officer’s report is here. The NHS’s plan.',
  ])
    assert.deepEqual(finds(apostrophe, text), [], text)
})
