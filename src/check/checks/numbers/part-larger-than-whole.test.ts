import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { partLargerThanWhole } from './part-larger-than-whole.ts'

const bad = [
  {
    text: 'In all 15 of the 12 members voted.',
    severity: 'error',
    quote: '15 of the 12',
    says: /“15” cannot be part of 12/,
  },
  {
    text: 'There were 40 residents, 45 of whom had seen a warden.',
    severity: 'error',
    quote: '40 residents, 45',
    says: /“45” cannot be part of 40/,
  },
  {
    text: 'The grant of £240,000, of which £612,000 is from the Office.',
    severity: 'error',
    quote: '£240,000, of which £612,000',
    says: /cannot be part/,
  },
]

const good = [
  'In 2023 12 of the 15 members voted.',
  'Forty-eight patients came in five months, of whom thirty stayed.',
  'There were 1,204 visits by 12 officers, of which 800 were at night.',
  '20 groups of 5 were formed.',
  'Women were 31 in a hundred of those counted before, and 44 in a hundred since.',
]

test('a part that is larger than its whole', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(partLargerThanWhole, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(partLargerThanWhole, text), [], text)
})

test('out of so many', () => {
  assert.equal(finds(partLargerThanWhole, 'Out of 90 keepers asked, 96 were content.')[0]?.severity, 'error')
  assert.deepEqual(finds(partLargerThanWhole, 'Out of 96 keepers asked, 90 were content.'), [])
})
