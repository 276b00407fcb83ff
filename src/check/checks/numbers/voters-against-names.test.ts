import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { votersAgainstNames } from './voters-against-names.ts'

const bad = [
  {
    text: 'Against (3): Councillors Ash, Bell, Carr and Dale',
    severity: 'error',
    quote: 'Against (3)',
    says: /says 3, and four names follow/,
  },
]

const good = [
  'Against (3): Councillors Ash, Bell and Carr',
  'Abstained (1): The Mayor',
  'For (2): see the list of all those who spoke, and the minutes',
]

test('a number in brackets and another number of names', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(votersAgainstNames, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(votersAgainstNames, text), [], text)
})
