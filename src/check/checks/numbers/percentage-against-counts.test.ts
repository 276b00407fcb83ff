import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { percentageAgainstCounts } from './percentage-against-counts.ts'

const bad = [
  {
    text: 'In May 58% of the 400 replies (290) were positive.',
    severity: 'error',
    quote: '58% of the 400 replies (290',
    says: /is 72.5%/,
  },
  { text: 'Of 80 tenants, 20 (38%) had seen it.', severity: 'error', quote: '80 tenants, 20 (38%', says: /is 25%/ },
  {
    text: 'Some 94 per cent of pupils took part, 48 out of 60.',
    severity: 'error',
    quote: '94 per cent of pupils took part, 48 out of 60',
    says: /is 80%/,
  },
  {
    text: 'In all 30 of 60 residents (45%) agreed.',
    severity: 'error',
    quote: '30 of 60 residents (45%',
    says: /30 of 60 is 50%/,
  },
  {
    text: 'In all 45 per cent (30 out of 60) agreed.',
    severity: 'error',
    quote: '45 per cent (30 out of 60',
    says: /is 50%, and this says 45 per cent/,
  },
  {
    text: 'There were 60 replies, of which 30 (45%) were in favour.',
    severity: 'error',
    quote: '60 replies, of which 30 (45%',
    says: /is 50%/,
  },
]

const good = [
  'Of 80 tenants, 30 (38%) had seen it, and 80 per cent of pupils took part, 48 out of 60.',
  'Some 95% of calls were answered, 3 out of 4 within a minute.',
  'In all 20 of 30 (67%) and 21 of 30 (70.0%) agreed.',
  'About 45% (30 of 65) agreed.',
  'In May 72% of the 400 replies (290) were positive.',
  'There were 30 (50%) of the 60 cases closed.',
  'The 30 of 60 were seen in 10 weeks (45% sooner).',
]

test('a percentage that is not the one of its counts', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(percentageAgainstCounts, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(percentageAgainstCounts, text), [], text)
})
