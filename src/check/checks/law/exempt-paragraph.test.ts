import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { exemptParagraph } from './exempt-paragraph.ts'
import { report } from './given-report.ts'

test('a paragraph that there is not, one about something else, another Schedule', () => {
  for (const [body, quote, says] of [
    [
      'It is exempt information as defined in paragraph 13 of Part 1 of Schedule 12A to the Act.',
      'paragraph 13',
      /seven/,
    ],
    [
      'It is exempt under paragraph 4 of Schedule 12A (financial or business affairs of a person).',
      'paragraph 4',
      /paragraph 3/,
    ],
    ['It is exempt information as defined in paragraph 11 of Schedule 12A.', 'paragraph 11', /seven/],
  ] as const) {
    const [found, ...more] = finds(exemptParagraph, report(body))
    assert.equal(found?.severity, 'warning', body)
    assert.equal(found.quote, quote)
    assert.match(found.says, says)
    assert.deepEqual(more, [])
  }
})

test('right paragraphs, the test of public interest, the paragraphs of Wales, paragraphs of reports', () => {
  for (const body of [
    'It is exempt information in paragraphs 1, 2 and 3 of Part 1 of Schedule 12A to the Local Government Act 1972.',
    'It is exempt under paragraph 3 (financial or business affairs) of Part 1 of Schedule 12A.',
    'By paragraph 10 of Part 2 of Schedule 12A the public interest is weighed.',
    'It is exempt under paragraph 14 of Part 4 of Schedule 12A to the Local Government Act 1972.',
    'As paragraph 12 of this report says, Schedule 2 of the contract applies.',
  ])
    assert.deepEqual(finds(exemptParagraph, report(body)), [], body)
  assert.deepEqual(finds(exemptParagraph, report('Exempt by paragraph 9 of Part 1 of Schedule 12A.', '4 May 2004')), [])
})
