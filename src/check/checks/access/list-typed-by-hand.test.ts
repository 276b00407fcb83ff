import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findsIn, given, marked } from '../../given.ts'
import { listTypedByHand } from './list-typed-by-hand.ts'

const listed = (...lines: Parameters<typeof marked>[1]) =>
  findsIn(listTypedByHand, marked('docx', ['There are:', ...lines]))

test('dashes and dots that somebody typed', () => {
  const [found, ...rest] = listed('– a lamp', '– a bench', '– a bin')
  assert.equal(found?.severity, 'note')
  assert.equal(found.line, 2)
  assert.deepEqual(rest, [])
  assert.equal(listed('• a lamp', '• a bench').length, 1)
  assert.equal(listed('• a lamp • a bench • a bin').length, 1)
})

test('is not found in a list, for one dash, or in plain text', () => {
  assert.deepEqual(listed({ text: 'a lamp', item: true }, { text: 'a bench', item: true }), [])
  assert.deepEqual(listed('– a lamp', 'The path is dark.'), [])
  assert.deepEqual(findsIn(listTypedByHand, given('There are:\n\n- a lamp\n- a bench\n')), [])
})
