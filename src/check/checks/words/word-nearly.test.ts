import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { wordNearly } from './word-nearly.ts'

const wardens =
  'The lamplighters of Aldersgrove Road met. The lamplighters walk Aldersgrove Road.\n\nAldersgrove Road has lamplighters.'

test('a letter missing, added or changed round, in a word that is written otherwise again and again', () => {
  for (const [quote, mend, severity, text] of [
    ['lampligters', 'lamplighters', 'note', 'Ask the lampligters.'],
    ['lamplightters', 'lamplighters', 'note', 'Ask the lamplightters.'],
    ['Lamplihgters', 'Lamplighters', 'note', 'Lamplihgters are paid.'],
    ['Aldersgove', 'Aldersgrove', 'warning', 'A crossing of Aldersgove Road is asked for.'],
  ] as const) {
    const [found, ...more] = finds(wordNearly, `${wardens}\n\n${text}`)
    assert.deepEqual([found?.quote, found?.mend, found?.severity, more], [quote, mend, severity, []], text)
  }
})

test('is not found in other words, endings, spellings that are both right, and other names', () => {
  for (const text of [
    'One lamplighter; the lamplighters’ hut; lamplighters@westmere.gov.uk.',
    'Aldersgove is a village of its own. Mr Aldergrove spoke.',
    'The acknowledgement, the acknowledgement and the acknowledgement: no acknowledgment.',
    'Benefitting, benefitting, benefitting and benefiting. Mediation, mediation, mediation, medication.',
  ])
    assert.deepEqual(finds(wordNearly, `${wardens}\n\n${text}`), [], text)
})
