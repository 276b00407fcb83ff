import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { wordsAgainstFigures } from './words-against-figures.ts'

const bad = [
  {
    text: 'It asks for twelve (13) copies.',
    severity: 'error',
    quote: 'twelve (13)',
    says: /twelve in words and 13 in figures/,
  },
  { text: 'A notice of 30 (forty) days is given.', severity: 'error', quote: '30 (forty)', says: /forty in words/ },
]

const good = [
  'It asks for three (3) copies within thirty (30) days, one hundred and six (106) chairs and ten (two of them large).',
  'The Act of that year is the third, Act one (2014).',
]

test('a number in words that is not the one in figures', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(wordsAgainstFigures, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(wordsAgainstFigures, text), [], text)
})
