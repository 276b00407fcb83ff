import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { ordinalAfterList } from './ordinal-after-list.ts'

const bad = [
  {
    text: `The report set out the five themes:

• Health
• Roads
• Parks
• Noise
• Fire

This led to a seventh priority being created for play.`,
    severity: 'warning',
    quote: 'a seventh priority',
    says: /seventh, and the list above has five/,
  },
]

const good = [
  `The report set out the five themes:

• Health
• Roads
• Parks
• Noise
• Fire

This led to a sixth priority being created for play.`,
  `The team looked at:

• Health
• Roads

A tenth birthday was also held.`,
]

test('a seventh thing after a list of five', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(ordinalAfterList, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(ordinalAfterList, text), [], text)
})
