/** Asking other agencies: by name and date of birth, and not by a name alone. What is told is tested with the areas of offender management. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookedForByBirth } from './rules.ts'

test('nobody is looked for without a date of birth; that nobody tells is an answer', () => {
  assert.equal(lookedForByBirth.refuses({ told: null })?.rule, 'looked-for-by-birth')
  assert.equal(lookedForByBirth.refuses({ told: [] }), null)
  assert.equal(lookedForByBirth.refuses({ told: [7] }), null)
})
