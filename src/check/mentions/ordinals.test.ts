import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breaksIn, ordinalsOf, ordinalWords } from './ordinals.ts'

test('labels as numbers, Roman numerals and letters', () => {
  assert.deepEqual(ordinalsOf('xlii'), [{ kind: 'roman', value: 42 }])
  assert.deepEqual(ordinalsOf('i'), [
    { kind: 'roman', value: 1 },
    { kind: 'letter', value: 9 },
  ])
  assert.deepEqual(ordinalsOf('12'), [{ kind: 'digit', value: 12 }])
  assert.deepEqual(ordinalsOf('SAF1'), [])
  assert.equal(ordinalWords({ kind: 'roman', value: 14 }), 'xiv')
})

test('a slip is one break', () => {
  const kinds = (...values: number[]) => breaksIn(values).map(({ n, kind }) => `${kind} at ${n}`)
  assert.deepEqual(kinds(1, 2, 3, 4), [])
  assert.deepEqual(kinds(1, 2, 4, 5), ['missing at 2'])
  assert.deepEqual(kinds(1, 2, 2, 3), ['twice at 2'])
  assert.deepEqual(kinds(1, 2, 2, 4), ['twice at 2'])
  assert.deepEqual(kinds(1, 30, 3, 4), ['misplaced at 1'])
  assert.deepEqual(kinds(1, 3, 2, 4), ['misplaced at 1'])
  assert.deepEqual(kinds(5, 6, 4, 8), ['misplaced at 2'])
})
