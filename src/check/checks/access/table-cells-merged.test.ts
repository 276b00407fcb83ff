import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn } from '../../given.ts'
import { counts, table } from './given-table.ts'
import { tableCellsMerged } from './table-cells-merged.ts'

test('merged cells', () => {
  const [found] = findsIn(tableCellsMerged, table(counts, { 2: { merged: true } }))
  assert.equal(found?.severity, 'note')
  assert.equal(found.quote, 'Town 30 22')
})

test('is not found in a whole table, or in two cells', () => {
  assert.deepEqual(findsIn(tableCellsMerged, table(counts)), [])
  assert.deepEqual(findsIn(tableCellsMerged, table(counts.slice(0, 2), { 0: { merged: true } })), [])
})
