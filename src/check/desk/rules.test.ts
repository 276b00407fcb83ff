import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standsWithReason } from './rules.ts'

test('finding-stands-with-reason: a word is enough, white space is none', () => {
  assert.equal(standsWithReason.refuses({ reason: 'Quoted.' }), null)
  assert.equal(standsWithReason.refuses({ reason: ' \n' })?.rule, 'finding-stands-with-reason')
})
