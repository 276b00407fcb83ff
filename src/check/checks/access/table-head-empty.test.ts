import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn } from '../../given.ts'
import { counts, table } from './given-table.ts'
import { tableHeadEmpty } from './table-head-empty.ts'

const headed = (...head: string[]) => findsIn(tableHeadEmpty, table([head, ...counts.slice(1)], { 0: { head: 'row' } }))

test('a column without a head', () => {
  const [found] = headed('Ward', '', 'April')
  assert.equal(found?.severity, 'note')
  assert.match(found.says, /^Column 2 /)
  assert.equal(found.evidence[0]?.quote, 'Larkrise 12 15')
})

test('is not found for the corner, for full heads, or where no row is a head', () => {
  assert.deepEqual(headed('', 'March', 'April'), [])
  assert.deepEqual(headed('Ward', 'March', 'April'), [])
  assert.deepEqual(findsIn(tableHeadEmpty, table([['Ward', '', 'April'], ...counts.slice(1)])), [])
})
