import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn } from '../../given.ts'
import { counts, table } from './given-table.ts'
import { tableWithoutHead } from './table-without-head.ts'

test('a table of figures without a head', () => {
  const [found] = findsIn(tableWithoutHead, table(counts))
  assert.equal(found?.severity, 'note')
  assert.equal(found.quote, 'Ward March April')
})

test('is not found where a row or its first cells are heads, or in a form that is filled in', () => {
  assert.deepEqual(findsIn(tableWithoutHead, table(counts, { 0: { head: 'row' } })), [])
  assert.deepEqual(findsIn(tableWithoutHead, table(counts, { 1: { head: 'cell' } })), [])
  const form = [
    ['Date:', '4 May 2027'],
    ['Place:', 'Town Hall'],
    ['Officer:', 'Ada Corby'],
    ['Ward:', 'All'],
  ]
  assert.deepEqual(findsIn(tableWithoutHead, table(form)), [])
})
