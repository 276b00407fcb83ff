import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { overOrUnder } from './over-or-under.ts'

test('over that is called under, a missed target that is called met', () => {
  for (const [text, severity] of [
    ['The pool spent £410,000 against a budget of £380,000, an underspend of £30,000.', 'error'],
    ['Takings of £9,000 were above the target of £11,000.', 'error'],
    ['Against a target of 90%, 84% of calls were answered, so it was met.', 'warning'],
  ] as const)
    assert.equal(finds(overOrUnder, text)[0]?.severity, severity, text)
})

test('nothing where it is so, where less may be better, or where other figures stand there', () => {
  for (const text of [
    'The pool spent £410,000 against a budget of £380,000, an overspend of £30,000.',
    'Takings of £9,000 were below the target of £11,000.',
    'Sickness was 4% against a target of 5%, so the target was met.',
    'The budget of £380,000 is forecast to be exceeded by £30,000.',
    'An overspend of £30,000 is met from reserves; the budget of £380,000 stands.',
  ])
    assert.deepEqual(finds(overOrUnder, text), [], text)
})
