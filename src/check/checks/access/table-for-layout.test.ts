import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn, marked } from '../../given.ts'
import { counts, table } from './given-table.ts'
import { tableForLayout } from './table-for-layout.ts'

test('paragraphs side by side', () => {
  const paper = marked('docx', [{ text: 'The wardens walk the path.', form: { beside: true } }, 'The lamps are lit.'])
  assert.deepEqual(
    findsIn(tableForLayout, paper).map(one => [one.severity, one.line]),
    [['style', 1]],
  )
})

test('is not found in a table of data', () => {
  assert.deepEqual(findsIn(tableForLayout, table(counts)), [])
})
