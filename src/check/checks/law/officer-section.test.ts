import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { officerSection } from './officer-section.ts'

test('a section near its own', () => {
  for (const [text, mend] of [
    ['The harbour’s Section 115 Officer was asked.', 'Section 151'],
    ['A s141 notice was feared.', 's114'],
    ['It is paid from section 160 contributions.', 'section 106'],
  ] as const)
    assert.equal(finds(officerSection, text)[0]?.mend, mend, text)
})

test('nothing of its own section, or of other sections', () => {
  for (const text of [
    'The Section 151 Officer, the section 73 officer and a section 114 report were named.',
    'A section 38 agreement, a section 278 agreement and section 106 money pay for it.',
    'Section 141 of the Act is about reports.',
  ])
    assert.deepEqual(finds(officerSection, text), [], text)
})

test('a figure too many', () => {
  assert.equal(finds(officerSection, 'The Section 1511 Officer agrees.')[0]?.severity, 'warning')
  assert.deepEqual(finds(officerSection, 'The Section 151 Officer agrees.'), [])
})
