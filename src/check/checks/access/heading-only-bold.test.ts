import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn, marked } from '../../given.ts'
import { headingOnlyBold } from './heading-only-bold.ts'

const words = 'The wardens walked the river path on nine evenings, and met nobody there.'
const report = (...heads: object[]) =>
  findsIn(
    headingOnlyBold,
    marked(
      'docx',
      heads.flatMap((head, n) => [{ text: `Matter ${n + 1}`, ...head }, words]),
    ),
  )
const bold = { bold: true }

test('headings that are only bold', () => {
  const [found, ...rest] = report(bold, bold, bold)
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /only in bold/)
  assert.deepEqual(rest, [])
})

test('is not found beside real headings, for a word or two, for sentences, or in a PDF', () => {
  assert.deepEqual(report(bold, bold, bold, { heading: 2 }), [])
  assert.deepEqual(report(bold, bold), [])
  assert.deepEqual(report({ ...bold, text: 'Nobody may enter.' }, { ...bold, text: 'So it was agreed.' }, bold), [])
  assert.deepEqual(
    findsIn(
      headingOnlyBold,
      marked(
        'pdf',
        ['A', 'B', 'C'].map(text => ({ text, bold: true })),
      ),
    ),
    [],
  )
})
