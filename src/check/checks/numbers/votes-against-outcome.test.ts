import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { votesAgainstOutcome } from './votes-against-outcome.ts'

const bad = [
  {
    text: 'Upon a vote it was agreed: For 2, Against 4, Abstentions 1.',
    severity: 'error',
    quote: 'For 2, Against 4, Abstentions 1',
    says: /carried, with two for and four against/,
  },
  {
    text: 'The motion was carried with 5 votes for, 6 against and 2 abstentions.',
    severity: 'error',
    quote: '5 votes for, 6 against and 2 abstention',
    says: /carried, with five for and six against/,
  },
  {
    text: 'The amendment was lost, with 7 in favour and 4 against.',
    severity: 'error',
    quote: '7 in favour and 4 against',
    says: /lost, with seven for and four against/,
  },
  {
    text: 'The motion was carried by 3 votes to 5.',
    severity: 'error',
    quote: 'by 3 votes to 5',
    says: /carried, with three for and five against/,
  },
  {
    text: 'It was unanimously agreed, with 7 in favour and 2 against.',
    severity: 'error',
    quote: '7 in favour and 2 against',
    says: /unanimous, and two voted against/,
  },
  {
    text: 'The 11 members present voted: 7 for, 5 against and 1 abstention.',
    severity: 'error',
    quote: '7 for, 5 against and 1 abstention',
    says: /13 votes, and this says 11/,
  },
]

const good = [
  'Upon a vote it was agreed: For 4, Against 2, Abstentions 1.',
  'It was agreed that the rent be held For 2 years and a case made Against 4 others.',
  'A motion to refuse was lost by three votes to five, and one to defer by 7 votes to 4.',
  'The motion was carried (6 for, 3 against), an amendment having been lost.',
  'The application was refused, by 7 votes to 4.',
  'Agreed unanimously with 10 in favour and 1 abstention.',
  'It was tied, five for and five against, and the motion was carried on the casting vote.',
  'Resolved (proposed Cllr Ash; 5 for, 1 against).',
  'The motion was carried with 9 members voting for it and 1 against.',
]

test('votes that do not fit the outcome', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(votesAgainstOutcome, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(votesAgainstOutcome, text), [], text)
})
