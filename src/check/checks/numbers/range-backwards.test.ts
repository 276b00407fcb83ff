import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { rangeBackwards } from './range-backwards.ts'

const bad = [
  {
    text: 'Courts may impose between 300 and 40 hours.',
    severity: 'error',
    quote: 'between 300 and 40',
    says: /larger number/,
  },
  { text: 'Cameras stay for 12-8 weeks.', severity: 'error', quote: '12-8', says: /larger/ },
  { text: 'It serves those aged 17 to 10.', severity: 'error', quote: '17 to 10', says: /larger/ },
  { text: 'See pages 9 - 4 of the pack.', severity: 'error', quote: 'pages 9 - 4', says: /larger/ },
]

const good = [
  'The time fell from 12 to 8 weeks. Open between 9 and 5. They won 3-1; the desk is staffed 24-7; a 60-40 split.',
  'Ring 0151 555 7496, of 12 - 8 High Street; see pages 4 - 9, and for 8-12 weeks.',
]

test('a range that begins with the larger number', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(rangeBackwards, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(rangeBackwards, text), [], text)
})
