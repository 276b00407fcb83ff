import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { changeAgainstFigures } from './change-against-figures.ts'

const bad = [
  {
    text: 'The number of complaints rose from 120 to 90.',
    severity: 'error',
    quote: 'rose from 120 to 90',
    says: /From 120 to 90 is a fall/,
  },
  {
    text: 'There was an increase of 20% from 100 to 130.',
    severity: 'error',
    quote: 'increase of 20% from 100 to 130',
    says: /is 30%, and this says 20%/,
  },
  {
    text: 'Incidents fell by 10 from 50 to 45.',
    severity: 'error',
    quote: 'fell by 10 from 50 to 45',
    says: /not a change of 10/,
  },
  {
    text: 'Calls doubled from 100 to 150.',
    severity: 'error',
    quote: 'doubled from 100 to 150',
    says: /is not doubled/,
  },
  {
    text: 'Burglary increased by 9.7% (3935 offences to 4199).',
    severity: 'error',
    quote: 'increased by 9.7% (3935 offences to 4199',
    says: /is 6.7%, and this says 9.7%/,
  },
  {
    text: 'There were 45 complaints, up from 60 last year.',
    severity: 'error',
    quote: '45 complaints, up from 60',
    says: /From 60 to 45 is a fall/,
  },
]

const good = [
  'There were 45 complaints, down from 60 last year (a fall of 25%).',
  'Burglary increased by 6.7% (3935 offences to 4199).',
  'There are 2,310 posts (2,644 people), against 2,402 in 2019, a fall of 3.8%.',
  'Calls nearly doubled from 100 to 190.',
  'It went up from 4% to 5%, a rise of 1%.',
  'The cut in hours, from 9 to 5 each day, raised visits from 10 to 20.',
  'The limit was reduced from 1 May 2024 to 30 miles an hour.',
]

test('a change that is not the one between the figures', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(changeAgainstFigures, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(changeAgainstFigures, text), [], text)
})

test('a percentage in brackets, or right behind the verb', () => {
  for (const text of ['Fees rise from £300 to £330 (20%).', 'Sales went up 15% (from 200 to 220).'])
    assert.equal(finds(changeAgainstFigures, text)[0]?.severity, 'error', text)
  for (const text of ['Fees rise from £300 to £330 (10%).', 'Sales went up 10% (from 200 to 220).'])
    assert.deepEqual(finds(changeAgainstFigures, text), [], text)
})

test('more than doubled', () => {
  assert.equal(finds(changeAgainstFigures, 'Fines more than doubled (from 40 to 70).')[0]?.severity, 'error')
  assert.deepEqual(finds(changeAgainstFigures, 'Fines more than doubled (from 40 to 95).'), [])
})
