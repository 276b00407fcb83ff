import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { cutOffSentence } from './cut-off-sentence.ts'

const report = (...paragraphs: string[]) => `
REPORT TO: Safer Westmere Board

DATE: 14 May 2024

REPORTING OFFICER: Director of Place

SUBJECT: Night Wardens

1.0 SUPPORTING INFORMATION

${paragraphs.join('\n\n')}

2.0 FINANCIAL IMPLICATIONS

2.1 None.
`

test('a paragraph that ends in the middle of a sentence', () => {
  for (const text of [
    'The wardens walk the harbour each night and tell the police of the',
    'The wardens walk the harbour each night from May to August and',
    'The slipway gates are kept shut because they are',
    'Lamps are mended by the contractor who was chosen for the work by',
  ]) {
    const [found, ...more] = finds(cutOffSentence, report(text, 'Nine people do this work in all.'))
    assert.equal(found?.severity, 'warning', text)
    assert.match(text, new RegExp(`${found.quote}$`))
    assert.deepEqual(more, [])
  }
  assert.equal(
    finds(cutOffSentence, report('The work goes on across the county on a regional.'))[0]?.severity,
    'warning',
  )
})

test('is not found before lists, in lists, and where the sentence is whole', () => {
  for (const text of [
    report(
      'The Board is asked, having read the whole of the report, to',
      '• note it; and',
      '• thank the wardens of the harbour for the work they do.',
    ),
    report('This is the county scheme that all the members of the Board had agreed to', 'Nine people do this work.'),
    report(
      'The wardens walk the harbour each night and tell the police of the',
      'boats that they have seen in the night.',
    ),
    report('Nine people do this work in all, and they are paid.'),
  ])
    assert.deepEqual(finds(cutOffSentence, text), [], text)
})

test('a short one, one of a list and one above a resolution are notes', () => {
  const [short] = finds(cutOffSentence, report('The work will end in', 'Nine people do this work in all.'))
  assert.equal(short?.severity, 'note')
  const listed = report('The wardens said that:', '• the gates on the quay were to be', '• the lamps were old.')
  assert.equal(finds(cutOffSentence, listed).length, 1)
})

test('what leads to the word RESOLVED below it is no sentence that breaks off', () => {
  const text = report('The motion of the two wardens was carried and it was', 'RESOLVED: That the gates be kept.')
  assert.deepEqual(finds(cutOffSentence, text), [])
})
