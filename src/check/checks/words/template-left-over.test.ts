import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { templateLeftOver } from './template-left-over.ts'

test('words of the template, the word processor or a reviewer', () => {
  for (const [quote, text] of [
    ['(delete as appropriate)', 'This is / is not a key decision (delete as appropriate).'],
    ['Click here to enter text.', 'Consultation: Click here to enter text.'],
    ['Click or tap to enter a date.', 'Date of decision: Click or tap to enter a date.'],
    ['Author to complete', 'Legal implications: [Author to complete]'],
    ['Error! Bookmark not defined.', 'Appendix B Error! Bookmark not defined.'],
    ['Error! Reference source not found.', 'As shown in Error! Reference source not found. above, use rose.'],
    ['{MERGEFIELD Officer}', 'Contact {MERGEFIELD Officer} with any question.'],
    ['«First_Name»', 'Dear «First_Name», the hearing is on Monday.'],
    ['Comment [AB1]:', 'Comment [AB1]: is this still the right figure?'],
    ['#REF!', 'The total is #REF! for the year.'],
  ] as const) {
    const [found, ...more] = finds(templateLeftOver, text)
    assert.equal(found?.quote, quote, text)
    assert.equal(found.severity, 'error')
    assert.deepEqual(more, [])
  }
  const guidance = 'This section should set out the legal powers that the Council relies on.'
  assert.equal(finds(templateLeftOver, guidance).length, 1)
})

test('are not found in papers about drafts, guidance and comments', () => {
  for (const text of [
    'The draft Local Plan and the draft minutes were approved. Government guidance: the duty began in May.',
    'The Board chose an item for its next meeting. Comments [12] were received. Officers will delete the entry.',
    'Guidance for schools was issued, and the authors of the study replied. This section of road should be closed.',
  ])
    assert.deepEqual(finds(templateLeftOver, text), [], text)
})
